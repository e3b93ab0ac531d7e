package org.concordance.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.model.Permalink;
import org.concordance.page.Link;
import org.concordance.page.SearchPage;

/** Composes the page of search results. */
final class SearchPages {

  /** As many values as the script shows of a facet at first. */
  private static final int MOST = 6;

  private SearchPages() {}

  static SearchPage of(Views views) {
    var linked = views.linked();
    return new SearchPage(
        views
            .head(
                Permalink.of(SearchPage.PATH),
                views.words().text("search.search"),
                "",
                SearchPage.PATH)
            .notIndexed(),
        mostRead(linked.topics().byLabel().stream().map(topic -> views.counted(topic))),
        mostRead(linked.actors().byName().stream().map(actor -> views.counted(actor))),
        mostRead(Publishers.publishers(views).stream()),
        years(views));
  }

  /** Those with most readings; of equally many, in the order given. */
  private static List<Link> mostRead(Stream<Link> links) {
    return links
        .filter(link -> link.count() > 0)
        .sorted(Comparator.comparing(Link::count).reversed())
        .limit(MOST)
        .map(link -> link.withKind(""))
        .toList();
  }

  private static List<Link> years(Views views) {
    List<Link> years = new ArrayList<>();
    views
        .linked()
        .calendar()
        .years()
        .forEach(
            (year, entries) -> {
              if (!entries.published().isEmpty()) {
                Link link = Link.of(year.toString(), Permalink.of(year).path());
                years.add(0, link.withCount(entries.published().size()));
              }
            });
    return years.subList(0, Math.min(MOST, years.size()));
  }
}
