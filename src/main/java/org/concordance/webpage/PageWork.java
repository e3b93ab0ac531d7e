package org.concordance.webpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.jsoup.nodes.Document;

/** Makes of a page the work that it is. */
final class PageWork {

  private final Document page;
  private final PageText decoded;
  private final PageOrigin origin;
  private final Draftable work;
  private final Metas metas;
  private final JsonLd jsonLd;
  private final Saved saved;
  private final Whereabouts where;
  private final MainText text;
  private final Evidence evidence;
  private final Titles titles;

  PageWork(Document page, PageText decoded, PageOrigin origin) {
    this.page = page;
    this.decoded = decoded;
    this.origin = origin;
    this.work = new Draftable(origin.place());
    this.metas = Metas.of(page);
    this.jsonLd = JsonLd.of(page);
    this.saved = Saved.of(decoded.text(), metas);
    String read = origin.address().isEmpty() ? saved.address() : origin.address();
    this.where = Whereabouts.of(page, metas, jsonLd, read);
    this.text = MainText.of(page);
    this.evidence =
        new Evidence(
            metas,
            SchemaWork.of(jsonLd.roots(), where.url()),
            SchemaWork.of(Microdata.of(page), where.url()),
            Visible.of(page, text.around()),
            where.url());
    this.titles = new Titles(siteNames(), where.url());
  }

  private List<String> siteNames() {
    return Stream.of(
            metas.of("og:site_name").stream(),
            metas.of("application-name").stream(),
            evidence.jsonLd().siteNames().stream(),
            evidence.microdata().siteNames().stream())
        .flatMap(each -> each)
        .filter(name -> !name.isBlank())
        .toList();
  }

  Incoming.Work read() {
    WorkType type = WorkType.of(evidence);
    PageFields fields = new PageFields(evidence, titles, work, origin.today());
    String written = text.written();
    fields.title(fallbackTitle());
    fields.people("author");
    fields.people("editor");
    fields.people("translator");
    fields.venue(type.type(), where.readAt());
    genre(type.type());
    release();
    fields.numbers();
    fields.issued();
    fields.language(written);
    addresses();
    basis();
    if (type.isDoubtful()) {
      work.guessed("type", "is a guess, " + type.type() + ": look whether another fits better");
    }
    tellTheRest();
    String summary = fields.summary().orElse("");
    return new Incoming.Work(
        origin.place(),
        "",
        type.type(),
        type.isDoubtful() ? Draftable.GUESSED_TYPE : "",
        work.fields(),
        Stream.of(summary, written).filter(one -> !one.isEmpty()).toList(),
        work.text("language"),
        Keywords.of(page, evidence, titles),
        Aside.of(work, origin, pdfs(), summary, written),
        work.remarks());
  }

  private String fallbackTitle() {
    String name =
        origin.place().file().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.\\w{1,5}$", "");
    String words = Plain.line(name.replaceAll("[_-]+", " "));
    return words.isEmpty() ? "Untitled page" : words;
  }

  /** What a thesis, or a page that says so, calls itself. */
  private void genre(String type) {
    for (String name : List.of("citation_dissertation_name", "dc.type", "dcterms.type")) {
      for (String value : metas.of(name)) {
        boolean isTelling =
            value.length() < 60
                && !value.matches(
                    "(?i)text(\\..*)?|(web ?)?(page|site)|article|collection|(interactive ?)?resource|object|document|website|.*[/:].*")
                && (name.startsWith("citation_") || type.matches("webpage|report|thesis|document"));
        if (isTelling && !work.has("genre")) {
          work.give("genre", Value.of(Plain.untagged(value)), name);
        }
      }
    }
  }

  /** What has the number of a press release is one. */
  private void release() {
    if (!work.has("genre") && !evidence.visible().releases().isEmpty()) {
      work.guess(
          "genre", Value.of("Press release"), "visible-number", "from the number of the page");
    }
  }

  private void addresses() {
    if (where.url().isEmpty()) {
      work.guessed("URL", "is left out: the page does not say its address; give it with --url");
    } else if (!where.other().isEmpty()) {
      work.guess(
          "URL",
          Value.of(where.url()),
          where.source(),
          "from " + Trust.words(where.source()) + ", but the page also names " + where.other());
    } else {
      work.give("URL", Value.of(where.url()), where.source());
    }
    work.accessed(
        origin.isFetched() ? origin.today() : saved.day(),
        origin.isFetched() ? "the day of today" : "the saved page");
    if (!where.readAt().isEmpty()) {
      work.guess(
          "read-at",
          Value.of(where.readAt()),
          where.source(),
          "where the page was read, which names an original at another site");
    }
    where.snapshot().ifPresent(this::archived);
  }

  private void archived(Snapshots snapshot) {
    List<Entry> entries = new ArrayList<>(List.of(Entry.of("URL", snapshot.snapshot())));
    if (!snapshot.day().isEmpty()) {
      entries.add(Entry.of("date", snapshot.day()));
    }
    work.give("archived", new Value.Fields(entries), "the address in the web's archive");
  }

  private void basis() {
    boolean isClosed = evidence.jsonLd().isClosed() || evidence.microdata().isClosed();
    String doubt = Access.doubt(text, isClosed, page.body().text());
    if (!doubt.isEmpty()) {
      work.guess("basis", Value.of("excerpt"), "the text", "a guess, since " + doubt);
    } else if (Access.isBare(text) && !metas.of("citation_abstract").isEmpty()) {
      work.guess(
          "basis", Value.of("abstract"), "the text", "a guess, since the page has little more");
    } else if (isClosed) {
      work.guessed(
          "basis", "is left out: the page is for subscribers; look whether its text is whole");
    } else if (Access.isBare(text)) {
      work.guessed("text", "has " + text.length() + " characters: look whether it is all of it");
    }
  }

  private List<String> pdfs() {
    List<String> linked =
        text.around().stream()
            .flatMap(block -> block.within().select("a[href~=(?i)\\.pdf($|[?#])]").stream())
            .flatMap(link -> Whereabouts.absolute(page, where.url(), link.attr("href")).stream())
            .toList();
    return Stream.concat(metas.of("citation_pdf_url").stream(), linked.stream())
        .map(Plain::line)
        .filter(url -> url.matches("(?i)https?://\\S+"))
        .distinct()
        .limit(3)
        .toList();
  }

  private void tellTheRest() {
    if (!decoded.doubt().isEmpty()) {
      work.guessed("encoding", decoded.doubt());
    }
    for (int number : jsonLd.broken()) {
      work.leftOut("JSON-LD", "breaks off in block " + number + "; what stands before was read");
    }
    Optional<String> pdf = pdfs().stream().findFirst();
    pdf.ifPresent(url -> work.aside("PDF", "is at " + url + "; look whether it says more"));
    Leftovers.tell(metas, work);
  }
}
