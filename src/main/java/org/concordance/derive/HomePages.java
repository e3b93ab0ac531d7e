package org.concordance.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.concordance.link.Calendar;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Permalink;
import org.concordance.model.SiteConfig;
import org.concordance.page.HomePage;
import org.concordance.page.Link;
import org.concordance.words.Words;

/** Composes the home page. */
final class HomePages {

  private static final int NEWEST = 10;
  private static final int MOST_READ = 12;
  private static final int YEARS = 12;

  private HomePages() {}

  static HomePage home(Views views) {
    LinkedArchive linked = views.linked();
    SiteConfig config = linked.archive().config();
    return new HomePage(
        views.head(Permalink.HOME, config.title(), config.description(), ""),
        config.title(),
        config.description(),
        views.rows(linked.readings().newlyAdded(NEWEST)),
        linked.readings().oldestFirst().size(),
        mostRead(linked.topics().top().stream().map(topic -> views.counted(topic)).toList()),
        linked.topics().byLabel().size(),
        mostRead(linked.actors().byName().stream().map(actor -> views.counted(actor)).toList()),
        linked.actors().byName().size(),
        lastYears(linked.calendar(), views.words()),
        new Timelines(views).ofArchive(1),
        linked.calendar().events().size());
  }

  private static List<Link> lastYears(Calendar calendar, Words words) {
    List<Link> years = new ArrayList<>();
    calendar
        .years()
        .forEach(
            (year, entries) -> {
              if (!entries.isEmpty()) {
                years.add(0, Link.of(words.year(year), Permalink.of(year).path()));
              }
            });
    return years.subList(0, Math.min(YEARS, years.size()));
  }

  private static List<Link> mostRead(List<Link> links) {
    return links.stream()
        .sorted(Comparator.comparing(Link::count).reversed())
        .limit(MOST_READ)
        .toList();
  }
}
