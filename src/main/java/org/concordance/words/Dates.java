package org.concordance.words;

import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateIntervalFormat.FormattedDateInterval;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.concordance.edtf.Edtf.Precision;
import org.concordance.edtf.EdtfPhrase;
import org.concordance.edtf.EdtfWords;

/**
 * Dates as CLDR writes them in a language; what CLDR has no forms for (seasons, decades, what is
 * approximate) is said by messages. Safe for use by several threads.
 */
final class Dates implements EdtfWords {

  private static final SimpleTimeZone UTC = new SimpleTimeZone(0, "UTC");

  private static final Map<Precision, String> SKELETONS =
      Map.of(Precision.DAY, "yMMMMd", Precision.MONTH, "yMMMM", Precision.YEAR, "y");

  /** The one mark that may stand between two dates for the first to be told without the rest. */
  private static final List<String> DASHES = List.of("–", "-", "～", "~");

  private final Words words;
  private final ULocale locale;
  private final Map<Precision, Form> forms = new EnumMap<>(Precision.class);
  private final Map<Precision, DateIntervalFormat> intervals = new EnumMap<>(Precision.class);
  private final Form monthAlone;
  private final Form monthShort;
  private final Map<Stretch, Span> known = new ConcurrentHashMap<>();

  Dates(Words words, Tongue tongue) {
    this.words = words;
    this.locale = tongue.locale();
    SKELETONS.forEach(
        (precision, skeleton) ->
            forms.put(precision, new Form(DateFormat.getInstanceForSkeleton(skeleton, locale))));
    this.monthAlone = new Form(new SimpleDateFormat("LLLL", locale));
    this.monthShort = new Form(new SimpleDateFormat("LLL", locale));
  }

  /** A form of dates, in which each is formatted once. */
  private final class Form {

    private final DateFormat format;
    private final Map<LocalDate, String> known = new ConcurrentHashMap<>();

    Form(DateFormat format) {
      this.format = format;
      format.setCalendar(calendar());
    }

    String of(LocalDate day) {
      String text = known.get(day);
      if (text == null) {
        text = format(format, day);
        known.put(day, text);
      }
      return text;
    }
  }

  /** From one date to another. */
  private record Stretch(Precision precision, LocalDate from, LocalDate to) {}

  /** Our dates are those of ISO 8601, which has no Julian calendar before 1582. */
  private GregorianCalendar calendar() {
    GregorianCalendar calendar = new GregorianCalendar(UTC, locale);
    calendar.setGregorianChange(Date.from(Instant.ofEpochMilli(Long.MIN_VALUE)));
    return calendar;
  }

  private Calendar calendar(LocalDate day) {
    GregorianCalendar calendar = calendar();
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    return calendar;
  }

  @Override
  public String one(Precision precision, LocalDate first) {
    return switch (precision) {
      case DAY, MONTH, YEAR -> forms.get(precision).of(first);
      case SEASON -> words.text("date.season-of-year", season(first), yearOfSeason(first));
      case DECADE -> words.text("date.decade", plain(first));
      case CENTURY -> words.text("date.century", first.getYear() / 100 + 1);
      case INTERVAL, SET -> throw new IllegalArgumentException("not one date: " + precision);
    };
  }

  /** ICU's formats may be used by one thread at a time. */
  private synchronized String format(DateFormat format, LocalDate day) {
    return tidy(format.format(calendar(day).getTime()));
  }

  /** The name of a month by itself: "May". */
  String month(LocalDate first) {
    return monthAlone.of(first);
  }

  /** The short name of a month, for pictures: "Dec". */
  String shortMonth(LocalDate first) {
    return monthShort.of(first);
  }

  private String season(LocalDate first) {
    return words.text(
        switch (first.getMonth()) {
          case MARCH -> "date.spring";
          case JUNE -> "date.summer";
          case SEPTEMBER -> "date.autumn";
          default -> "date.winter";
        });
  }

