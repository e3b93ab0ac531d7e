package org.concordance.epub;

import java.util.List;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.page.Link;
import org.concordance.page.ReadingPage;
import org.concordance.page.RoleGroup;
import org.concordance.page.Row;
import org.concordance.page.SourceView;
import org.concordance.words.Words;

/** Writes the chapter of a reading. */
final class Chapter {

  private static final String TITLE = "_title";

  private final SiteConfig config;
  private final Reading reading;
  private final ReadingPage page;
  private final Wording wording;
  private final Html html = new Html();

  private Chapter(
      SiteConfig config, Reading reading, ReadingPage page, Addresses addresses, Words words) {
    this.config = config;
    this.reading = reading;
    this.page = page;
    this.wording = new Wording(addresses, Sheet.root(path(page)), words);
  }

  /** The chapter's path below the book's folder. */
  static String path(ReadingPage page) {
    String path = page.head().permalink().path();
    return (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) + ".xhtml";
  }

  static Sheet of(
      SiteConfig config, Reading reading, ReadingPage page, Addresses addresses, Words words) {
    return new Chapter(config, reading, page, addresses, words).file();
  }

  private Sheet file() {
    html.open("section", "epub:type", "chapter", "role", "doc-chapter", "aria-labelledby", TITLE);
    head();
    text();
    facts();
    rows("reading.related", page.related().stream().map(ReadingPage.RelatedRow::row).toList());
    commentsOn();
    rows("reading.commented-on-by", page.commentedOnBy());
    revisions();
    colophon();
    html.close("section");
    return Sheet.of(path(page), config, page.head().title(), "bodymatter", html);
  }

  private void head() {
    SourceView source = page.source();
    html.open("header").open("p", "class", "kicker");
    if (page.draft()) {
      html.element("strong", wording.text("reading.draft")).text(" · ");
    }
    html.text(source.kind());
    if (!source.venue().text().isEmpty()) {
      html.text(" · ");
      wording.link(html, source.venue());
    }
    if (!source.date().text().isEmpty()) {
      html.text(" · ");
      Wording.time(html, source.date());
    }
    html.close("p").element("h1", page.head().title(), "id", TITLE, "lang", page.language());
    html.open("p", "class", "source");
    Html cited = new Html();
    wording.citation(cited, source);
    html.add(wording.sentence("source.summary-of", cited));
    html.text(source.authorUnknown() ? " " + wording.text("source.author-unknown") : "");
    html.close("p").close("header");
  }

  private void text() {
    if (!page.lead().isEmpty()) {
      html.open(
              "section",
              "class",
              "abstract",
              "epub:type",
              "abstract",
              "role",
              "doc-abstract",
              "aria-label",
              wording.text("book.abstract"),
              "lang",
              page.language())
          .add(wording.text(page.lead(), reading))
          .close("section");
    }
    if (!page.rest().isEmpty()) {
      html.open("div", "class", "text", "lang", page.language())
          .add(wording.text(page.rest(), reading))
          .close("div");
    }
  }

  private void facts() {
    html.open("dl", "class", "facts");
    wording.fact(html, wording.text("reading.topics"), page.topics());
    for (RoleGroup group : page.roles()) {
      boolean isVenue = group.role().equals("publisher") && page.source().periodical();
      String term = "reading.role." + (isVenue ? "venue" : group.role());
      wording.fact(html, wording.text(term), group.actors());
    }
    if (!page.events().isEmpty()) {
      html.element("dt", wording.text("reading.events")).open("dd").open("ul", "class", "plain");
      page.events().forEach(event -> html.add(wording.event(event)));
      html.close("ul").close("dd");
    }
    html.element("dt", wording.text("reading.published")).open("dd");
    when();
    html.close("dd");
    if (!page.basis().isEmpty()) {
      String key =
          page.source().readAt().isEmpty() ? "reading.rests-on." : "reading.rests-on-repost.";
      html.element("dt", wording.text("reading.basis"))
          .element("dd", wording.text(key + page.basis().replace(' ', '-')));
    }
    html.close("dl");
  }

  /** When the original was published, and where the dates around it are. */
  private void when() {
    Html date = new Html();
    wording.date(date, page.source().date());
    Html pages = new Html();
    for (int i = 0; i < page.dates().size(); i++) {
      pages.text(wording.words().separator(false, i, page.dates().size()));
      wording.link(pages, page.dates().get(i));
    }
    html.add(
        page.dates().isEmpty() ? date.toString() : wording.sentence("date.see-pages", date, pages));
  }

  private void rows(String heading, List<Row> rows) {
    if (!rows.isEmpty()) {
      html.element("h2", wording.text(heading), "class", "part").open("ul", "class", "rows");
      rows.forEach(row -> html.add(wording.row(row)));
      html.close("ul");
    }
  }

  private void commentsOn() {
    if (page.commentsOn().isEmpty()) {
      return;
    }
    html.element("h2", wording.text("reading.comments-on"), "class", "part")
        .open("ul", "class", "rows");
    for (ReadingPage.WorkRow work : page.commentsOn()) {
      SourceView source = work.source();
      html.open("li").open("span", "class", "when");
      wording.date(html, source.date());
      html.close("span").text(" ");
      if (work.path().isEmpty() && !source.url().isEmpty()) {
        html.open("span", "lang", source.language());
        Wording.outer(html, source.url(), source.title());
        html.close("span");
      } else {
        wording.link(html, Link.of(source.title(), work.path()).withLanguage(source.language()));
      }
      wording.place(html, source.venue());
      if (!source.note().isEmpty()) {
        html.text(" ").element("span", source.note(), "class", "note");
      }
      html.close("li");
    }
    html.close("ul");
  }

  private void revisions() {
    if (page.changes().isEmpty()) {
      return;
    }
    html.element("h2", wording.text("reading.revisions"), "class", "part")
        .open("ul", "class", "rows");
    for (ReadingPage.Change change : page.changes()) {
      html.open("li").open("span", "class", "when");
      Wording.time(html, change.date());
      html.close("span").text(" ").element("span", change.note(), "lang", page.language());
      if (!change.before().isEmpty()) {
        html.text(" ");
        wording.link(html, Link.of(wording.text("reading.text-before"), change.before()));
      }
      html.close("li");
    }
    html.close("ul");
  }

  /** Who wrote the summary and when, and where it and the original are to be found. */
  private void colophon() {
    html.open("div", "class", "colophon").open("p");
    Html summarized = Wording.time(page.summarized());
    html.add(
        page.changes().isEmpty()
            ? wording.sentence("colophon.summary", page.summarizer(), summarized)
            : wording.sentence(
                "colophon.summary-revised",
                page.summarizer(),
                summarized,
                Wording.time(page.version())));
    html.text(wording.text("citation.end")).close("p");
    address(wording.text("book.this-summary"), page.url());
    address(wording.text("book.original"), page.source().url());
    address(wording.text("source.read-at"), page.source().readAt());
    String kept = page.source().snapshotDate().text();
    String snapshot =
        kept.isEmpty() ? wording.text("source.snapshot") : wording.text("source.snapshot-of", kept);
    address(snapshot, page.source().snapshot());
    html.close("div");
  }

  private void address(String what, String url) {
    if (!url.isEmpty()) {
      Html link = new Html();
      Wording.outer(link, url, url);
      html.open("p").add(wording.sentence("book.address", what, link)).close("p");
    }
  }
}
