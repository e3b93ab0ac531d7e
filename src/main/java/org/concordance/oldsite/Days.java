package org.concordance.oldsite;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day that a date says, whatever the zone: {@code 2020-05-01T23:30:00-05:00} is 1 May. As EDTF,
 * and only as precise as it is written.
 */
public final class Days {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T \\t].*)?)?");
  private static final Pattern BASIC = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})\\b.*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}+,?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b.*");

  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[Tt]|\\s+)(\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d*)?"
              + "\\s*(Z|[-+]\\d{2}(?::?\\d{2})?)?");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Days() {}

  /** The date that a text says; empty when it says none, or none that there is. */
  public static Optional<String> of(String text) {
    String date = text.strip();
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return iso.group(3) == null
          ? month(iso.group(1), iso.group(2))
          : day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher basic = BASIC.matcher(date);
    if (basic.matches()) {
      return day(number(basic.group(1)), number(basic.group(2)), number(basic.group(3)));
    }
    if (YEAR.matcher(date).matches()) {
      return Optional.of(date);
    }
    if (EPOCH.matcher(date).matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(date));
      return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
    return inWords(date);
  }

  private static Optional<String> inWords(String date) {
    Matcher first = DAY_FIRST.matcher(date);
    if (first.matches()) {
      return day(number(first.group(3)), month(first.group(2)), number(first.group(1)));
    }
    Matcher second = MONTH_FIRST.matcher(date);
    return second.matches()
        ? day(number(second.group(3)), month(second.group(1)), number(second.group(2)))
        : Optional.empty();
  }

  private static Optional<String> month(String year, String month) {
    int number = number(month);
    return number >= 1 && number <= 12
        ? Optional.of(String.format(Locale.ROOT, "%s-%02d", year, number))
        : Optional.empty();
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).equals(lower) || lower.length() < 5 && MONTHS.get(i).startsWith(lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** A day; a year 1 is what programs write for none. */
  private static Optional<String> day(int year, int month, int day) {
    try {
      return year <= 1 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The day of a moment in a zone; empty for what is no moment, but a day or less. A moment without
   * a zone is one of UTC if it has seconds, as YAML has it, and else of that zone.
   */
  static Optional<LocalDate> in(String text, ZoneId zone) {
    Matcher moment = MOMENT.matcher(text.strip());
    boolean ofZone = moment.matches() && moment.group(3) == null && moment.group(2).length() == 5;
    return moment(text, ofZone ? zone : ZoneOffset.UTC)
        .filter(any -> !ofZone)
        .map(instant -> instant.atZone(zone).toLocalDate());
  }

  /** A moment, where a text says one; without a zone of its own it is of the one that is given. */
  private static Optional<Instant> moment(String text, ZoneId zone) {
    Matcher moment = MOMENT.matcher(text.strip());
    if (!moment.matches()) {
      return EPOCH.matcher(text.strip()).matches()
          ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text.strip())))
          : Optional.empty();
    }
    String offset = moment.group(3) == null ? "" : moment.group(3).replace(":", "");
    try {
      LocalDateTime local = LocalDateTime.parse(moment.group(1) + "T" + moment.group(2));
      return Optional.of(local.atZone(offset.isEmpty() ? zone : ZoneOffset.of(offset)).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a date may lie after the beginning of a day in UTC: a later day, or a time on that day.
   *
   * @param zone the zone of moments that say none, which may be in UTC too
   */
  public static boolean mayBeAfter(String text, LocalDate today, ZoneId zone) {
    Instant begin = today.atStartOfDay(ZoneOffset.UTC).toInstant();
    if (moment(text, zone).isPresent()) {
      return Stream.of(zone, ZoneOffset.UTC)
          .flatMap(one -> moment(text, one).stream())
          .anyMatch(begin::isBefore);
    }
    String day = today.toString();
    return of(text)
        .filter(one -> one.compareTo(day) > 0 || one.equals(day) && text.indexOf(':') >= 0)
        .isPresent();
  }

  /** The first day of a date. */
  public static LocalDate first(String date) {
    String[] parts = date.split("-");
    return LocalDate.of(
        number(parts[0]),
        parts.length > 1 ? number(parts[1]) : 1,
        parts.length > 2 ? number(parts[2]) : 1);
  }

  /** Whether it is a day, and not a month or year. */
  public static boolean isDay(String date) {
    return date.length() == 10;
  }
}
