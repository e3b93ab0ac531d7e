package org.concordance.epub;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordance.link.Calendar;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.WordedDate;

/**
 * What was published and what happened, by year and month. A date stands in every month that it can
 * belong to; one of which no month is known stands at the end of each of its years.
 */
final class DateIndex implements Index {

  private final Catalog catalog;
  private final Calendar calendar;
  private final Map<String, Calendar.Entries> contents = new HashMap<>();

  DateIndex(Catalog catalog) {
    this.catalog = catalog;
    this.calendar = catalog.linked().calendar();
  }

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String title() {
    return catalog.text("dates.title");
  }

  @Override
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    calendar
        .years()
        .forEach(
            (year, all) -> {
              calendar
                  .months()
                  .subMap(year.atMonth(1), year.plusYears(1).atMonth(1))
                  .forEach((month, held) -> add(entries, year, month, held));
              add(entries, year, all);
            });
    addUndated(entries);
    return entries;
  }

  private void add(List<Entry> entries, Year year, YearMonth month, Calendar.Entries held) {
    String name = catalog.words().month(month);
    add(entries, year, Permalink.of(month).path(), "m" + month, name, held);
  }

  /** What stands in a year, and in none of its months. */
  private void add(List<Entry> entries, Year year, Calendar.Entries all) {
    String name = Years.name(year.getValue());
    Calendar.Entries coarse =
        new Calendar.Entries(
            all.published().stream().filter(one -> isCoarse(one.source().issued())).toList(),
            all.happened().stream().filter(one -> isCoarse(one.date())).toList());
    String shown = catalog.text("book.month-not-known", Years.shown(name, catalog.words()));
    add(entries, year, name, "y" + name, shown, coarse);
  }

  private boolean isCoarse(Optional<WordedDate> date) {
    return date.map(calendar::monthsOf).map(List::isEmpty).orElse(true);
  }

  private void add(
      List<Entry> entries,
      Year year,
      String path,
      String anchor,
      String label,
      Calendar.Entries held) {
    if (!held.isEmpty()) {
      contents.put(path, held);
      entries.add(
          new Entry(
              path,
              anchor,
              Years.name(year.getValue()),
              Permalink.of(year).path(),
              label,
              Optional.empty(),
              3,
              held.published().size() + held.happened().size()));
    }
  }

  private void addUndated(List<Entry> entries) {
    List<Event> events =
        calendar.events().stream().filter(event -> event.date().isEmpty()).toList();
    Calendar.Entries undated = new Calendar.Entries(calendar.undated(), events);
    if (!undated.isEmpty()) {
      String path = "dates/undated/";
      contents.put(path, undated);
      int size = undated.published().size() + events.size();
      entries.add(
          new Entry(
              path,
              "undated",
              Years.UNDATED,
              "",
              catalog.text("book.no-date"),
              Optional.empty(),
              3,
              size));
    }
  }

  @Override
  public void head(Entry entry, Wording wording, Html html) {}

  @Override
  public List<Line> lines(Entry entry, Wording wording) {
    Calendar.Entries held = contents.get(entry.path());
    List<Line> lines = new ArrayList<>();
    boolean isMonth = entry.anchor().startsWith("m");
    Predicate<Reading> hasDay = reading -> !isMonth || isOfDays(reading.source().issued());
    Predicate<Event> isOfDay = event -> !isMonth || isOfDays(event.date());
    published(lines, "book.published", held.published().stream().filter(hasDay).toList(), wording);
    published(
        lines,
        "book.published-day-not-known",
        held.published().stream().filter(hasDay.negate()).toList(),
        wording);
    happened(lines, "book.happened", held.happened().stream().filter(isOfDay).toList(), wording);
    happened(
        lines,
        "book.happened-day-not-known",
        held.happened().stream().filter(isOfDay.negate()).toList(),
        wording);
    return lines;
  }

  private void published(List<Line> lines, String heading, List<Reading> list, Wording wording) {
    catalog.rows(list).forEach(row -> lines.add(new Line(catalog.text(heading), wording.row(row))));
  }

  private void happened(List<Line> lines, String heading, List<Event> list, Wording wording) {
    catalog
        .eventRows(list)
        .forEach(row -> lines.add(new Line(catalog.text(heading), wording.row(row))));
  }

  private static boolean isOfDays(Optional<WordedDate> date) {
    return date.isPresent() && date.get().edtf().isOfDays();
  }
}
