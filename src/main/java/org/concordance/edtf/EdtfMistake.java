package org.concordance.edtf;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Words for what is wrong with a text that is no EDTF date, and for its cure. */
final class EdtfMistake {

  static final String YEARS = "years run from 0001 to 9999";
  static final String YEAR_HINT = "write a year of four digits, such as 0987 or 2023";

  private static final String MONTHS = "months are 01 to 12, seasons 21 to 24";
  private static final String NO_DATE = "not an EDTF date";
  private static final int LONGEST_QUOTE = 40;
  private static final String FORMS =
      "write a year, month or day, such as 2023, 2023-05 or 2023-05-09";

  private EdtfMistake() {}

  /** A mistake in the text given, which may be part of a longer one. */
  static EdtfFormatException of(String message, String text, String hint) {
    return new EdtfFormatException(message + ": " + quote(text), hint);
  }

  /** What is wrong with a text that has not the form of a date. */
  static EdtfFormatException in(String text) {
    return known(text).orElseGet(() -> of(NO_DATE, text, FORMS));
  }

  /** What is wrong with an interval one end of which has not the form of a date. */
  static EdtfFormatException inInterval(String text, String end) {
    return known(text).orElseGet(() -> in(end));
  }

  private static Optional<EdtfFormatException> known(String text) {
    return rewritten(text).or(() -> EdtfRefusal.of(text).map(refusal -> refusal.in(text)));
  }

  /**
   * Hints at the EDTF for a text in another way of writing; or tells what is wrong with that too,
   * such as that there is no 30 February.
   */
  private static Optional<EdtfFormatException> rewritten(String text) {
    Optional<String> edtf = EdtfRewriting.of(text);
    try {
      edtf.ifPresent(EdtfParser::parse);
    } catch (EdtfFormatException mistake) {
      return Optional.of(mistake);
    }
    return edtf.map(date -> of(NO_DATE, text, "write " + choice(text, date)));
  }

  private static String choice(String text, String edtf) {
    Optional<String> other = EdtfRewriting.monthFirst(text);
    if (other.isPresent()) {
      return meaning(edtf) + ", or " + meaning(other.get());
    }
    boolean hasWords = text.matches("[^/]*[A-Za-z]{3}[^/]*");
    return hasWords
        ? value(edtf) + ", or {edtf: " + value(edtf) + ", text: " + value(text) + "}"
        : value(edtf);
  }

  private static String meaning(String edtf) {
    return edtf + " for " + EdtfParser.parse(edtf).display(EdtfEnglish.WORDS);
  }

  /** The text as YAML reads it, in quotation marks where it needs them. */
  private static String value(String text) {
    boolean isPlain = text.matches("[A-Za-z0-9./?~-][A-Za-z0-9./?~% -]*");
    return isPlain ? text : "\"" + text.replaceAll("[\"\\\\]", "\\\\$0") + "\"";
  }

  static EdtfFormatException blank() {
    return new EdtfFormatException("the date is empty", FORMS);
  }

  static EdtfFormatException tooLong(int length, int maximum) {
    return new EdtfFormatException(
        "the date has " + length + " characters, the most is " + maximum, FORMS);
  }

  static EdtfFormatException surroundedByWhiteSpace(String text) {
    return of("white space around the date", text, "leave the white space out");
  }

  /** A month number that is neither a month nor a season; the day may be empty. */
  static EdtfFormatException inMonth(String year, String month, String day) {
    String text = year + "-" + month + (day.isEmpty() ? "" : "-" + day);
    int number = Integer.parseInt(month);
    if (number == 0) {
      return of("there is no month 00", text, "write " + year + " when the month is not known");
    }
    Optional<String> grouping = day.isEmpty() ? EdtfSubYear.of(year, number) : Optional.empty();
    if (grouping.isPresent()) {
      return of(
          "numbers above 24 for parts of a year are not supported",
          text,
          "write " + grouping.get());
    }
    boolean isSwapped =
        day.matches("0[1-9]|1[0-2]")
            && YearMonth.of(Integer.parseInt(year), Integer.parseInt(day)).isValidDay(number);
    return of(
        "there is no month " + month,
        text,
        isSwapped
            ? "is the month " + day + "? Then write " + year + "-" + day + "-" + month
            : MONTHS + years(year, month, day));
  }

  /** A hint at the years that 2018-19 could mean. */
  private static String years(String year, String next, String day) {
    int distance = Integer.parseInt(next) - Integer.parseInt(year) % 100;
    return day.isEmpty() && distance > 0 && distance <= 10
        ? "; for years write " + year + "/" + year.substring(0, 2) + next
        : "";
  }

  static EdtfFormatException inDay(YearMonth month, int day) {
    String name = EdtfEnglish.WORDS.one(Edtf.Precision.MONTH, month.atDay(1));
    String unknown = "write " + month + " when the day is not known";
    String hint =
        day == 0 ? unknown : unknown + "; its last day is the " + ordinal(month.lengthOfMonth());
    return new EdtfFormatException(name + " has no day " + day, hint);
  }

  private static String ordinal(int lastDay) {
    return lastDay + (lastDay == 31 ? "st" : "th");
  }

  static EdtfFormatException endless(String text) {
    return of("no date at either end", text, "give a start, an end or both: 2018/.. or ../2016");
  }

  static EdtfFormatException reversed(String text, String cure) {
    return of("the end comes before the start", text, "write " + cure);
  }

  static EdtfFormatException unclosed(String text) {
    String close = text.startsWith("[") ? "]" : "}";
    return of(
        "the set has no " + close + " at its end",
        text,
        "write " + value(text.replaceAll("[]}]$", "") + close));
  }

  static EdtfFormatException openInside(String text) {
    return of(
        "only a set's first date may be open to the past and only its last to the future",
        text,
        "move it there, or give both dates of the range");
  }

  static EdtfFormatException emptyPlace(String text) {
    return of(
        "an empty place in the set", text, "write dates with commas between: \"[2016,2017]\"");
  }

  /** The text in quotation marks, cut when long, with what cannot be seen written as its code. */
  private static String quote(String text) {
    String shown =
        text.codePoints().limit(LONGEST_QUOTE).mapToObj(EdtfMistake::visible).collect(joining());
    return "'" + shown + (text.codePointCount(0, text.length()) > LONGEST_QUOTE ? "…" : "") + "'";
  }

  private static String visible(int c) {
    boolean isVisible =
        switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
              false;
          default -> c == ' ' || !Character.isSpaceChar(c);
        };
    return isVisible ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c);
  }
}