  /** The year of a season; of a winter both years, as "2021–22". */
  private String yearOfSeason(LocalDate first) {
    String year = plain(first);
    if (!isWinter(first)) {
      return year;
    }
    String next = plain(first.plusYears(1));
    boolean sameCentury = year.length() == 4 && next.startsWith(year.substring(0, 2));
    return words.text("date.winter-years", year, sameCentury ? next.substring(2) : next);
  }

  private static boolean isWinter(LocalDate firstOfSeason) {
    return firstOfSeason.getMonthValue() == 12;
  }

  /** The number of a year in the digits of the language. */
  private String plain(LocalDate day) {
    return words.digits(day.getYear());
  }

  @Override
  public Span span(Precision precision, LocalDate from, LocalDate to) {
    return switch (precision) {
      case DAY, MONTH, YEAR -> interval(new Stretch(precision, from, to));
      case SEASON -> {
        // "spring–summer 2021"; where the year comes first, the season cannot stand without it.
        boolean isShared =
            from.getYear() == to.getYear()
                && !isWinter(to)
                && one(precision, from).startsWith(season(from));
        yield joined(isShared ? season(from) : one(precision, from), one(precision, to), isShared);
      }
      case DECADE, CENTURY -> joined(one(precision, from), one(precision, to), false);
      case INTERVAL, SET -> throw new IllegalArgumentException("not one date: " + precision);
    };
  }

  private Span joined(String from, String to, boolean isShortened) {
    return new Span(from, to, span(from, to, isShortened));
  }

  private Span interval(Stretch stretch) {
    Span span = known.get(stretch);
    if (span == null) {
      span = interval(stretch.precision(), stretch.from(), stretch.to());
      known.put(stretch, span);
    }
    return span;
  }

  /** What joins dates; to make one takes time, and many archives have no such dates. */
  private DateIntervalFormat intervals(Precision precision) {
    return DateIntervalFormat.getInstance(SKELETONS.get(precision), locale);
  }

  /**
   * The two dates as CLDR joins them. Where nothing but a dash stands between them, what is before
   * and after it may be said in other words too; else both are told whole.
   */
  private synchronized Span interval(Precision precision, LocalDate from, LocalDate to) {
    FormattedDateInterval found =
        intervals
            .computeIfAbsent(precision, this::intervals)
            .formatToValue(calendar(from), calendar(to));
    String whole = found.toString();
    ConstrainedFieldPosition position = new ConstrainedFieldPosition();
    position.constrainField(DateIntervalFormat.SpanField.DATE_INTERVAL_SPAN);
    if (found.nextPosition(position)) {
      int end = position.getLimit();
      if (found.nextPosition(position)) {
        String between = whole.substring(end, position.getStart());
        if (DASHES.contains(between.strip())) {
          return new Span(
              tidy(whole.substring(0, end)),
              tidy(whole.substring(position.getStart())),
              tidy(whole));
        }
      }
    }
    return new Span(one(precision, from), one(precision, to), tidy(whole));
  }

  /**
   * With usual spaces in place of thin ones: CLDR sets those about a dash, and a dash that joins
   * just the words beside it wants none.
   */
  private static String tidy(String text) {
    int dash = text.indexOf("\u2009–\u2009");
    String shown =
        dash < 0 || text.lastIndexOf(' ', dash) >= 0
            ? text
            : text.replaceFirst("\u2009–\u2009", "–");
    return shown.replace('\u2009', ' ');
  }

  @Override
  public String list(boolean isChoice, List<String> dates) {
    return words.list(isChoice, dates);
  }

  @Override
  public String say(EdtfPhrase phrase, String... texts) {
    return phrase == EdtfPhrase.SPAN
        ? span(texts[0], texts[1], false)
        : words.text(key(phrase), (Object[]) texts);
  }

  /**
   * From one text to another. A dash is spaced where a reader could take it to join just the words
   * beside it.
   */
  private String span(String from, String to, boolean isShortened) {
    boolean isSpaced = from.contains(" ") || to.contains(" ") && !isShortened;
    return words.text(isSpaced ? "date.span" : "date.span-short", from, to);
  }

  /** The message of a phrase: {@code date.or-later} for {@code OR_LATER}. */
  static String key(EdtfPhrase phrase) {
    return "date." + phrase.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
