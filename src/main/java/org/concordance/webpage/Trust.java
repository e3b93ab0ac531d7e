package org.concordance.webpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of trust: for each field of a source, where a page may say it, the most trusted first.
 *
 * <p>What publishers write for scholarly indexes (Highwire's {@code citation_…}) goes before what
 * they write for search engines (JSON-LD, microdata, PRISM, Dublin Core), that before what is for
 * social networks (Open Graph), and all of it before what is only to be seen. A {@code ?} marks
 * what is doubtful whenever it is used, and {@code =} what may rightly say something else than the
 * others, and is not compared with them: the day on which an article was put online, say.
 *
 * <pre>
 * title           citation_title bepress_citation_title eprints.title JSON-LD microdata prism.title
 *                 dc.title dcterms.title parsely-title og:title sailthru.title twitter:title
 *                 heading? page-title?=
 * author          citation_author citation_authors bepress_citation_author eprints.creators_name
 *                 JSON-LD microdata dc.creator dcterms.creator parsely-author sailthru.author
 *                 article:author og:article:author author byl byline?
 * editor          citation_editor JSON-LD microdata dc.contributor.editor editing?
 * translator      citation_translator JSON-LD microdata
 * container-title citation_journal_title citation_inbook_title citation_book_title
 *                 citation_conference_title prism.publicationname eprints.publication JSON-LD
 *                 microdata og:site_name= application-name= page-title?=
 * container-title-short citation_journal_abbrev prism.publicationnameabbreviation
 * publisher       citation_technical_report_institution citation_dissertation_institution
 *                 citation_publisher eprints.publisher dc.publisher dcterms.publisher JSON-LD
 *                 microdata
 * issued          citation_publication_date citation_date citation_cover_date prism.publicationdate
 *                 eprints.date bepress_citation_date JSON-LD microdata dcterms.issued
 *                 dc.date.issued article:published_time og:article:published_time parsely-pub-date
 *                 sailthru.date citation_year= citation_online_date= dc.date dcterms.date
 *                 dc.date.created= dcterms.created= pubdate publishdate publish-date
 *                 publication_date date created= time? visible-date? address?
 * language        citation_language JSON-LD microdata dc.language dcterms.language html-lang
 *                 content-language og:locale= text?
 * DOI             citation_doi bepress_citation_doi prism.doi JSON-LD microdata dc.identifier.doi
 *                 dc.identifier dcterms.identifier doi eprints.id_number address?
 * ISBN            citation_isbn book:isbn books:isbn JSON-LD microdata dc.identifier.isbn prism.isbn
 * ISSN            citation_issn prism.issn prism.eissn= citation_eissn= JSON-LD microdata
 *                 dc.source.issn eprints.issn
 * volume          citation_volume prism.volume eprints.volume dc.source.volume JSON-LD microdata
 * issue           citation_issue prism.number eprints.number dc.source.issue JSON-LD microdata
 * page            citation_pages prism.pages JSON-LD microdata eprints.pagerange
 * number          citation_technical_report_number citation_patent_number citation_arxiv_id JSON-LD
 *                 microdata visible-number?
 * edition         citation_edition JSON-LD microdata
 * abstract        citation_abstract dcterms.abstract dc.description.abstract dc.description
 *                 eprints.abstract JSON-LD microdata og:description description
 * </pre>
 */
final class Trust {

  /** Where a value may stand. */
  record Step(String source, boolean isDoubtful, boolean isCompared) {

    static Step of(String written) {
      String source = written.replaceFirst("[?=]+$", "");
      return new Step(source, written.contains("?"), !written.endsWith("="));
    }
  }

  private static final Map<String, List<Step>> ORDER = new LinkedHashMap<>();

  static {
    order("title", "citation_title bepress_citation_title eprints.title JSON-LD microdata");
    order("title", "prism.title dc.title dcterms.title parsely-title og:title sailthru.title");
    order("title", "twitter:title heading? page-title?=");
    order("author", "citation_author citation_authors bepress_citation_author");
    order("author", "eprints.creators_name JSON-LD microdata dc.creator dcterms.creator");
    order("author", "parsely-author sailthru.author article:author og:article:author author byl");
    order("author", "byline?");
    order("editor", "citation_editor JSON-LD microdata dc.contributor.editor editing?");
    order("translator", "citation_translator JSON-LD microdata");
    order("container-title", "citation_journal_title citation_inbook_title citation_book_title");
    order("container-title", "citation_conference_title prism.publicationname");
    order("container-title", "eprints.publication JSON-LD microdata og:site_name=");
    order("container-title", "application-name= page-title?=");
    order("container-title-short", "citation_journal_abbrev");
    order("container-title-short", "prism.publicationnameabbreviation");
    order("publisher", "citation_technical_report_institution citation_dissertation_institution");
    order("publisher", "citation_publisher eprints.publisher dc.publisher dcterms.publisher");
    order("publisher", "JSON-LD microdata");
    order("issued", "citation_publication_date citation_date citation_cover_date");
    order("issued", "prism.publicationdate eprints.date bepress_citation_date JSON-LD microdata");
    order("issued", "dcterms.issued dc.date.issued article:published_time");
    order("issued", "og:article:published_time parsely-pub-date sailthru.date citation_year=");
    order("issued", "citation_online_date= dc.date dcterms.date dc.date.created= dcterms.created=");
    order("issued", "pubdate publishdate publish-date publication_date date created=");
    order("issued", "time? visible-date? address?");
    order("language", "citation_language JSON-LD microdata dc.language dcterms.language html-lang");
    order("language", "content-language og:locale= text?");
    order("DOI", "citation_doi bepress_citation_doi prism.doi JSON-LD microdata");
    order("DOI", "dc.identifier.doi dc.identifier dcterms.identifier doi eprints.id_number");
    order("DOI", "address?");
    order("ISBN", "citation_isbn book:isbn books:isbn JSON-LD microdata dc.identifier.isbn");
    order("ISBN", "prism.isbn");
    order("ISSN", "citation_issn prism.issn prism.eissn= citation_eissn= JSON-LD microdata");
    order("ISSN", "dc.source.issn eprints.issn");
    order("volume", "citation_volume prism.volume eprints.volume dc.source.volume JSON-LD");
    order("volume", "microdata");
    order("issue", "citation_issue prism.number eprints.number dc.source.issue JSON-LD");
    order("issue", "microdata");
    order("page", "citation_pages prism.pages JSON-LD microdata eprints.pagerange");
    order("number", "citation_technical_report_number citation_patent_number citation_arxiv_id");
    order("number", "JSON-LD microdata visible-number?");
    order("edition", "citation_edition JSON-LD microdata");
    order("abstract", "citation_abstract dcterms.abstract dc.description.abstract dc.description");
    order("abstract", "eprints.abstract JSON-LD microdata og:description description");
  }

  private Trust() {}

  private static void order(String field, String sources) {
    List<Step> steps = ORDER.computeIfAbsent(field, any -> new ArrayList<>());
    for (String source : sources.split(" ")) {
      steps.add(Step.of(source));
    }
  }

  /** The fields, in the order in which drafts have them. */
  static List<String> fields() {
    return List.copyOf(ORDER.keySet());
  }

  /** Where a field may stand, the most trusted first. */
  static List<Step> order(String field) {
    return List.copyOf(ORDER.get(field));
  }

  /** Where something was found, in words that follow "from". */
  static String words(String source) {
    return switch (source) {
      case "heading" -> "the heading of the page";
      case "page-title" -> "the title of the window";
      case "byline" -> "the line that names the writers";
      case "editing" -> "the line that names the editors";
      case "time" -> "a time within the page";
      case "visible-date" -> "a date in the text of the page";
      case "visible-number" -> "the number of a press release in its text";
      case "address" -> "the address of the page";
      case "html-lang" -> "the page's lang";
      case "text" -> "the words of the text";
      default -> source;
    };
  }
}
