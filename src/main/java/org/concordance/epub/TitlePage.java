package org.concordance.epub;

import java.time.LocalDate;
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

  static BookFile of(Catalog catalog, Optional<Edtf> newest) {
    return new TitlePage(catalog).file(newest);
  }

  private BookFile file(Optional<Edtf> newest) {
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
    fact("Readings", readings());
    fact("Indexes", indexes());
    newest.ifPresent(this::newest);
    html.element("dt", "Archive").open("dd");
    Wording.outer(html, config.url(), config.url());
    html.close("dd");
    config.licence().ifPresent(this::licence);
    html.close("dl");
    html.element(
        "p",
        "The archive may hold more by now. Each chapter ends with two addresses: that of its summary,"
            + " which does not change and can be cited, and that of the original, whose place no"
            + " summary takes.",
        "class",
        "note");
    html.close("section");
  }

  private void fact(String term, String text) {
    html.element("dt", term).element("dd", text);
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
    String count = readings.size() + (readings.size() == 1 ? " summary" : " summaries");
    if (years.isEmpty()) {
      return count;
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    String span = first == last ? "in " + first : "from " + first + " to " + last;
    return count + (readings.size() == 1 ? " of a work published " : " of works published ") + span;
  }

  private String indexes() {
    return String.join(
        ", ",
        Wording.count(catalog.linked().topics().byLabel().size(), "topic"),
        Wording.count(catalog.linked().actors().byName().size(), "actor"),
        Wording.count(catalog.linked().calendar().events().size(), "event"));
  }

  private void newest(Edtf day) {
    html.element("dt", "Newest text").open("dd");
    Wording.time(html, DateView.of(day));
    html.close("dd");
  }

  private void licence(SiteConfig.Licence licence) {
    html.element("dt", "Licence").open("dd");
    Wording.outer(html, licence.url(), licence.name());
    html.close("dd");
  }
}
