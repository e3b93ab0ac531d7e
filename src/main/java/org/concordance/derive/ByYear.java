package org.concordance.derive;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.concordance.edtf.Edtf;
import org.concordance.model.Digits;
import org.concordance.model.Permalink;
import org.concordance.model.WordedDate;
import org.concordance.page.Link;
import org.concordance.page.Row;
import org.concordance.page.RowGroup;
import org.concordance.words.Words;

/**
 * A list in the order of time, under the headings of its years: how many belong to each in all, and
 * on which page it begins.
 */
final class ByYear<T> {

  /** More years than that are a wall of figures; then a reader goes by decades. */
  private static final int MOST_YEARS = 40;

  /** A list of fewer items, on one page, shows its years soon enough. */
  private static final int LONG = 40;

  /** The year, in four digits, of what has none. */
  private static final String NO_YEAR = "";

  private final Function<T, Optional<WordedDate>> date;
  private final Function<T, Row> row;
  private final Words words;
  private final boolean isLong;
  private final Map<String, Integer> totals = new LinkedHashMap<>();
  private final Map<String, String> pages = new LinkedHashMap<>();

  /**
   * A list.
   *
   * @param date by which it is in order
   * @param row how an item is shown
   */
  ByYear(
      Paging<T> paging, Function<T, Optional<WordedDate>> date, Function<T, Row> row, Words words) {
    this.date = date;
    this.row = row;
    this.words = words;
    for (Paging.Part<T> part : paging.parts()) {
      for (T item : part.items()) {
        totals.merge(year(item), 1, Integer::sum);
        pages.putIfAbsent(year(item), part.permalink().path());
      }
    }
    this.isLong = paging.parts().size() > 1 || paging.own().items().size() >= LONG;
  }

  /** The items of one part under their years. */
  List<RowGroup> groups(Paging.Part<T> part) {
    Map<String, List<Row>> years = new LinkedHashMap<>();
    for (T item : part.items()) {
      years.computeIfAbsent(year(item), key -> new ArrayList<>()).add(row.apply(item));
    }
    List<RowGroup> groups = new ArrayList<>();
    years.forEach((year, rows) -> groups.add(group(year, rows)));
    return groups;
  }

  private RowGroup group(String year, List<Row> rows) {
    String path = year.equals(NO_YEAR) ? "" : Permalink.of(Year.parse(year)).path();
    return new RowGroup(id(year), heading(year), path, totals.get(year), rows);
  }

  /**
   * The way to each year, with its number; to decades when there are very many years. None where
   * the list is short or of one year.
   */
  List<Link> jumps() {
    if (!isLong || totals.size() < 2) {
      return List.of();
    }
    Map<String, Link> jumps = new LinkedHashMap<>();
    boolean byDecade = totals.size() > MOST_YEARS;
    totals.forEach(
        (year, total) -> {
          String name = byDecade ? decade(year) : heading(year);
          Link first = Link.of(name, pages.get(year) + "#part:" + id(year)).withCount(0);
          jumps.merge(name, first, (known, same) -> known);
          jumps.computeIfPresent(name, (key, link) -> link.withCount(link.count() + total));
        });
    return List.copyOf(jumps.values());
  }

  private String year(T item) {
    return date.apply(item)
        .flatMap(Views::year)
        .map(year -> Digits.year(year.getValue()))
        .orElse(NO_YEAR);
  }

  private static String id(String year) {
    return year.equals(NO_YEAR) ? "undated" : "y" + year;
  }

  private String heading(String year) {
    return year.equals(NO_YEAR) ? words.text("undated.title") : words.year(Year.parse(year));
  }

  /** The first year of a decade; that of the first decade is 1, since no year is 0. */
  private static Year firstOfDecade(Year year) {
    return Year.of(Math.max(1, year.getValue() / 10 * 10));
  }

  private String decade(String year) {
    return year.equals(NO_YEAR)
        ? heading(year)
        : words.dates().one(Edtf.Precision.DECADE, firstOfDecade(Year.parse(year)).atDay(1));
  }
}
