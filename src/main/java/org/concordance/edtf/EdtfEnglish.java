package org.concordance.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates in English words, for citations and data, the same on every machine. */
final class EdtfEnglish implements EdtfWords {

  static final EdtfWords WORDS = new EdtfEnglish();

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

  @Override
  public Span span(Edtf.Precision precision, LocalDate from, LocalDate to) {
    String left = wordsBefore(precision, from, to);
    String right = one(precision, to);
    boolean isShortened = !left.equals(one(precision, from));
    return new Span(left, right, span(left, right, isShortened));
  }

  /** With an en dash, spaced where a reader could take it to join just the words beside it. */
  private static String span(String left, String right, boolean isShortened) {
    boolean isSpaced = left.contains(" ") || right.contains(" ") && !isShortened;
    return left + (isSpaced ? " – " : "–") + right;
  }

  @Override
  public String list(boolean isChoice, List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last))
            + (isChoice ? " or " : " and ")
            + items.get(last);
  }

  @Override
  public String say(EdtfPhrase phrase, String... texts) {
    return phrase == EdtfPhrase.SPAN
        ? span(texts[0], texts[1], false)
        : String.format(Locale.ROOT, pattern(phrase), (Object[]) texts);
  }

  private static String pattern(EdtfPhrase phrase) {
    return switch (phrase) {
      case APPROXIMATE -> "c. %s";
      case UNCERTAIN -> "%s (?)";
      case SPAN -> throw new IllegalArgumentException("spans are made apart");
      case FROM -> "from %s";
      case UNTIL -> "until %s";
      case BETWEEN -> "between %s and %s";
      case PERIOD -> "the %s";
      case OR_EARLIER -> "%s or earlier";
      case AND_EARLIER -> "%s and earlier";
      case OR_LATER -> "%s or later";
      case AND_LATER -> "%s and later";
      case YEAR, SEASON, MONTH, DAY -> phrase.name().toLowerCase(Locale.ROOT);
      case IS_UNCERTAIN -> "uncertain";
      case IS_APPROXIMATE -> "approximate";
      case IS_BOTH -> "uncertain and approximate";
      case PARTS_UNCERTAIN -> "%s uncertain";
      case PARTS_APPROXIMATE -> "%s approximate";
      case PARTS_BOTH -> "%s uncertain and approximate";
      case PARTS_NOT_KNOWN -> "%s not known";
      case TAKEN_AS -> "taken as %s to %s";
      case SOME_YEAR -> "some year from %s to %s";
      case START -> "start: %s";
      case END -> "end: %s";
      case START_AND_END -> "start and end: %s";
      case START_NOT_KNOWN -> "start date not known";
      case END_NOT_KNOWN -> "end date not known";
      case START_OPEN -> "open: no start date";
      case END_OPEN -> "open: no end date";
      case ONE_OF_THESE -> "one of these, not known which";
      case REMARK_TOO -> "%s, %s";
      case FURTHER_REMARK -> "%s; %s";
    };
  }

  @Override
  public String one(Edtf.Precision precision, LocalDate first) {
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
  private String wordsBefore(Edtf.Precision precision, LocalDate first, LocalDate later) {
    boolean sameYear = first.getYear() == later.getYear();
    boolean sameMonth = sameYear && first.getMonth() == later.getMonth();
    return switch (precision) {
      case DAY ->
          sameMonth
              ? String.valueOf(first.getDayOfMonth())
              : sameYear ? first.getDayOfMonth() + " " + month(first) : one(precision, first);
      case MONTH -> sameYear ? month(first) : one(precision, first);
      case SEASON -> sameYear && !isWinter(later) ? season(first) : one(precision, first);
      case YEAR, DECADE, CENTURY, INTERVAL, SET -> one(precision, first);
    };
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
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
