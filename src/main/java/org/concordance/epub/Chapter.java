package org.concordance.epub;

import java.util.List;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.page.Link;
import org.concordance.page.ReadingPage;
import org.concordance.page.RoleGroup;
import org.concordance.page.Row;
import org.concordance.page.SourceView;

/** Writes the chapter of a reading. */
final class Chapter {

  private static final String TITLE = "_title";

  private final SiteConfig config;
  private final Reading reading;
  private final ReadingPage page;
  private final Wording wording;
  private final Html html = new Html();

  private Chapter(SiteConfig config, Reading reading, ReadingPage page, Addresses addresses) {
    this.config = config;
    this.reading = reading;
    this.page = page;
    this.wording = new Wording(addresses, Sheet.root(path(page)));
  }

  /** The chapter's path below the book's folder. */
  static String path(ReadingPage page) {
    return page.head().permalink().path().replaceFirst("/$", ".xhtml");
  }

  static BookFile of(SiteConfig config, Reading reading, ReadingPage page, Addresses addresses) {
    return new Chapter(config, reading, page, addresses).file();
  }

  private BookFile file() {
    html.open("section", "epub:type", "chapter", "role", "doc-chapter", "aria-labelledby", TITLE);
    head();
    text();
    facts();
    rows("Related readings", page.related().stream().map(ReadingPage.RelatedRow::row).toList());
    commentsOn();
    rows("Readings that comment on it", page.commentedOnBy());
    revisions();
    colophon();
    html.close("section");
    return Sheet.of(path(page), config, page.head().title(), "bodymatter", html);
  }

  private void head() {
    SourceView source = page.source();
    html.open("header").open("p", "class", "kicker");
    if (page.draft()) {
      html.element("strong", "Draft").text(" · ");
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
    html.open("p", "class", "source").text("Summary of ");
    wording.citation(html, source);
    html.text(source.authorUnknown() ? " Author not named in the copy read." : "");
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
              "Abstract",
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
    wording.fact(html, "Topics", page.topics());
    for (RoleGroup group : page.roles()) {
      boolean isVenue = group.role().equals("publisher") && page.source().periodical();
      String term = isVenue ? "Published in" : Wording.capitalized(group.role());
      wording.fact(html, term, group.actors());
    }
    if (!page.events().isEmpty()) {
      html.element("dt", "Events").open("dd").open("ul", "class", "plain");
      page.events().forEach(event -> html.add(wording.event(event)));
      html.close("ul").close("dd");
    }
    html.element("dt", "Published").open("dd");
    Wording.date(html, page.source().date());
    String see = "; see ";
    for (Link date : page.dates()) {
      html.text(see);
      wording.link(html, date);
      see = " and ";
    }
    html.close("dd");
    if (!page.basis().isEmpty()) {
      String reposted = page.source().readAt().isEmpty() ? "" : ", as reposted elsewhere";
      html.element("dt", "Summary").element("dd", "Rests on the " + page.basis() + reposted);
    }
    html.close("dl");
  }

  private void rows(String heading, List<Row> rows) {
    if (!rows.isEmpty()) {
      html.element("h2", heading, "class", "part").open("ul", "class", "rows");
      rows.forEach(row -> html.add(wording.row(row)));
      html.close("ul");
    }
  }

  private void commentsOn() {
    if (page.commentsOn().isEmpty()) {
      return;
    }
    html.element("h2", "Works it comments on", "class", "part").open("ul", "class", "rows");
    for (ReadingPage.WorkRow work : page.commentsOn()) {
      SourceView source = work.source();
      html.open("li").open("span", "class", "when");
      Wording.date(html, source.date());
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
    html.element("h2", "Revisions", "class", "part").open("ul", "class", "rows");
    for (ReadingPage.Change change : page.changes()) {
      html.open("li").open("span", "class", "when");
      Wording.time(html, change.date());
      html.close("span").text(" ").element("span", change.note(), "lang", page.language());
      if (!change.before().isEmpty()) {
        html.text(" ");
        wording.link(html, Link.of("The text before this revision", change.before()));
      }
      html.close("li");
    }
    html.close("ul");
  }

  /** Who wrote the summary and when, and where it and the original are to be found. */
  private void colophon() {
    html.open("div", "class", "colophon").open("p").text("Summary: " + page.summarizer() + ", ");
    Wording.time(html, page.summarized());
    if (!page.changes().isEmpty()) {
      html.text("; version of ");
      Wording.time(html, page.version());
    }
    html.text(".").close("p");
    address("This summary", page.url());
    address("The original", page.source().url());
    address("Where the copy was read", page.source().readAt());
    String kept = page.source().snapshotDate().text();
    address("Snapshot" + (kept.isEmpty() ? "" : " of " + kept), page.source().snapshot());
    html.close("div");
  }

  private void address(String what, String url) {
    if (!url.isEmpty()) {
      html.open("p").text(what + ": ");
      Wording.outer(html, url, url);
      html.close("p");
    }
  }
}
