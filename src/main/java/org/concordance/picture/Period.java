package org.concordance.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.words.Words;

/**
 * An unbroken run of days.
 *
 * @param from its first day
 * @param until the day after its last
 */
public record Period(LocalDate from, LocalDate until) {

  /** Up to this many days the axis counts days. */
  static final int DAYS = 62;

  /** Up to this many days the axis counts months. */
  static final int MONTHS = 1100;

  /** Checks that it has a day. */
  public Period {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("no day from " + from + " until " + until);
    }
  }

  /** The days of a year. */
  public static Period of(Year year) {
    return new Period(year.atDay(1), year.atDay(1).plusYears(1));
  }

  /** The days of a month. */
  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /** From a day to a day, widened to whole months, and over three years to whole years. */
  static Period around(LocalDate first, LocalDate last) {
    LocalDate from = first.withDayOfMonth(1);
    LocalDate until = last.withDayOfMonth(1).plusMonths(1);
    return ChronoUnit.DAYS.between(from, until) <= MONTHS
        ? new Period(from, until)
        : new Period(from.withDayOfYear(1), last.withDayOfYear(1).plusYears(1));
  }

  /** The same, widened to whole years. */
  Period years() {
    LocalDate last = until.minusDays(1);
    return new Period(from.withDayOfYear(1), last.withDayOfYear(1).plusYears(1));
  }

  long days() {
    return ChronoUnit.DAYS.between(from, until);
  }

  /** "2016 to 2023", "May to June 2023", "May 2023". */
  String words(Words words) {
    boolean years = from.getDayOfYear() == 1 && until.getDayOfYear() == 1;
    String first = years ? year(from) : from.toString().substring(0, "2023-05".length());
    LocalDate end = until.minusDays(1);
    String last = years ? year(end) : end.toString().substring(0, "2023-05".length());
    return words.date(Edtf.parse(first.equals(last) ? first : first + "/" + last));
  }

  private static String year(LocalDate day) {
    return day.toString().substring(0, "2023".length());
  }

  /** The first day of a date that may be open. */
  static Optional<LocalDate> first(Dated item) {
    return item.date().edtf().earliest();
  }

  /** The last day of a date that may be open. */
  static Optional<LocalDate> last(Dated item) {
    return item.date().edtf().latest();
  }
}
