package org.concordance.derive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.edtf.Edtf;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.WordedDate;
import org.concordance.page.Row;
import org.concordance.page.TimeSection;

/**
 * Puts what belongs to a month or year under headings: its days, then what went on for longer, and
 * what has no known place in it. Nothing stands on a day that nobody knows.
 */
final class DateSections {

  private final Views views;
  private final Map<LocalDate, Rows> days = new TreeMap<>();
  private final Rows spans = new Rows();
  private final Rows unknown = new Rows();

  private DateSections(Views views) {
    this.views = views;
  }

  /** The rows under one heading. */
  private record Rows(List<Row> published, List<Row> happened) {
    private Rows() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** What stands under each day of a month, under "longer" and under "day not known". */
  static List<TimeSection> ofMonth(Views views, List<Reading> published, List<Event> happened) {
    return new DateSections(views)
        .file(published, happened)
        .sections(views.text("time.day-not-known"));
  }

  /** What has no month of its own in a year. */
  static List<TimeSection> ofYear(Views views, List<Reading> published, List<Event> happened) {
    return new DateSections(views)
        .file(published, happened)
        .sections(views.text("time.month-not-known"));
  }

  /** The days that some of the sections stand for. */
  static Set<LocalDate> days(List<Reading> published, List<Event> happened) {
    Set<LocalDate> days = new TreeSet<>();
    published.forEach(reading -> day(reading.source().issued()).ifPresent(days::add));
    happened.forEach(event -> day(event.date()).ifPresent(days::add));
    return days;
  }

  /** Where a day is on the page of its month. */
  static String path(LocalDate day) {
    return Permalink.of(YearMonth.from(day)).path() + "#part:" + id(day);
  }

  private static String id(LocalDate day) {
    return "d" + day.getDayOfMonth();
  }

  private DateSections file(List<Reading> published, List<Event> happened) {
    for (Reading reading : published) {
      rows(reading.source().issued()).published().add(views.row(reading));
    }
    for (Event event : happened) {
      rows(event.date()).happened().add(views.row(event));
    }
    return this;
  }

  private Rows rows(Optional<WordedDate> date) {
    Optional<LocalDate> day = day(date);
    if (day.isPresent()) {
      return days.computeIfAbsent(day.get(), key -> new Rows());
    }
    boolean isSpan =
        date.filter(given -> given.edtf().precision() == Edtf.Precision.INTERVAL).isPresent();
    return isSpan ? spans : unknown;
  }

  private static Optional<LocalDate> day(Optional<WordedDate> date) {
    return date.map(WordedDate::edtf).flatMap(Edtf::day);
  }

  private List<TimeSection> sections(String notKnown) {
    List<TimeSection> sections = new ArrayList<>();
    days.forEach(
        (day, rows) ->
            add(sections, id(day), views.words().dates().one(Edtf.Precision.DAY, day), true, rows));
    add(sections, "longer", views.text("time.from-to"), false, spans);
    add(sections, "sometime", notKnown, false, unknown);
    return sections;
  }

  private static void add(
      List<TimeSection> sections, String id, String heading, boolean isDay, Rows rows) {
    if (!rows.published().isEmpty() || !rows.happened().isEmpty()) {
      sections.add(new TimeSection(id, heading, isDay, rows.published(), rows.happened()));
    }
  }
}
