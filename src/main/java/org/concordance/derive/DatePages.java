package org.concordance.derive;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.concordance.link.Calendar;
import org.concordance.link.Chronology;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.WordedDate;
import org.concordance.page.DatesPage;
import org.concordance.page.Figure;
import org.concordance.page.Link;
import org.concordance.page.MonthPage;
import org.concordance.page.NamedIn;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.Pager;
import org.concordance.page.UndatedPage;
import org.concordance.page.YearPage;

/** Composes the pages of the calendar: years, each year, each month, and what has no date. */
final class DatePages {

  static final Permalink ALL = Permalink.of("dates/");
  static final Permalink UNDATED = ALL.child("undated");

  /** How many readings, and how many events, a month shows on its year's page. */
  private static final int FIRST_FEW = 12;

  private final Views views;
  private final LinkedArchive linked;
  private final Calendar calendar;
  private final Timelines timelines;
  private final RelationViews relations;
  private final List<Year> years;
  private final List<YearMonth> months;

  private DatePages(Views views) {
    this.views = views;
    this.linked = views.linked();
    this.calendar = linked.calendar();
    this.timelines = new Timelines(views);
    this.relations = new RelationViews(views);
    this.years = List.copyOf(calendar.years().keySet());
    this.months = List.copyOf(calendar.months().keySet());
  }

  static List<Page> of(Views views) {
    DatePages composer = new DatePages(views);
    List<Page> pages = new ArrayList<>();
    pages.add(composer.index());
    pages.addAll(composer.undated());
    IntStream.range(0, composer.years.size())
        .parallel()
        .mapToObj(composer::year)
        .forEachOrdered(pages::addAll);
    IntStream.range(0, composer.months.size())
        .parallel()
        .mapToObj(composer::month)
        .forEachOrdered(pages::addAll);
    return pages;
  }

  private DatesPage index() {
    int undated = calendar.undated().size();
    Figure timeline = timelines.ofArchive(2);
    return new DatesPage(
        views.head(ALL, views.text("dates.title"), "", ALL.path()),
        timeline,
        timelines.byYear(timeline),
        Decades.of(calendar, views.words()),
        linked.readings().oldestFirst().size() - undated,
        calendar.events().size(),
        undated);
  }

  private List<Page> undated() {
    List<Reading> undated = calendar.undated();
    List<Page> pages = new ArrayList<>();
    for (Paging.Part<Reading> part : Paging.inOrder(undated, UNDATED).parts()) {
      PageHead head =
          views.head(
              part.permalink(),
              views.numbered(views.text("undated.title"), part.pager()),
              "",
              ALL.path(),
              up());
      pages.add(
          new UndatedPage(
              undated.isEmpty() ? head.notIndexed() : head,
              undated.size(),
              Controls.ofUndated(part.items().size(), part.pager()),
              views.rows(part.items()),
              part.pager()));
    }
    return pages;
  }

  private List<Page> year(int at) {
    Year year = years.get(at);
    Calendar.Entries entries = calendar.years().get(year);
    List<Reading> sometime =
        entries.published().stream()
            .filter(reading -> isCoarse(reading.source().issued()))
            .toList();
    List<Event> happened =
        entries.happened().stream().filter(event -> isCoarse(event.date())).toList();
    List<YearPage.Month> monthsOfYear = monthsOf(year);
    Permalink permalink = Permalink.of(year);
    Paging<Event> eventPaging = Paging.inOrder(happened, permalink, permalink.child("events"));
    NamedInList referring = relations.referredBy(permalink);
    List<Page> pages = new ArrayList<>();
    for (Paging.Part<Reading> part : Paging.inOrder(sometime, permalink).parts()) {
      boolean own = part.permalink().equals(permalink);
      pages.add(
          new YearPage(
              head(part.permalink(), views.words().year(year), part.pager(), entries, up()),
              views.words().year(year),
              entries.published().size(),
              entries.happened().size(),
              own ? timelines.of(year, entries) : Figure.NONE,
              own ? monthsOfYear : List.of(),
              DateSections.ofYear(views, part.items(), own ? eventPaging.own().items() : List.of()),
              own ? referring.first() : NamedIn.Part.NONE,
              part.pager(),
              eventPaging.own().pager(),
              yearLink(at, -1),
              yearLink(at, 1)));
    }
    pages.addAll(further(eventPaging, happened.size(), views.words().year(year), permalink, up()));
    Link here = Link.of(views.words().year(year), permalink.path());
    pages.addAll(referring.further(views.words().year(year), ALL.path(), up(), here));
    return pages;
  }

