package org.concordance.derive;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.link.Calendar;
import org.concordance.model.Permalink;
import org.concordance.picture.DatePaths;
import org.concordance.picture.Dated;
import org.concordance.words.Words;

/**
 * The pages of dates to which a picture may lead. Those to which nothing belongs any more are kept,
 * and not linked to.
 *
 * @param words what pictures say
 * @param years the years that have a page
 * @param months the months that have a page
 * @param own the month on whose page the picture is
 * @param days the days that this page has headings for
 */
record CalendarPages(
    Words words,
    SortedSet<Year> years,
    SortedSet<YearMonth> months,
    Optional<YearMonth> own,
    Set<LocalDate> days)
    implements DatePaths {

  /** The pages of a calendar. */
  static CalendarPages of(Calendar calendar, Words words) {
    return new CalendarPages(
        words, filled(calendar.years()), filled(calendar.months()), Optional.empty(), Set.of());
  }

  private static <T extends Comparable<? super T>> SortedSet<T> filled(
      Map<T, Calendar.Entries> all) {
    return Collections.unmodifiableSortedSet(
        all.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /**
   * Those that matter to a picture of these, so that it is the same while others come and go.
   *
   * @param shown a year that it shows in any case
   */
  CalendarPages around(List<Dated> items, Optional<Year> shown) {
    List<Edtf> dates = items.stream().map(item -> item.date().edtf()).toList();
    boolean isOpen =
        dates.stream().anyMatch(date -> date.earliest().isEmpty() || date.latest().isEmpty());
    List<Year> seen =
        Stream.concat(
                dates.stream().flatMap(date -> Stream.of(date.earliest(), date.latest())),
                Stream.of(shown.map(year -> year.atDay(1))))
            .flatMap(Optional::stream)
            .map(Year::from)
            .toList();
    return isOpen || seen.isEmpty() ? this : between(Collections.min(seen), Collections.max(seen));
  }

  /** The same for the page of a month. */
  CalendarPages onPageOf(YearMonth month, Set<LocalDate> headings) {
    return new CalendarPages(words, years, months, Optional.of(month), Set.copyOf(headings));
  }

  /** An axis may begin and end a little before and after. */
  private CalendarPages between(Year first, Year last) {
    return new CalendarPages(
        words,
        years.subSet(first.minusYears(1), last.plusYears(2)),
        months.subSet(first.minusYears(1).atMonth(1), last.plusYears(2).atMonth(1)),
        own,
        days);
  }

  @Override
  public String all() {
    return DatePages.ALL.path();
  }

  @Override
  public String year(Year year) {
    return years.contains(year) ? Permalink.of(year).path() : "";
  }

  @Override
  public String month(YearMonth month) {
    boolean isElsewhere = !own.equals(Optional.of(month));
    return isElsewhere && months.contains(month) ? Permalink.of(month).path() : "";
  }

  @Override
  public String day(LocalDate day) {
    return days.contains(day) ? DateSections.path(day) : "";
  }
}
