package org.concordance.derive;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concordance.link.Calendar;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Topic;
import org.concordance.model.WordedDate;
import org.concordance.page.Figure;
import org.concordance.picture.Dated;
import org.concordance.picture.Period;
import org.concordance.picture.Subject;
import org.concordance.picture.Timeline;
import org.concordance.picture.YearColumns;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Hands readings and events to those who draw them, with the pages of dates that there are. */
final class Timelines {

  private static final String ID = "part:timeline";

  /** Below so many things, those of a year are counted at a glance. */
  private static final int FEW = 24;

  private final Views views;
  private final Words words;
  private final LinkedArchive linked;
  private final Calendar calendar;
  private final CalendarPages pages;
  private final Reuse reuse;

  Timelines(Views views) {
    this.views = views;
    this.words = views.words();
    this.linked = views.linked();
    this.calendar = linked.calendar();
    this.pages = CalendarPages.of(calendar, words);
    this.reuse = views.reuse();
  }

  /** A picture of all that has a date. */
  Figure ofArchive(int least) {
    Subject subject = new Subject(ID, words.text("picture.archive"), least);
    return drawn("", subject, dated(linked.readings().oldestFirst(), calendar.events()));
  }

  /** A picture of an actor's readings, and of the events in which it took part. */
  Figure of(Actor actor) {
    return of(
        actor.permalink(),
        actor.name(),
        dated(linked.readings().allOfActor(actor.id()), linked.actors().events(actor)));
  }

  /** A picture of a topic's readings and events. */
  Figure of(Topic topic) {
    return of(topic.permalink(), topic.name(), dated(topic));
  }

  private List<Dated> dated(Topic topic) {
    return dated(linked.readings().ofTopic(topic.id()), linked.topics().events(topic));
  }

  private Figure of(Permalink page, String name, List<Dated> items) {
    return drawn(page, Subject.of(ID, words.text("picture.in-time", name)), items);
  }

  private Figure drawn(Object of, Subject subject, List<Dated> items) {
    return drawn(
        of, new Drawing(subject, Optional.empty(), items, pages.around(items, Optional.empty())));
  }

  private Figure drawn(Object of, Drawing drawing) {
    return views.extent().isWhole()
        ? reuse.of(Timelines.class, List.of(of, drawing.subject()), drawing, Drawing::figure)
        : Figure.NONE;
  }

  /** All that a picture shows. */
  private record Drawing(
      Subject subject, Optional<Period> period, List<Dated> items, CalendarPages paths) {
    Figure figure() {
      return period
          .map(only -> Timeline.of(subject, only, items, paths))
          .orElseGet(() -> Timeline.of(subject, items, paths));
    }
  }

  /** A picture of the months of a year. */
  Figure of(Year year, Calendar.Entries entries) {
    Subject subject = Subject.of(ID, words.text("picture.months-of", words.year(year)));
    List<Dated> items = dated(entries.published(), entries.happened());
    return drawn(
        year,
        new Drawing(
            subject, Optional.of(Period.of(year)), items, pages.around(items, Optional.of(year))));
  }

  /**
   * A picture of the days of a month.
   *
   * @param days those that the page of the month has headings for
   */
  Figure of(YearMonth month, Calendar.Entries entries, Set<LocalDate> days) {
    Subject subject = Subject.of(ID, words.text("picture.days-of", words.month(month)));
    List<Dated> items = dated(entries.published(), entries.happened());
    return drawn(
        month,
        new Drawing(
            subject,
            Optional.of(Period.of(month)),
            items,
            pages.around(items, Optional.of(Year.from(month))).onPageOf(month, days)));
  }

  /**
   * A picture of how much there is of each year; none where the timeline shows that already.
   *
   * @param timeline the picture of the archive
   */
  Figure byYear(Figure timeline) {
    List<YearColumns.Count> counts = new ArrayList<>();
    calendar
        .years()
        .forEach(
            (year, entries) -> counts.add(count(year, entries.published(), entries.happened())));
    return countsYears(timeline) || !views.extent().isWhole()
        ? Figure.NONE
        : byYear(words.text("picture.by-year"), counts);
  }

  /** The same of a topic; none of a few things, which its timeline shows one by one. */
  Figure byYear(Topic topic, Figure timeline) {
    List<Dated> items = dated(topic);
    if (items.size() < FEW || countsYears(timeline)) {
      return Figure.NONE;
    }
    Map<Year, int[]> counts = new TreeMap<>();
    for (Dated item : items) {
      for (Year year : calendar.yearsOf(item.date())) {
        counts.computeIfAbsent(year, key -> new int[2])[item.kind().ordinal()]++;
      }
    }
    List<YearColumns.Count> list = new ArrayList<>();
    counts.forEach((year, count) -> list.add(new YearColumns.Count(year, count[0], count[1])));
    return byYear(words.text("picture.topic-by-year", topic.name()), list);
  }

  private static YearColumns.Count count(Year year, List<Reading> published, List<Event> happened) {
    return new YearColumns.Count(year, published.size(), happened.size());
  }

  private Figure byYear(String title, List<YearColumns.Count> counts) {
    return YearColumns.of(Subject.of("part:by-year", title), counts, pages);
  }

  private boolean countsYears(Figure timeline) {
    List<String> columns = timeline.table().columns();
    return !columns.isEmpty() && columns.get(0).equals(words.text("picture.unit.year"));
  }

  /** What a picture is to show; nothing where none is drawn. */
  private List<Dated> dated(Collection<Reading> readings, Collection<Event> events) {
    List<Dated> items = new ArrayList<>();
    if (!views.extent().isWhole()) {
      return items;
    }
    for (Reading reading : readings) {
      reading.source().issued().ifPresent(date -> items.add(published(reading, date)));
    }
    for (Event event : events) {
      event.date().ifPresent(date -> items.add(happened(event, date)));
    }
    return items;
  }

  private Dated published(Reading reading, WordedDate date) {
    return new Dated(
        Dated.Kind.PUBLISHED,
        date,
        views.date(date),
        reading.title(),
        reading.source().venue(),
        reading.permalink().path(),
        1);
  }

  private Dated happened(Event event, WordedDate date) {
    return new Dated(
        Dated.Kind.HAPPENED,
        date,
        views.date(date),
        event.title(),
        event.place(),
        event.permalink().path(),
        linked.readings().ofEvent(event.id()).size());
  }
}
