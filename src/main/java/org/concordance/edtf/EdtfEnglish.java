package org.concordance.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates in English words, the same on every machine whatever its locale. */
final class EdtfEnglish {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private EdtfEnglish() {}

  /** The words for the date of a precision that begins on a day: "May 2023", "spring 2021". */
  static String words(Edtf.Precision precision, LocalDate first) {
    int year = first.getYear();
    return switch (precision) {
      case DAY -> first.getDayOfMonth() + " " + month(first) + " " + year;
      case MONTH -> month(first) + " " + year;
      case SEASON -> season(first) + " " + (isWinter(first) ? twoYears(year) : year);
      case YEAR -> String.valueOf(year);
      case DECADE -> year + "s";
      case CENTURY -> ordinal(year / 100 + 1) + " century";
      case INTERVAL, SET -> throw new IllegalArgumentException("not one date: " + precision);
    };
  }

  /** The same without what a later date of the same precision repeats: "9" before "12 May 2023". */
  static String wordsBefore(Edtf.Precision precision, LocalDate first, LocalDate later) {
    boolean sameYear = first.getYear() == later.getYear();
    boolean sameMonth = sameYear && first.getMonth() == later.getMonth();
    return switch (precision) {
      case DAY ->
          sameMonth
              ? String.valueOf(first.getDayOfMonth())
              : sameYear ? first.getDayOfMonth() + " " + month(first) : words(precision, first);
      case MONTH -> sameYear ? month(first) : words(precision, first);
      case SEASON -> sameYear && !isWinter(later) ? season(first) : words(precision, first);
      case YEAR, DECADE, CENTURY, INTERVAL, SET -> words(precision, first);
    };
  }

  /** What the words for a season, decade or century cover; empty for other precisions. */
  static Optional<String> extent(Edtf.Precision precision, LocalDate first, LocalDate last) {
    return switch (precision) {
      case SEASON ->
          Optional.of(
              "taken as "
                  + wordsBefore(Edtf.Precision.MONTH, first, last)
                  + " to "
                  + words(Edtf.Precision.MONTH, last));
      case DECADE, CENTURY ->
          Optional.of("some year from " + first.getYear() + " to " + last.getYear());
      case DAY, MONTH, YEAR, INTERVAL, SET -> Optional.empty();
    };
  }

  /** "a", "a or b", "a, b or c". */
  static String list(List<String> items, String conjunction) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
  }

  /** The name of a month, 1 for January to 12. */
  static String month(int number) {
    return MONTHS.get(number - 1);
  }

  private static String month(LocalDate day) {
    return month(day.getMonthValue());
  }

  private static String season(LocalDate first) {
    return switch (first.getMonth()) {
      case MARCH -> "spring";
      case JUNE -> "summer";
      case SEPTEMBER -> "autumn";
      default -> "winter";
    };
  }

  private static boolean isWinter(LocalDate firstOfSeason) {
    return firstOfSeason.getMonthValue() == 12;
  }

  /** "2021–22", and "1999–2000" where the century turns. */
  private static String twoYears(int year) {
    String next = String.valueOf(year + 1);
    boolean sameCentury = year >= 1000 && next.substring(0, 2).equals(String.valueOf(year / 100));
    return year + "–" + (sameCentury ? next.substring(2) : next);
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
