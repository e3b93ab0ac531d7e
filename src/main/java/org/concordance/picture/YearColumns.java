package org.concordance.picture;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.page.Figure;

/** Draws how much was published and how much happened in each year. */
public final class YearColumns {

  private YearColumns() {}

  /**
   * What there is in a year.
   *
   * @param year the year
   * @param published how many readings were published in it, or may have been
   * @param happened how many events happened in it, or may have
   */
  public record Count(Year year, int published, int happened) {
    private Count plus(Count other) {
      return new Count(year, published + other.published, happened + other.happened);
    }
  }

  /** A column a year, or a decade when they are too many; none of less than three years. */
  public static Figure of(Subject subject, List<Count> counts, DatePaths paths) {
    List<LocalDate> days =
        counts.stream()
            .filter(count -> count.published > 0 || count.happened > 0)
            .map(count -> count.year.atDay(1))
            .sorted()
            .toList();
    if (days.size() < 3) {
      return Figure.NONE;
    }
    Scale fitting = Scale.around(days);
    Scale scale = new Scale(fitting.period().years(), fitting.earlier(), fitting.later());
    Bin.Unit unit = Bin.Unit.YEAR.orCoarser(scale.period());
    List<Bin> bins = new ArrayList<>();
    sums(counts, scale, unit)
        .forEach(
            (start, sum) ->
                bins.add(Bin.of(start, sum.published, sum.happened, scale, unit, paths)));
    String rule = paths.words().text(unit.key("picture.rule-belongs."));
    return new Plot(subject, scale, paths).ofColumns(bins, unit, rule, new Lanes(List.of()));
  }

  private static SortedMap<LocalDate, Count> sums(List<Count> counts, Scale scale, Bin.Unit unit) {
    SortedMap<LocalDate, Count> sums = new TreeMap<>();
    for (Count count : counts) {
      if (count.published > 0 || count.happened > 0) {
        sums.merge(Bin.place(count.year.atDay(1), scale, unit), count, Count::plus);
      }
    }
    return sums;
  }
}
