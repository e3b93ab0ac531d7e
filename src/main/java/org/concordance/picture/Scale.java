package org.concordance.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where days stand across a picture, in hundredths of a percent of its width.
 *
 * <p>A few dates far from all others would crush these. They stand in a zone at the end of the
 * axis, set off by a gap, in which there is no measure. Without a zone, what lies beyond the axis
 * reaches to the edge.
 *
 * @param period what the axis measures
 * @param earlier whether there is a zone before it
 * @param later whether there is a zone after it
 */
record Scale(Period period, boolean earlier, boolean later) {

  /** The picture's whole width. */
  static final int WIDTH = 10_000;

  /** What is left free at the edges. */
  static final int EDGE = 300;

  /** How wide a zone is, and how wide the gap beside it. */
  static final int ZONE = 1300;

  static final int GAP = 200;

  /** A gap in time below this is never left out. */
  private static final int LEAST_GAP_DAYS = 1100;

  static Scale of(Period period) {
    return new Scale(period, false, false);
  }

  /** A scale for all of these, of which one at least has a bound. */
  static Scale fitting(List<Dated> items) {
    return around(
        items.stream()
            .flatMap(item -> Stream.concat(Period.first(item).stream(), Period.last(item).stream()))
            .sorted()
            .toList());
  }

  /** A scale for these days, in order. */
  static Scale around(List<LocalDate> days) {
    int from = 0;
    int to = days.size() - 1;
    int few = days.size() / 4;
    for (int next = first(days, from, to, few); next > from; next = first(days, from, to, few)) {
      from = next;
    }
    int least = days.size() - 1 - few;
    for (int next = last(days, from, to, least); next < to; next = last(days, from, to, least)) {
      to = next;
    }
    return new Scale(Period.around(days.get(from), days.get(to)), from > 0, to < days.size() - 1);
  }

  /** Where the rest begins when few days are parted from it by more than half of all the time. */
  private static int first(List<LocalDate> days, int from, int to, int few) {
    for (int at = from + 1; at <= Math.min(few, to); at++) {
      if (isWide(days, at, from, to)) {
        return at;
      }
    }
    return from;
  }

  private static int last(List<LocalDate> days, int from, int to, int least) {
    for (int at = to; at > Math.max(least, from); at--) {
      if (isWide(days, at, from, to)) {
        return at - 1;
      }
    }
    return to;
  }

  private static boolean isWide(List<LocalDate> days, int at, int from, int to) {
    long gap = ChronoUnit.DAYS.between(days.get(at - 1), days.get(at));
    return gap > LEAST_GAP_DAYS && gap * 2 > ChronoUnit.DAYS.between(days.get(from), days.get(to));
  }

  /** Where the measured part of the axis begins. */
  int start() {
    return earlier ? EDGE + ZONE : EDGE;
  }

  /** Where it ends. */
  int end() {
    return WIDTH - (later ? EDGE + ZONE : EDGE);
  }

  /** Where a day begins. */
  int at(LocalDate day) {
    if (day.isBefore(period.from())) {
      return earlier ? EDGE + (ZONE - GAP) / 2 : 0;
    }
    if (day.isAfter(period.until())) {
      return later ? WIDTH - EDGE - (ZONE - GAP) / 2 : WIDTH;
    }
    long days = ChronoUnit.DAYS.between(period.from(), day);
    return (int) (start() + days * (end() - start()) / period.days());
  }

  /** Where the middle of a day is; where it is beyond the axis, the place of all that is. */
  int middle(LocalDate day) {
    boolean isMeasured = !day.isBefore(period.from()) && day.isBefore(period.until());
    return isMeasured ? (at(day) + at(day.plusDays(1))) / 2 : at(beyond(day));
  }

  private LocalDate beyond(LocalDate day) {
    return day.isBefore(period.from()) ? day : day.plusDays(1);
  }
}
