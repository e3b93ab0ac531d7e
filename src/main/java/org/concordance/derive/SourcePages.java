package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.cite.Citations;
import org.concordance.model.Reading;
import org.concordance.model.Source;
import org.concordance.page.DateView;
import org.concordance.page.Link;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.SourcePage;
import org.concordance.page.SourcePage.Fact;

/** Composes the records of the works that readings summarise. */
final class SourcePages {

  /** CSL variables that a record shows, in their order, with what readers call them. */
  private static final Map<String, String> TERMS =
      Views.inOrder(
          "container-title", "Published in",
          "collection-title", "Series",
          "genre", "Kind",
          "number", "Number",
          "volume", "Volume",
          "issue", "Issue",
          "page", "Pages",
          "edition", "Edition",
          "publisher-place", "Place",
          "event-title", "Event",
          "DOI", "DOI",
          "ISBN", "ISBN",
          "ISSN", "ISSN");

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
    return views.linked().archive().readings().stream().map(composer::page).toList();
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
                Link.of("Readings", ReadingPages.ALL.path()),
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
    add(facts, "Author", Optional.of(SourceViews.names(source.author().names())), "");
    source
        .contributors()
        .forEach(
            (role, names) ->
                add(facts, SourceWords.role(role), Optional.of(SourceViews.names(names)), ""));
    String language = Views.foreign(source.language(), siteLanguage);
    TERMS.forEach((variable, term) -> add(facts, term, source.variable(variable), language));
    add(facts, "Publisher", source.publisher().map(name -> name.display()), "");
    add(facts, "Published", Optional.of(DateView.of(source.issued()).text()), "");
    add(facts, "Language", source.language().map(SourceWords::language), "");
    add(facts, "Read on", source.accessed().map(day -> DateView.of(day).text()), "");
    return facts;
  }

  private static void add(List<Fact> facts, String term, Optional<String> text, String language) {
    text.filter(shown -> !shown.isEmpty())
        .ifPresent(shown -> facts.add(new Fact(term, shown, language)));
  }
}
