package org.concordance.derive;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.concordance.link.Calendar;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.page.Figure;
import org.concordance.picture.DatePaths;
import org.concordance.picture.Dated;
import org.concordance.picture.Period;
import org.concordance.picture.Subject;
import org.concordance.picture.Timeline;
import org.concordance.picture.YearColumns;

/** Hands readings and events to those who draw them, with the pages of dates that there are. */
final class Timelines {

  private static final String ID = "part:timeline";

  private final LinkedArchive linked;
  private final Calendar calendar;

  Timelines(LinkedArchive linked) {
    this.linked = linked;
    this.calendar = linked.calendar();
  }

  /** A picture of all that has a date. */
  Figure ofArchive(int least) {
    Subject subject = new Subject(ID, "The archive in time", least);
    return Timeline.of(subject, dated(linked.readings().oldestFirst(), calendar.events()), paths());
  }

  /** A picture of what belongs to somebody or something. */
  Figure of(String name, Collection<Reading> readings, Collection<Event> events) {
    return Timeline.of(Subject.of(ID, name + " in time"), dated(readings, events), paths());
  }

  /** A picture of the months of a year. */
  Figure of(Year year, Calendar.Entries entries) {
    Subject subject = Subject.of(ID, "The months of " + year);
    return Timeline.of(
        subject, Period.of(year), dated(entries.published(), entries.happened()), paths());
  }

  /**
   * A picture of the days of a month.
   *
   * @param days those that the page of the month has headings for
   */
  Figure of(YearMonth month, Calendar.Entries entries, Set<LocalDate> days) {
    Subject subject = Subject.of(ID, "The days of " + Views.nameWithYear(month));
    return Timeline.of(
        subject,
        Period.of(month),
        dated(entries.published(), entries.happened()),
        new Paths(calendar, day -> days.contains(day) ? DateSections.path(day) : ""));
  }

  /** A picture of how much there is of each year. */
  Figure byYear() {
    List<YearColumns.Count> counts = new ArrayList<>();
    calendar
        .years()
        .forEach(
            (year, entries) ->
                counts.add(
                    new YearColumns.Count(
                        year, entries.published().size(), entries.happened().size())));
    return YearColumns.of(
        Subject.of("part:by-year", "Readings and events by year"), counts, paths());
  }

  private DatePaths paths() {
    return new Paths(calendar, day -> month(YearMonth.from(day)));
  }

  private String month(YearMonth month) {
    return calendar.months().containsKey(month) ? Permalink.of(month).path() : "";
  }

  private List<Dated> dated(Collection<Reading> readings, Collection<Event> events) {
    List<Dated> items = new ArrayList<>();
    for (Reading reading : readings) {
      reading
          .source()
          .issued()
          .ifPresent(
              date ->
                  items.add(
                      new Dated(
                          Dated.Kind.PUBLISHED,
                          date,
                          reading.title(),
                          reading.source().venue(),
                          reading.permalink().path(),
                          1)));
    }
    for (Event event : events) {
      event
          .date()
          .ifPresent(
              date ->
                  items.add(
                      new Dated(
                          Dated.Kind.HAPPENED,
                          date,
                          event.title(),
                          event.place(),
                          event.permalink().path(),
                          linked.readings().ofEvent(event.id()).size())));
    }
    return items;
  }

  /**
   * Where the pages of dates are.
   *
   * @param day where a day is
   */
  private record Paths(Calendar calendar, Function<LocalDate, String> day) implements DatePaths {
    @Override
    public String all() {
      return DatePages.ALL.path();
    }

    @Override
    public String year(Year year) {
      return calendar.years().containsKey(year) ? Permalink.of(year).path() : "";
    }

    @Override
    public String month(YearMonth month) {
      return calendar.months().containsKey(month) ? Permalink.of(month).path() : "";
    }

    @Override
    public String day(LocalDate date) {
      return day.apply(date);
    }
  }
}
