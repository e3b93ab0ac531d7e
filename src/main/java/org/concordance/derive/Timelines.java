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
import java.util.stream.Collectors;
import org.concordance.link.Calendar;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Topic;
import org.concordance.page.Figure;
import org.concordance.picture.DatePaths;
import org.concordance.picture.Dated;
import org.concordance.picture.Period;
import org.concordance.picture.Subject;
import org.concordance.picture.Timeline;
import org.concordance.picture.YearColumns;
import org.concordance.words.Words;
import org.jspecify.annotations.Nullable;

/** Hands readings and events to those who draw them, with the pages of dates that there are. */
final class Timelines {

  private static final String ID = "part:timeline";

  /** Below so many things, those of a year are counted at a glance. */
  private static final int FEW = 24;

  private final Words words;
  private final LinkedArchive linked;
  private final Calendar calendar;

  Timelines(Views views) {
    this.words = views.words();
    this.linked = views.linked();
    this.calendar = linked.calendar();
  }

  /** A picture of all that has a date. */
  Figure ofArchive(int least) {
    Subject subject = new Subject(ID, words.text("picture.archive"), least);
    return Timeline.of(subject, dated(linked.readings().oldestFirst(), calendar.events()), paths());
  }

  /** The pictures of actors, by their ids. */
  Map<String, Figure> ofActors(List<Actor> actors) {
    return actors.parallelStream().collect(Collectors.toMap(Actor::id, this::of));
  }

  /** The pictures of topics, by their ids. */
  Map<String, Figure> ofTopics(List<Topic> topics) {
    return topics.parallelStream().collect(Collectors.toMap(Topic::id, this::of));
  }

  /** A picture of an actor's readings, and of the events in which it took part. */
  private Figure of(Actor actor) {
    return of(
        actor.name(),
        dated(linked.readings().allOfActor(actor.id()), linked.actors().events(actor)));
  }

  /** A picture of a topic's readings and events. */
  private Figure of(Topic topic) {
    return of(topic.name(), dated(topic));
  }

  private List<Dated> dated(Topic topic) {
    return dated(linked.readings().ofTopic(topic.id()), linked.topics().events(topic));
  }

  private Figure of(String name, List<Dated> items) {
    return Timeline.of(Subject.of(ID, words.text("picture.in-time", name)), items, paths());
  }

  /** A picture of the months of a year. */
  Figure of(Year year, Calendar.Entries entries) {
    Subject subject = Subject.of(ID, words.text("picture.months-of", words.year(year)));
    return Timeline.of(
        subject, Period.of(year), dated(entries.published(), entries.happened()), paths());
  }

  /**
   * A picture of the days of a month.
   *
   * @param days those that the page of the month has headings for
   */
  Figure of(YearMonth month, Calendar.Entries entries, Set<LocalDate> days) {
    Subject subject = Subject.of(ID, words.text("picture.days-of", words.month(month)));
    return Timeline.of(
        subject,
        Period.of(month),
        dated(entries.published(), entries.happened()),
        new Paths(words, calendar, Optional.of(month), days));
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
    return countsYears(timeline) ? Figure.NONE : byYear(words.text("picture.by-year"), counts);
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
    return YearColumns.of(Subject.of("part:by-year", title), counts, paths());
  }

  private boolean countsYears(Figure timeline) {
    List<String> columns = timeline.table().columns();
    return !columns.isEmpty() && columns.get(0).equals(words.text("picture.unit.year"));
  }

  private DatePaths paths() {
    return new Paths(words, calendar, Optional.empty(), Set.of());
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
   * @param words what pictures say
   * @param own the month on whose page a picture is
   * @param days the days that this page has headings for
   */
  private record Paths(Words words, Calendar calendar, Optional<YearMonth> own, Set<LocalDate> days)
      implements DatePaths {
    @Override
    public String all() {
      return DatePages.ALL.path();
    }

    @Override
    public String year(Year year) {
      return isThere(calendar.years().get(year)) ? Permalink.of(year).path() : "";
    }

    @Override
    public String month(YearMonth month) {
      boolean isElsewhere = !own.equals(Optional.of(month));
      return isElsewhere && isThere(calendar.months().get(month)) ? Permalink.of(month).path() : "";
    }

    /** Pages to which nothing belongs any more are kept, and not linked to. */
    private static boolean isThere(Calendar.@Nullable Entries entries) {
      return entries != null && !entries.isEmpty();
    }

    @Override
    public String day(LocalDate day) {
      return days.contains(day) ? DateSections.path(day) : "";
    }
  }
}