  private boolean isCoarse(Optional<WordedDate> date) {
    return date.map(calendar::monthsOf).map(List::isEmpty).orElse(true);
  }

  private List<YearPage.Month> monthsOf(Year year) {
    SortedMap<YearMonth, Calendar.Entries> all = calendar.months();
    List<YearPage.Month> found = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      YearMonth month = year.atMonth(number);
      Calendar.Entries entries = all.get(month);
      if (entries == null || entries.isEmpty()) {
        found.add(
            new YearPage.Month(
                Link.text(views.words().monthAlone(month)), 0, 0, List.of(), List.of()));
      } else {
        found.add(
            new YearPage.Month(
                Link.of(views.words().monthAlone(month), Permalink.of(month).path()),
                entries.published().size(),
                entries.happened().size(),
                views.rows(entries.published().stream().limit(FIRST_FEW).toList()),
                views.eventRows(entries.happened().stream().limit(FIRST_FEW).toList())));
      }
    }
    return found;
  }

  private Link yearLink(int at, int step) {
    return near(years, calendar.years(), at, step)
        .map(year -> Link.of(views.words().year(year), Permalink.of(year).path()))
        .orElse(Link.text(""));
  }

  /** The nearest before (step -1) or after (step 1) to which something belongs. */
  private static <T> Optional<T> near(
      List<T> all, SortedMap<T, Calendar.Entries> entries, int at, int step) {
    int near = at + step;
    while (near >= 0 && near < all.size() && entries.get(all.get(near)).isEmpty()) {
      near += step;
    }
    return near >= 0 && near < all.size() ? Optional.of(all.get(near)) : Optional.empty();
  }

  /** The head of a page of the calendar; one to which nothing belongs is not for search engines. */
  private PageHead head(
      Permalink permalink, String title, Pager pager, Calendar.Entries entries, Link... above) {
    PageHead head = views.head(permalink, views.numbered(title, pager), "", ALL.path(), above);
    return entries.isEmpty() ? head.notIndexed() : head;
  }

  private List<Page> month(int at) {
    YearMonth month = months.get(at);
    Calendar.Entries entries = calendar.months().get(month);
    String name = views.words().month(month);
    Link year =
        Link.of(views.words().year(Year.from(month)), Permalink.of(Year.from(month)).path());
    Permalink permalink = Permalink.of(month);
    Paging<Event> eventPaging =
        Paging.inOrder(entries.happened(), permalink, permalink.child("events"));
    List<Reading> told = told(entries);
    NamedInList referring = relations.referredBy(permalink);
    List<Page> pages = new ArrayList<>();
    for (Paging.Part<Reading> part : Paging.inOrder(entries.published(), permalink).parts()) {
      boolean own = part.permalink().equals(permalink);
      List<Event> happened = own ? eventPaging.own().items() : List.of();
      pages.add(
          new MonthPage(
              head(part.permalink(), name, part.pager(), entries, up(), year),
              name,
              entries.published().size(),
              entries.happened().size(),
              own
                  ? timelines.of(month, entries, DateSections.days(part.items(), happened))
                  : Figure.NONE,
              DateSections.ofMonth(views, part.items(), happened),
              own ? views.rows(told.stream().limit(FIRST_FEW).toList()) : List.of(),
              told.size(),
              own ? referring.first() : NamedIn.Part.NONE,
              part.pager(),
              eventPaging.own().pager(),
              monthLink(at, -1),
              monthLink(at, 1)));
    }
    pages.addAll(further(eventPaging, entries.happened().size(), name, permalink, up(), year));
    Link here = Link.of(name, permalink.path());
    pages.addAll(referring.further(name, ALL.path(), up(), year, here));
    return pages;
  }

  /** The readings from other times that speak of the events of a month, the newest first. */
  private List<Reading> told(Calendar.Entries entries) {
    return entries.happened().stream()
        .flatMap(event -> linked.readings().ofEvent(event.id()).stream())
        .filter(reading -> !entries.published().contains(reading))
        .distinct()
        .sorted(Chronology.NEWEST_FIRST)
        .toList();
  }

  private List<Page> further(
      Paging<Event> paging, int total, String name, Permalink own, Link... above) {
    List<Link> crumbs = new ArrayList<>(List.of(above));
    crumbs.add(Link.of(name, own.path()));
    return EventPages.further(views, paging, total, name, ALL.path(), crumbs.toArray(Link[]::new));
  }

  private Link monthLink(int at, int step) {
    return near(months, calendar.months(), at, step)
        .map(month -> Link.of(views.words().month(month), Permalink.of(month).path()))
        .orElse(Link.text(""));
  }

  private Link up() {
    return Link.of(views.text("site.dates"), ALL.path());
  }
}
