package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.cite.CslItem;
import org.concordance.cite.CslName;
import org.concordance.cite.Dois;
import org.concordance.jsonld.Graph;
import org.concordance.model.Reading;
import org.concordance.model.WordedDate;
import org.concordance.page.Metadata;
import org.concordance.page.Metadata.MachineLink;
import org.concordance.syntax.JsonText;

/**
 * Tells machines of the work that a reading summarises, and nothing of the summary: what Zotero's
 * translator for embedded metadata needs to save it as what it is.
 *
 * @see <a href="https://www.zotero.org/support/dev/exposing_metadata">Zotero, exposing metadata</a>
 */
final class SourceTags {

  /** Zotero's item types for CSL's. */
  private static final Map<String, String> ITEM_TYPES =
      Map.ofEntries(
          Map.entry("article", "preprint"),
          Map.entry("article-journal", "journalArticle"),
          Map.entry("article-magazine", "magazineArticle"),
          Map.entry("article-newspaper", "newspaperArticle"),
          Map.entry("bill", "bill"),
          Map.entry("book", "book"),
          Map.entry("broadcast", "tvBroadcast"),
          Map.entry("chapter", "bookSection"),
          Map.entry("classic", "book"),
          Map.entry("dataset", "dataset"),
          Map.entry("entry", "encyclopediaArticle"),
          Map.entry("entry-dictionary", "dictionaryEntry"),
          Map.entry("entry-encyclopedia", "encyclopediaArticle"),
          Map.entry("figure", "artwork"),
          Map.entry("graphic", "artwork"),
          Map.entry("hearing", "hearing"),
          Map.entry("interview", "interview"),
          Map.entry("legal_case", "case"),
          Map.entry("legislation", "statute"),
          Map.entry("manuscript", "manuscript"),
          Map.entry("map", "map"),
          Map.entry("motion_picture", "film"),
          Map.entry("pamphlet", "manuscript"),
          Map.entry("paper-conference", "conferencePaper"),
          Map.entry("patent", "patent"),
          Map.entry("personal_communication", "letter"),
          Map.entry("post", "forumPost"),
          Map.entry("post-weblog", "blogPost"),
          Map.entry("regulation", "statute"),
          Map.entry("report", "report"),
          Map.entry("review", "journalArticle"),
          Map.entry("review-book", "journalArticle"),
          Map.entry("software", "computerProgram"),
          Map.entry("song", "audioRecording"),
          Map.entry("speech", "presentation"),
          Map.entry("standard", "standard"),
          Map.entry("thesis", "thesis"),
          Map.entry("treaty", "statute"),
          Map.entry("webpage", "webpage"));

  private final CslItem item;
  private final Reading reading;
  private final Tags tags = new Tags();

  private SourceTags(CslItem item, Reading reading) {
    this.item = item;
    this.reading = reading;
  }

  /** The head of the page of that work's record. */
  static Metadata of(Reading reading, Views views) {
    SourceTags source = new SourceTags(views.citations().original(reading).item(), reading);
    return new Metadata(
        source.metas(),
        source.links(),
        JsonText.inHtml(Graph.document(views.graph().ofOriginal(reading))));
  }

  private List<Metadata.Meta> metas() {
    tags.name("z:itemType", ITEM_TYPES.getOrDefault(item.type(), "document"));
    tags.name("citation_title", item.title());
    makers();
    tags.name("citation_publication_date", item.issued().map(SourceTags::date));
    container();
    publisher();
    tags.name("citation_volume", item.variable("volume"));
    tags.name("citation_issue", item.variable("issue"));
    pages();
    tags.name("citation_series_title", item.variable("collection-title"));
    tags.name("citation_doi", item.variable("DOI"));
    tags.name("citation_isbn", item.variable("ISBN"));
    tags.name("citation_issn", item.variable("ISSN"));
    tags.name("citation_language", item.variable("language"));
    tags.name("citation_abstract", item.variable("abstract"));
    tags.name("citation_public_url", item.variable("URL"));
    return tags.list();
  }

  /**
   * Authors and editors. Where there are both, Zotero would keep only the authors of {@code
   * citation_author}, so both are told in another vocabulary.
   */
  private void makers() {
    List<CslName> editors = item.names("editor");
    String author = editors.isEmpty() ? "citation_author" : "eprints.creators_name";
    item.names("author").forEach(name -> tags.name(author, name.forZotero()));
    editors.forEach(name -> tags.name("eprints.editors_name", name.forZotero()));
  }

  /** A date as it may stand in a field of text: without marks, and in words where they are all. */
  private static String date(WordedDate date) {
    return date.text().isPresent()
        ? date.display()
        : date.edtf().datetime().orElseGet(date::display);
  }

  private void container() {
    String key =
        switch (item.type()) {
          case "article-journal", "review", "review-book" -> "citation_journal_title";
          case "chapter" -> "citation_book_title";
          case "paper-conference" -> "citation_conference_title";
          default -> "prism.publicationName";
        };
    tags.name(key, item.variable("container-title"));
  }

  private void publisher() {
    String key =
        switch (item.type()) {
          case "report" -> "citation_technical_report_institution";
          case "thesis" -> "citation_dissertation_institution";
          default -> "citation_publisher";
        };
    tags.name(key, item.variable("publisher"));
    if (item.type().equals("report")) {
      tags.name("citation_technical_report_number", item.variable("number"));
      tags.name("z:reportType", item.variable("genre"));
    }
    if (item.type().equals("thesis")) {
      tags.name("z:thesisType", item.variable("genre"));
    }
  }

  private void pages() {
    item.variable("page")
        .map(pages -> pages.split("\\s*[-–]\\s*", 2))
        .ifPresent(
            ends -> {
              tags.name("citation_firstpage", ends[0]);
              tags.name("citation_lastpage", ends[ends.length - 1]);
            });
  }

  private List<MachineLink> links() {
    List<MachineLink> links = new ArrayList<>();
    doi(reading)
        .or(() -> item.variable("URL"))
        .ifPresent(url -> links.add(MachineLink.to("cite-as", url)));
    CitedViews.sourceFiles(reading).forEach(file -> links.add(MachineLink.to("describedby", file)));
    links.add(MachineLink.to("type", Graph.CONTEXT + "/AboutPage"));
    links.add(MachineLink.to("type", Graph.CONTEXT + "/" + Graph.type(reading)));
    return links;
  }

  /** The address of a work's DOI. */
  static Optional<String> doi(Reading reading) {
    return reading.source().variable("DOI").map(Dois::url);
  }
}
