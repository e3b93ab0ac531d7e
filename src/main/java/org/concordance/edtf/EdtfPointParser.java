package org.concordance.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads one date: a day, month, season, year, decade or century, with marks. */
final class EdtfPointParser {

  /**
   * The regular expression of a date; of each part the groups are left mark, digits, right mark.
   */
  static final String FORM =
      "M([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)M(?:-M([0-9]{2}|XX)M(?:-M([0-9]{2}|XX)M)?)?"
          .replace("M", "([?~%]?)");

  private static final Pattern DATE = Pattern.compile(FORM);
  private static final String UNSPECIFIED = "XX";

  private final String text;
  private final Matcher parts;

  private EdtfPointParser(String text, Matcher parts) {
    this.text = text;
    this.parts = parts;
  }

  /** Whether a text has the form of a date, though it may name a month that does not exist. */
  static boolean hasForm(String text) {
    return DATE.matcher(text).matches();
  }

  static EdtfPoint parse(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      throw EdtfMistake.in(text);
    }
    return new EdtfPointParser(text, parts).point();
  }

  private EdtfPoint point() {
    String year = part(0);
    if (List.of("0000", "000X", "00XX").contains(year)) {
      throw mistake(EdtfMistake.YEARS, EdtfMistake.YEAR_HINT);
    }
    if (year.endsWith("X")) {
      return decadeOrCentury(year);
    }
    if (part(1).isEmpty()) {
      return point(Edtf.Precision.YEAR, LocalDate.of(Integer.parseInt(year), 1, 1), 1);
    }
    return part(1).equals(UNSPECIFIED) ? yearOfUnspecifiedMonth() : monthOrFiner();
  }

  private EdtfPoint decadeOrCentury(String year) {
    if (!part(1).isEmpty()) {
      throw mistake("a month or day of a year that is not known is not supported", "write " + year);
    }
    boolean isCentury = year.endsWith(UNSPECIFIED);
    Edtf.Precision precision = isCentury ? Edtf.Precision.CENTURY : Edtf.Precision.DECADE;
    return point(precision, LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1), 1);
  }

  private EdtfPoint yearOfUnspecifiedMonth() {
    if (!part(2).isEmpty() && !part(2).equals(UNSPECIFIED)) {
      throw mistake(
          "a day of a month that is not known is not supported", "write " + part(0) + "-XX-XX");
    }
    return point(Edtf.Precision.YEAR, LocalDate.of(Integer.parseInt(part(0)), 1, 1), 1);
  }

  private EdtfPoint monthOrFiner() {
    int year = Integer.parseInt(part(0));
    int month = Integer.parseInt(part(1));
    if (month > 12 || month == 0) {
      return season(year, month);
    }
    LocalDate first = LocalDate.of(year, month, 1);
    return part(2).isEmpty() || part(2).equals(UNSPECIFIED)
        ? point(Edtf.Precision.MONTH, first, 2)
        : day(YearMonth.from(first));
  }

  private EdtfPoint season(int year, int number) {
    if (number < 21 || number > 24) {
      throw EdtfMistake.inMonth(part(0), part(1), part(2));
    }
    if (!part(2).isEmpty()) {
      throw mistake(
          "a season has no day", "write " + part(0) + "-" + part(1) + ", or the month and day");
    }
    if (year == 9999 && number == 24) {
      throw mistake(EdtfMistake.YEARS + ", and this winter ends in 10000", "write 9999-12");
    }
    return point(Edtf.Precision.SEASON, LocalDate.of(year, 3 * (number - 20), 1), 2);
  }

  private EdtfPoint day(YearMonth month) {
    int day = Integer.parseInt(part(2));
    if (!month.isValidDay(day)) {
      throw EdtfMistake.inDay(month, day);
    }
    return point(Edtf.Precision.DAY, month.atDay(day), 3);
  }

  private EdtfPoint point(Edtf.Precision precision, LocalDate earliest, int knownParts) {
    List<EdtfPhrase> unspecified = new ArrayList<>();
    if (part(1).equals(UNSPECIFIED)) {
      unspecified.add(EdtfPhrase.MONTH);
    }
    if (part(2).equals(UNSPECIFIED)) {
      unspecified.add(EdtfPhrase.DAY);
    }
    return new EdtfPoint(precision, earliest, unspecified, marks(knownParts));
  }

  private EdtfMarks marks(int knownParts) {
    for (int part = knownParts; part < 3; part++) {
      EdtfMark mark = leftMark(part);
      if (mark != EdtfMark.NONE) {
        throw mistake(
            "what is not known cannot be " + EdtfEnglish.WORDS.say(mark.phrase()),
            "write XX without a mark");
      }
    }
    return new EdtfMarks(IntStream.range(0, knownParts).mapToObj(this::mark).toList());
  }

  /** A mark left of a part is for it alone; one to the right also for all parts left of it. */
  private EdtfMark mark(int part) {
    return IntStream.range(part, 3).mapToObj(this::rightMark).reduce(leftMark(part), EdtfMark::and);
  }

  private EdtfMark leftMark(int part) {
    return EdtfMark.of(group(3 * part + 1));
  }

  private EdtfMark rightMark(int part) {
    return EdtfMark.of(group(3 * part + 3));
  }

  /** The digits of the year, month and day: 0, 1 and 2; empty where not written. */
  private String part(int index) {
    return group(3 * index + 2);
  }

  private String group(int number) {
    String group = parts.group(number);
    return group == null ? "" : group;
  }

  private EdtfFormatException mistake(String message, String hint) {
    return EdtfMistake.of(message, text, hint);
  }
}
