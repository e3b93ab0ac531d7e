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
 * @param unspecified the parts written {@code XX}: none, "day", "month" or both
 * @param marks the marks of the known parts
 */
record EdtfPoint(
    Edtf.Precision precision, LocalDate earliest, List<String> unspecified, EdtfMarks marks)
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
  public String display() {
    return marks.decorate(EdtfEnglish.words(precision, earliest));
  }

  /** The date as it follows a preposition: "2018", "the 2010s". */
  String displayAfterPreposition() {
    boolean article = precision.compareTo(Edtf.Precision.DECADE) >= 0 && marks.isEmpty();
    return article ? "the " + display() : display();
  }

  /**
   * The date as it stands before a later one, without what the later one repeats: "9" before "12
   * May 2023", "May" before "June 2023". Whole when either has a mark or an unspecified part.
   */
  String displayBefore(EdtfPoint later) {
    boolean shareable = precision == later.precision && isPlain() && later.isPlain();
    return shareable ? EdtfEnglish.wordsBefore(precision, earliest, later.earliest) : display();
  }

  private boolean isPlain() {
    return marks.isEmpty() && unspecified.isEmpty();
  }

  @Override
  public List<String> remarks() {
    String second = precision == Edtf.Precision.SEASON ? "season" : "month";
    List<String> remarks = new ArrayList<>(marks.remarks(List.of("year", second, "day")));
    if (!unspecified.isEmpty()) {
      remarks.add(EdtfEnglish.list(unspecified, "and") + " not known");
    }
    EdtfEnglish.extent(precision, earliest, latest()).ifPresent(remarks::add);
    return remarks;
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
