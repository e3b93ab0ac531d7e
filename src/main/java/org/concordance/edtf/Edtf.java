package org.concordance.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date that is only as precise as the evidence, in the Extended Date/Time Format.
 *
 * <p>The format is that of ISO 8601-2:2019, in the profile of the Library of Congress (4 February
 * 2019). Read are level 0 without times of day; level 1 for the years 0001 to 9999; and of level 2
 * qualification of parts ({@code 2023-05~-09}, {@code 2023-~05}) and sets ({@code [2016,2017]},
 * {@code {2016..2018}}). Everything else is refused with what to write instead.
 *
 * <p>Seasons are those of the northern hemisphere, by whole months: 21 is March to May, 22 June to
 * August, 23 September to November, and 24 December of its year to February of the next. The marks
 * {@code ?}, {@code ~} and {@code %} move no bounds.
 *
 * <p>Two dates are equal when they are written alike: {@code 2023~-05~} is not {@code 2023-05~},
 * though they mean the same. No clock, locale or time zone of the machine is used.
 *
 * <pre>{@code
 * Edtf date = Edtf.parse("2023-05~");
 * date.display();     // "c. May 2023"
 * date.earliest();    // 2023-05-01
 * date.latest();      // 2023-05-31
 * date.toString();    // "2023-05~"
 * }</pre>
 */
public final class Edtf implements Comparable<Edtf> {

