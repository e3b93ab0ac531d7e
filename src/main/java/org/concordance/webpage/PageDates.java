package org.concordance.webpage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.edtf.Edtf;
import org.concordance.edtf.EdtfFormatException;
import org.concordance.ingest.DatesInText;
import org.concordance.ingest.NamedDate;

/** Reads the dates of pages, only as precise as they are written: with a zone, the day they say. */
final class PageDates {

  /**
   * A date.
   *
   * @param edtf the date
   * @param moment the moment, in milliseconds since 1970, where it is one; else 0
   * @param isUtc whether the day is that of UTC
   */
  record Read(String edtf, long moment, boolean isUtc) {

    /** Whether two dates agree: one says what the other says, or less. */
    boolean agrees(Read other) {
      return edtf.startsWith(other.edtf)
          || other.edtf.startsWith(edtf)
          || moment != 0 && moment == other.moment;
    }
  }

  private static final Pattern TIMED =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)"
              + "\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?.*");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})(?:[-/.]\\s?(\\d{1,2})(?:[-/.]\\s?(\\d{1,2}))?)?(?:$|[\\sT.].*)");
  private static final Pattern TOGETHER =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?:$|[\\s,].*)");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
  private static final Pattern PATH =
      Pattern.compile(
          "[/=](19\\d{2}|20\\d{2})(?:[/-](0?[1-9]|1[0-2]|[a-z]{3})(?:[/-](0?[1-9]|[12]\\d|3[01])"
              + "(?=[/.?#-]|$))?)?(?=[/.?#]|$|(?<=\\d{4}[/-]\\d{2}[/-]\\d{2})-)");
  private static final Pattern PATH_TOGETHER =
      Pattern.compile("[/-](20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/._?#-]|$)");
  private static final List<String> MONTHS =
      List.of("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));

  private PageDates() {}

  /** The date that a value of metadata is; empty when it is none, or can be read in two ways. */
  static Optional<Read> of(String text) {
    String value = text.strip();
    return timed(value)
        .or(() -> together(value))
        .or(() -> numbers(value))
        .or(() -> epoch(value))
        .or(() -> dayFirst(value))
        .or(() -> worded(value));
  }

  private static Optional<Read> timed(String value) {
    Matcher matcher = TIMED.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String zone = matcher.group(3);
    boolean isUtc = zone != null && zone.matches("Z|UTC|GMT|[+-]00:?00");
    return date(matcher.group(1))
        .map(day -> new Read(day, zone == null ? 0 : moment(matcher, isUtc), isUtc));
  }

  private static long moment(Matcher parts, boolean isUtc) {
    String zone = isUtc ? "Z" : parts.group(3).replaceFirst("(\\d{2}):?(\\d{2})$", "$1:$2");
    String time = parts.group(2).replace(',', '.');
    try {
      return OffsetDateTime.parse(parts.group(1) + "T" + time + zone).toInstant().toEpochMilli();
    } catch (DateTimeException e) {
      return 0;
    }
  }

  private static Optional<Read> together(String value) {
    Matcher matcher = TOGETHER.matcher(value);
    return matcher.matches()
        ? read(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }

  private static Optional<Read> numbers(String value) {
    Matcher matcher = NUMBERS.matcher(value);
    return matcher.matches()
        ? read(joined(matcher.group(1), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  /** Many programs of long ago write 00 for what is not known. */
  private static String joined(String year, String month, String day) {
    if (month == null || month.matches("0+")) {
      return year;
    }
    String toMonth = year + String.format(Locale.ROOT, "-%02d", Integer.parseInt(month));
    return day == null || day.matches("0+")
        ? toMonth
        : toMonth + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day));
  }

  private static Optional<Read> epoch(String value) {
    if (!EPOCH.matcher(value).matches()) {
      return Optional.empty();
    }
    long moment = Long.parseLong(value) * (value.length() == 10 ? 1_000 : 1);
    LocalDate day = Instant.ofEpochMilli(moment).atZone(ZoneOffset.UTC).toLocalDate();
    return Optional.of(new Read(day.toString(), moment, true));
  }

  /** 22.03.2021 is one day, 22/03/2021 too; 03/04/2021 is two. */
  private static Optional<Read> dayFirst(String value) {
    Matcher matcher = DAY_FIRST.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(matcher.group(1));
    int two = Integer.parseInt(matcher.group(3));
    boolean dayFirst = one > 12 || matcher.group(2).equals(".") || one == two;
    if (!dayFirst && two <= 12) {
      return Optional.empty();
    }
    int month = dayFirst ? two : one;
    int day = dayFirst ? one : two;
    return read(joined(matcher.group(4), Integer.toString(month), Integer.toString(day)));
  }

  private static Optional<Read> worded(String value) {
    return DatesInText.in(Plain.cut(value, 200)).stream()
        .map(NamedDate::date)
        .findFirst()
        .map(date -> new Read(date.toString(), 0, false));
  }

  /** The date in the path of an address, as precise as it is. */
  static Optional<Read> inAddress(String address) {
    String path = address.replaceFirst("(?i)^https?://[^/]*", "").toLowerCase(Locale.ROOT);
    Matcher matcher = PATH.matcher(path);
    if (matcher.find()) {
      String month = matcher.group(2);
      int word = month == null ? -1 : MONTHS.indexOf(month);
      String number = word >= 0 ? Integer.toString(word + 1) : month;
      boolean isNumber = number != null && number.matches("\\d+");
      return read(
          joined(matcher.group(1), isNumber ? number : null, isNumber ? matcher.group(3) : null));
    }
    Matcher together = PATH_TOGETHER.matcher(path);
    return together.find()
        ? read(together.group(1) + "-" + together.group(2) + "-" + together.group(3))
        : Optional.empty();
  }

  private static Optional<Read> read(String edtf) {
    return date(edtf).map(good -> new Read(good, 0, false));
  }

  private static Optional<String> date(String edtf) {
    try {
      return Optional.of(Edtf.parse(edtf).toString());
    } catch (EdtfFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Why a date cannot be that of a page; empty when it can.
   *
   * @param today the day of today, as 2026-11-23
   */
  static Optional<String> absurdity(Read date, String today) {
    LocalDate earliest = Edtf.parse(date.edtf()).earliest().orElse(LocalDate.MIN);
    // Somewhere it is tomorrow already.
    if (earliest.isAfter(LocalDate.parse(today).plusDays(1))) {
      return Optional.of("which has not come yet");
    }
    boolean isEpoch = date.edtf().matches("19(70-01-01|69-12-31)|1900-01-01|1899-12-3[01]");
    return isEpoch || earliest.getYear() < 1450
        ? Optional.of("which programs write where there is no date")
        : Optional.empty();
  }
}
