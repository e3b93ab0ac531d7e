package org.concordance.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One date: a day, month, season, year, decade or century.
 *
 * @param precision what is known: for {@code 2017-12-XX} the month, for {@code 2017-XX} the year
 * @param earliest the first day that it can be
 * @param unspecified the parts written {@code XX}: none, day, month or both
 * @param marks the marks of the known parts
 */
record EdtfPoint(
    Edtf.Precision precision, LocalDate earliest, List<EdtfPhrase> unspecified, EdtfMarks marks)
    implements EdtfForm {

  EdtfPoint {
    unspecified = List.copyOf(unspecified);
  }

  /** The last day that it can be. */
  LocalDate latest() {
    return dayAfter().minusDays(1);
  }

  private LocalDate dayAfter() {
    return switch (precision) {
      case DAY -> earliest.plusDays(1);
      case MONTH -> earliest.plusMonths(1);
      case SEASON -> earliest.plusMonths(3);
      case YEAR -> earliest.plusYears(1);
      case DECADE -> earliest.plusYears(10);
      case CENTURY -> earliest.plusYears(100);
      case INTERVAL, SET -> throw new IllegalStateException("not one date: " + precision);
    };
  }

  @Override
  public List<EdtfSpan> spans() {
    return List.of(EdtfSpan.of(earliest, latest()));
  }

  @Override
  public boolean isAtLeast(Edtf.Precision coarsest) {
    return precision.compareTo(coarsest) <= 0;
  }

  /** The date as it stands alone. */
  @Override
  public String display(EdtfWords words) {
    return marks.decorate(words.one(precision, earliest), words);
  }

  /** The date as it follows a preposition: "2018", "the 2010s". */
  String displayAfterPreposition(EdtfWords words) {
    boolean article = precision.compareTo(Edtf.Precision.DECADE) >= 0 && marks.isEmpty();
    return article ? words.say(EdtfPhrase.PERIOD, display(words)) : display(words);
  }

  /**
   * From this date to a later one, if what they share need not be said twice: both have one
   * precision, and neither a mark or an unspecified part.
   */
  Optional<EdtfWords.Span> to(EdtfPoint later, EdtfWords words) {
    boolean shareable = precision == later.precision && isPlain() && later.isPlain();
    return shareable
        ? Optional.of(words.span(precision, earliest, later.earliest))
        : Optional.empty();
  }

  private boolean isPlain() {
    return marks.isEmpty() && unspecified.isEmpty();
  }

  @Override
  public List<String> remarks(EdtfWords words) {
    EdtfPhrase second = precision == Edtf.Precision.SEASON ? EdtfPhrase.SEASON : EdtfPhrase.MONTH;
    List<String> remarks =
        new ArrayList<>(marks.remarks(List.of(EdtfPhrase.YEAR, second, EdtfPhrase.DAY), words));
    if (!unspecified.isEmpty()) {
      List<String> parts = unspecified.stream().map(part -> words.say(part)).toList();
      remarks.add(words.say(EdtfPhrase.PARTS_NOT_KNOWN, words.list(false, parts)));
    }
    extent(words).ifPresent(remarks::add);
    return remarks;
  }

  /** What the words for a season, decade or century cover; empty for other precisions. */
  private Optional<String> extent(EdtfWords words) {
    return switch (precision) {
      case SEASON -> {
        EdtfWords.Span months =
            words.span(Edtf.Precision.MONTH, earliest, latest().withDayOfMonth(1));
        yield Optional.of(words.say(EdtfPhrase.TAKEN_AS, months.from(), months.to()));
      }
      case DECADE, CENTURY ->
          Optional.of(
              words.say(
                  EdtfPhrase.SOME_YEAR,
                  words.one(Edtf.Precision.YEAR, earliest),
                  words.one(Edtf.Precision.YEAR, latest())));
      case DAY, MONTH, YEAR, INTERVAL, SET -> Optional.empty();
    };
  }

  /** A valid date, month or year string of HTML; none for a season, decade or century. */
  @Override
  public Optional<String> datetime() {
    String day = earliest.toString();
    return switch (precision) {
      case DAY -> Optional.of(day);
      case MONTH -> Optional.of(day.substring(0, "yyyy-MM".length()));
      case YEAR -> Optional.of(day.substring(0, "yyyy".length()));
      case SEASON, DECADE, CENTURY, INTERVAL, SET -> Optional.empty();
    };
  }

  @Override
  public Optional<LocalDate> day() {
    return precision == Edtf.Precision.DAY ? Optional.of(earliest) : Optional.empty();
  }
}