  /**
   * How narrowly a date is known, finest first. Unspecified parts do not count: {@code 2017-12-XX}
   * is known to the month, {@code 2017-XX} to the year.
   *
   * <p>EDTF leaves the precision of an interval undefined. Here an interval, however short, and a
   * set rank after all single dates, so that among dates that begin on a day those that tell most
   * of that day come first.
   */
  public enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    INTERVAL,
    SET
  }

  /**
   * By place in time alone: the earliest day, an open or unknown start before all; then the finer
   * precision. Dates that differ otherwise compare as equal.
   */
  public static final Comparator<Edtf> BY_TIME =
      Comparator.comparing((Edtf date) -> date.earliest().orElse(LocalDate.MIN))
          .thenComparing(Edtf::precision);

  private static final Comparator<Edtf> ORDER =
      BY_TIME
          .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
          .thenComparing(Edtf::toString);

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String text;
  private final EdtfForm form;
  // Kept, since every sorting asks for them again.
  private final Optional<LocalDate> earliest;
  private final Optional<LocalDate> latest;

  private Edtf(String text, EdtfForm form) {
    this.text = text;
    this.form = form;
    this.earliest = bound(form, EdtfSpan::earliest, Comparator.reverseOrder());
    this.latest = bound(form, EdtfSpan::latest, Comparator.naturalOrder());
  }

  /**
   * Reads a date.
   *
   * @param text the whole date, without white space before, in or after it
   * @throws EdtfFormatException when it is no date in one of the forms above, or cannot be, like 30
   *     February or an interval that ends before it starts
   */
  public static Edtf parse(String text) {
    return new Edtf(text, EdtfParser.parse(text));
  }

  /** The day that a text of the form {@code 2023-05-09} names; empty when it names none. */
  public static Optional<Edtf> parseDay(String text) {
    try {
      return DAY.matcher(text).matches() ? Optional.of(parse(text)) : Optional.empty();
    } catch (EdtfFormatException e) {
      return Optional.empty();
    }
  }

  /** The first day that it can be or cover; empty when its start is open or not known. */
  public Optional<LocalDate> earliest() {
    return earliest;
  }

  /** The last day that it can be or cover; empty when its end is open or not known. */
  public Optional<LocalDate> latest() {
    return latest;
  }

  private static Optional<LocalDate> bound(
      EdtfForm form,
      Function<EdtfSpan, Optional<LocalDate>> side,
      Comparator<LocalDate> outermostLast) {
    List<Optional<LocalDate>> days = form.spans().stream().map(side).toList();
    return days.contains(Optional.<LocalDate>empty())
        ? Optional.empty()
        : days.stream().flatMap(Optional::stream).max(outermostLast);
  }

  /** How narrowly it is known. */
  public Precision precision() {
    return form.precision();
  }

  /**
   * The day, when this is one day, with or without marks.
   *
   * <p>Empty for an interval or set of but one day, and for {@code 2017-12-XX}.
   */
  public Optional<LocalDate> day() {
    return form.day();
  }

  /** Whether any part of it has a mark: {@code ?}, {@code ~} or {@code %}. */
  public boolean isQualified() {
    return text.contains("?") || text.contains("~") || text.contains("%");
  }

  /**
   * Whether every date named in it is a day, as in {@code 2023-05-07/2023-05-08}: what can stand
   * among days in a month.
   */
  public boolean isOfDays() {
    return form.isAtLeast(Precision.DAY);
  }

  /**
   * The date in English words, as people write it.
   *
   * <ul>
   *   <li>{@code ~} is "c. May 2023"; {@code ?} is "May 2023 (?)", the mark in brackets since a
   *       bare question mark could end a sentence; {@code %} is "c. May 2023 (?)". A mark on a part
   *       is shown for the whole.
   *   <li>{@code 201X} is "2010s"; {@code 19XX} is "20th century", since "1900s" would be {@code
   *       190X} too. Their years, 1900 to 1999, are in {@link #explanation()}.
   *   <li>{@code 2018-01/2021-02} is "January 2018 – February 2021"; what both ends share is said
   *       once ("9–12 May 2023") unless an end has a mark. {@code 2018/..} and {@code 2018/} are
   *       "from 2018".
   *   <li>{@code [2016,2017]} is "2016 or 2017", {@code {2016,2017}} "2016 and 2017", {@code
   *       [2016..2018]} "between 2016 and 2018".
   * </ul>
   */
  public String display() {
    return display(EdtfEnglish.WORDS);
  }

  /** The date as a language says it. */
  public String display(EdtfWords words) {
    return form.display(words);
  }

  /**
   * What the marks and unspecified parts mean, in plain words for a tooltip or screen reader:
   * "approximate", "year uncertain; day approximate", "day not known", "open: no end date".
   *
   * <p>Empty for a plain day, month or year, for an interval from one to another, and for a set of
   * all of such.
   */
  public Optional<String> explanation() {
    return explanation(EdtfEnglish.WORDS);
  }

  /** The same in the words of a language. */
  public Optional<String> explanation(EdtfWords words) {
    return words.remarks(EdtfPhrase.FURTHER_REMARK, form.remarks(words));
  }

  /**
   * The value for HTML's {@code <time datetime>}: a valid date, month or year string, without
   * marks.
   *
   * <p>Empty for seasons, decades, centuries, intervals and sets, for which HTML has no form.
   */
  public Optional<String> datetime() {
    return form.datetime();
  }

  /**
   * The month pages on which it stands: every month that it can belong to, when each date named in
   * it is a month or finer; else none, since it then stands on year pages only.
   *
   * <p>Of an interval these are all the months from its start to its end, of a set only those of
   * its members.
   *
   * @param first the first month of the archive's span; clips open and unknown starts too
   * @param last the last month of the archive's span
   * @return the months in order, each once; empty when it lies outside the span
   */
  public List<YearMonth> months(YearMonth first, YearMonth last) {
    Stream<EdtfSpan> spans =
        form.isAtLeast(Precision.MONTH) ? form.spans().stream() : Stream.empty();
    return spans.flatMap(span -> span.months(first, last)).sorted().distinct().toList();
  }

  /**
   * The year pages on which it stands: every year that it can belong to, whatever its form.
   *
   * @param first the first year of the archive's span; clips open and unknown starts too
   * @param last the last year of the archive's span
   * @return the years in order, each once; empty when it lies outside the span
   */
  public List<Year> years(Year first, Year last) {
    Stream<EdtfSpan> spans = form.spans().stream();
    return spans.flatMap(span -> span.years(first, last)).sorted().distinct().toList();
  }

  /**
   * Sorts by the earliest day, an open or unknown start before all; then the finer precision; then
   * the latest day, an open or unknown end after all; then the text. Consistent with equals.
   */
  @Override
  public int compareTo(Edtf other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text that was parsed. */
  @Override
  public String toString() {
    return text;
  }
}
