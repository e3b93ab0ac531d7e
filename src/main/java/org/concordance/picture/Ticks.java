package org.concordance.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.concordance.edtf.Edtf;

/** Divides an axis into days, months or years, so that its words have room. */
final class Ticks {

  private static final int[] YEARS = {1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000};

  /** So many numbers of years have room on the narrowest screen, and on a wide page. */
  private static final int NARROW = 8;

  private static final int WIDE = 24;

  private final Scale scale;
  private final Period period;
  private final DatePaths paths;
  private final List<Tick> ticks = new ArrayList<>();

  private Ticks(Scale scale, DatePaths paths) {
    this.scale = scale;
    this.period = scale.period();
    this.paths = paths;
  }

  static List<Tick> of(Scale scale, DatePaths paths) {
    Ticks ticks = new Ticks(scale, paths);
    if (ticks.period.days() <= Period.DAYS) {
      ticks.addDays();
    } else if (ticks.period.days() <= Period.MONTHS) {
      ticks.addMonths();
    } else {
      ticks.addYears();
    }
    return ticks.ticks;
  }

  private void addDays() {
    boolean isOneMonth = period.days() <= 31;
    for (LocalDate day = period.from(); day.isBefore(period.until()); day = day.plusDays(1)) {
      int number = day.getDayOfMonth();
      boolean main = isOneMonth ? number % 5 == 0 : number == 10 || number == 20;
      boolean wide = isOneMonth || number % 5 == 0;
      String name = paths.words().dates().one(Edtf.Precision.DAY, day);
      if (number == 1) {
        String text = isOneMonth ? paths.words().digits(1) : month(YearMonth.from(day));
        String path = Bin.Unit.orElse(paths.day(day), paths.month(YearMonth.from(day)));
        ticks.add(new Tick(scale.at(day), text, false, false, path, name));
      } else if (main || wide && number < 30 + (isOneMonth ? 2 : 0)) {
        String text = paths.words().digits(number);
        ticks.add(new Tick(scale.at(day), text, !main, !main, paths.day(day), name));
      }
    }
  }

  private void addMonths() {
    YearMonth last = YearMonth.from(period.until().minusDays(1));
    YearMonth first = YearMonth.from(period.from());
    boolean isOneYear = first.getYear() == last.getYear();
    boolean all = !last.isAfter(first.plusMonths(11));
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      boolean quarter = month.getMonthValue() % 3 == 1;
      boolean wide = all && month.getMonthValue() % 2 == 0;
      int at = scale.at(month.atDay(1));
      if (month.getMonthValue() == 1 && !isOneYear) {
        ticks.add(
            new Tick(
                at, year(month), false, false, paths.year(Year.of(month.getYear())), year(month)));
      } else if (all || quarter) {
        String name = paths.words().month(month);
        ticks.add(new Tick(at, month(month), wide, false, paths.month(month), name));
      }
    }
  }

  private String year(YearMonth month) {
    return paths.words().year(Year.from(month));
  }

  private String month(YearMonth month) {
    return paths.words().monthShort(month);
  }

  private void addYears() {
    int first = period.from().getYear();
    int until = period.until().getYear();
    int main = step(until - first, NARROW, 0);
    int fine = step(until - first, WIDE, main);
    for (int year = first; year < until; year++) {
      if (year % fine == 0) {
        String text = paths.words().year(Year.of(year));
        int at = scale.at(Year.of(year).atDay(1));
        ticks.add(new Tick(at, text, year % main != 0, false, paths.year(Year.of(year)), text));
      }
    }
  }

  /** The least step that makes few enough, and that divides another. */
  private static int step(int years, int most, int multiple) {
    for (int step : YEARS) {
      if (years <= step * most && multiple % step == 0) {
        return step;
      }
    }
    return Math.max(multiple, YEARS[YEARS.length - 1]);
  }
}
