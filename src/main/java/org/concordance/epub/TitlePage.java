package org.concordance.epub;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.page.DateView;

/** Writes the title page, with what a colophon says: who made the book, of what, and when. */
final class TitlePage {

  static final String PATH = "title.xhtml";

  private final SiteConfig config;
  private final Catalog catalog;
  private final Html html = new Html();

  private TitlePage(Catalog catalog) {
    this.config = catalog.linked().archive().config();
    this.catalog = catalog;
  }

  static Sheet of(Catalog catalog, Optional<Edtf> newest) {
    return new TitlePage(catalog).file(newest);
  }

  private Sheet file(Optional<Edtf> newest) {
    html.open("section", "epub:type", "titlepage", "class", "title");
    Title title = Title.of(config.title());
    html.open("h1").text(title.main());
    if (!title.sub().isEmpty()) {
      html.element("span", title.mark(), "class", "mark")
          .text(" ")
          .element("span", title.sub(), "class", "subtitle");
    }
    html.close("h1");
    if (!config.description().isEmpty()) {
      html.element("p", config.description(), "class", "description");
    }
    html.element("p", config.editor(), "class", "editor").close("section");
    imprint(newest);
    return Sheet.of(PATH, config, config.title(), "frontmatter", html);
  }

  private void imprint(Optional<Edtf> newest) {
    html.open("section", "class", "imprint").open("dl", "class", "facts");
    fact("book.readings", readings());
    fact("book.indexes", indexes());
    newest.ifPresent(this::newest);
    html.element("dt", catalog.text("book.archive")).open("dd");
    Wording.outer(html, config.url(), config.url());
    html.close("dd");
    config.licence().ifPresent(this::licence);
    html.close("dl");
    html.element("p", catalog.text("book.note"), "class", "note");
    html.close("section");
  }

  private void fact(String term, String text) {
    html.element("dt", catalog.text(term)).element("dd", text);
  }

  private String readings() {
    List<Reading> readings = catalog.linked().readings().oldestFirst();
    List<Integer> years =
        readings.stream()
            .flatMap(reading -> reading.source().issued().stream())
            .flatMap(date -> Stream.of(date.edtf().earliest(), date.edtf().latest()))
            .flatMap(Optional::stream)
            .map(LocalDate::getYear)
            .sorted()
            .toList();
    int size = readings.size();
    if (years.isEmpty()) {
      return catalog.text("book.summaries", size);
    }
    String first = catalog.words().year(Year.of(years.get(0)));
    String last = catalog.words().year(Year.of(years.get(years.size() - 1)));
    return first.equals(last)
        ? catalog.text("book.summaries-in", size, first)
        : catalog.text("book.summaries-from", size, first, last);
  }

  private String indexes() {
    return catalog.text(
        "book.counts",
        catalog.linked().topics().byLabel().size(),
        catalog.linked().actors().byName().size(),
        catalog.linked().calendar().events().size());
  }

  private void newest(Edtf day) {
    html.element("dt", catalog.text("book.newest-text")).open("dd");
    Wording.time(html, DateView.of(day, catalog.words()));
    html.close("dd");
  }

  private void licence(SiteConfig.Licence licence) {
    html.element("dt", catalog.text("book.licence")).open("dd");
    Wording.outer(html, licence.url(), licence.name());
    html.close("dd");
  }
}
