package org.concordance.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * An unbroken run of days.
 *
 * @param earliest its first day; empty when nothing bounds it
 * @param latest its last day; empty when nothing bounds it
 */
record EdtfSpan(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  static EdtfSpan of(LocalDate earliest, LocalDate latest) {
    return new EdtfSpan(Optional.of(earliest), Optional.of(latest));
  }

  /** The months that it touches, from {@code first} to {@code last}, both included. */
  Stream<YearMonth> months(YearMonth first, YearMonth last) {
    YearMonth from = earliest.map(YearMonth::from).filter(first::isBefore).orElse(first);
    YearMonth to = latest.map(YearMonth::from).filter(last::isAfter).orElse(last);
    return LongStream.rangeClosed(0, from.until(to, ChronoUnit.MONTHS)).mapToObj(from::plusMonths);
  }

  /** The years that it touches, from {@code first} to {@code last}, both included. */
  Stream<Year> years(Year first, Year last) {
    Year from = earliest.map(Year::from).filter(first::isBefore).orElse(first);
    Year to = latest.map(Year::from).filter(last::isAfter).orElse(last);
    return IntStream.rangeClosed(from.getValue(), to.getValue()).mapToObj(Year::of);
  }
}
