package org.concordance.bibliography;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.FieldRules;

/**
 * A date as some library has it, in EDTF.
 *
 * @param edtf the date, only as precise as the text
 * @param guessed whether it is only part of what the text says
 */
record DateText(String edtf, boolean guessed) {

  /** The longest text that is looked at; no date is longer. */
  private static final int LONGEST = 200;

  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T|\\s+)\\d{1,2}:\\d{2}.*");

  /** In EDTF a time from that day on; a work of one day has no such, and the stroke is a slip. */
  private static final Pattern UNENDED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?[-/.]*");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:(\\d{1,2})(?:[-/]|\\.\\s?))?(\\d{1,2})(?:[-/]|\\.\\s?)(\\d{4})\\.?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1\\d{3}|20\\d\\d)(?!\\d)");
  private static final Pattern BRACKETED = Pattern.compile("[\\[(]\\s*(\\d{4})\\s*\\??\\s*[\\])]");

  /** A date that says all that the text does. */
  static DateText exact(String edtf) {
    return new DateText(edtf, false);
  }

  /** A date that the text may mean. */
  static DateText guess(String edtf) {
    return new DateText(edtf, true);
  }

  /** The date that a text gives; empty when it gives none. */
  static Optional<DateText> of(String text) {
    String line = FieldRules.oneLine(Field.cut(text, LONGEST)).replaceAll("[,;]$", "").strip();
    Matcher timed = TIME.matcher(line);
    if (timed.matches()) {
      return of(timed.group(1));
    }
    Matcher unended = UNENDED.matcher(line);
    if (unended.matches()) {
      return of(unended.group(1)).map(day -> guess(day.edtf()));
    }
    if (isDate(line)) {
      return Optional.of(exact(line));
    }
    return numbers(line)
        .or(() -> DateWords.of(line))
        .or(() -> year(line))
        .filter(DateText::isValid);
  }

  /** A date all of whose text is understood. */
  static Optional<DateText> exactly(String text) {
    return of(text).filter(date -> !date.guessed);
  }

  static boolean isDate(String edtf) {
    return FieldRules.datedPage(edtf).isEmpty();
  }

  private boolean isValid() {
    return isDate(edtf);
  }

  private static Optional<DateText> numbers(String line) {
    Matcher first = YEAR_FIRST.matcher(line);
    if (first.matches()) {
      return whole(first.group(1), first.group(2), group(first, 3));
    }
    Matcher last = YEAR_LAST.matcher(line);
    return last.matches() ? yearLast(line, last) : Optional.empty();
  }

  /** Of two small numbers with strokes, one beyond twelve is the day; points put the day first. */
  private static Optional<DateText> yearLast(String line, Matcher last) {
    String year = last.group(3);
    if (last.group(1) == null) {
      return whole(year, last.group(2), "");
    }
    boolean dayFirst = line.indexOf('.') > 0 || Integer.parseInt(last.group(1)) > 12;
    boolean same = Integer.parseInt(last.group(1)) == Integer.parseInt(last.group(2));
    if (dayFirst || same) {
      return whole(year, last.group(2), last.group(1));
    }
    return Integer.parseInt(last.group(2)) > 12
        ? whole(year, last.group(1), last.group(2))
        : Optional.of(guess(year));
  }

  /** A date in numbers; of a day that the calendar does not have, the month. */
  private static Optional<DateText> whole(String year, String month, String day) {
    return Optional.of(exact(edtf(year, month, day)))
        .filter(DateText::isValid)
        .or(() -> Optional.of(guess(edtf(year, month, ""))).filter(DateText::isValid));
  }

  private static String group(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).orElse("");
  }

  /** A year, month and day, of which the later two may be empty. */
  private static String edtf(String year, String month, String day) {
    StringBuilder date = new StringBuilder(year);
    for (String part : new String[] {month, day}) {
      if (!part.isEmpty()) {
        date.append(part.length() == 1 ? "-0" : "-").append(part);
      }
    }
    return date.toString();
  }

  /** The one year that a text names. */
  private static Optional<DateText> year(String line) {
    Matcher bracketed = BRACKETED.matcher(line);
    if (bracketed.matches()) {
      return Optional.of(guess(bracketed.group(1) + "?"));
    }
    TreeSet<String> years = new TreeSet<>();
    YEAR.matcher(line).results().forEach(found -> years.add(found.group(1)));
    return years.size() == 1
        ? Optional.of(guess(DateWords.month(line, years.first())))
        : Optional.empty();
  }
}
