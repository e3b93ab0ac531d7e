package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordance.cite.Citations;
import org.concordance.model.Reading;
import org.concordance.model.Source;
import org.concordance.page.Link;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.SourcePage;
import org.concordance.page.SourcePage.Fact;

/** Composes the records of the works that readings summarise. */
final class SourcePages {

  /** CSL variables that a record shows, in their order. */
  private static final List<String> TERMS =
      List.of(
          "container-title",
          "collection-title",
          "genre",
          "number",
          "volume",
          "issue",
          "page",
          "edition",
          "publisher-place",
          "event-title",
          "DOI",
          "ISBN",
          "ISSN");

  private final Views views;
  private final SourceViews sources;
  private final String siteLanguage;

  private SourcePages(Views views) {
    this.views = views;
    this.sources = new SourceViews(views);
    this.siteLanguage = views.linked().archive().config().language();
  }

  static List<Page> of(Views views) {
    SourcePages composer = new SourcePages(views);
    return views.linked().archive().readings().parallelStream().map(composer::page).toList();
  }

  private Page page(Reading reading) {
    Link summary = views.link(reading);
    PageHead head =
        views
            .head(
                Citations.source(reading.permalink()),
                reading.source().title(),
                "",
                ReadingPages.ALL.path(),
                Link.of(views.text("site.readings"), ReadingPages.ALL.path()),
                summary)
            .notIndexed()
            .with(SourceTags.of(reading, views));
    return new SourcePage(
        head,
        sources.of(reading.source()),
        facts(reading.source()),
        new CitedViews(views).alone(reading),
        summary,
        reading.isWithdrawn());
  }

  private List<Fact> facts(Source source) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "author", Optional.of(sources.names(source.author().names())), "");
    source
        .contributors()
        .forEach((role, names) -> add(facts, role, Optional.of(sources.names(names)), ""));
    String language = Views.foreign(source.language(), siteLanguage);
    TERMS.forEach(
        name -> add(facts, name.toLowerCase(Locale.ROOT), source.variable(name), language));
    add(facts, "publisher", source.publisher().map(name -> name.display()), "");
    add(facts, "published", Optional.of(views.date(source.issued()).text()), "");
    add(facts, "language", source.language().map(views.words()::language), "");
    add(facts, "read-on", source.accessed().map(day -> views.date(day).text()), "");
    return facts;
  }

  private void add(List<Fact> facts, String term, Optional<String> text, String language) {
    text.filter(shown -> !shown.isEmpty())
        .ifPresent(shown -> facts.add(new Fact(views.text("original." + term), shown, language)));
  }
}
