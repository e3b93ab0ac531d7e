package org.concordance.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.concordance.edtf.Edtf;
import org.concordance.words.Words;

/**
 * What a column counts.
 *
 * @param name the day, month, year or decade, or what lies before or after the axis
 * @param path its page; may be empty
 * @param from where it begins, in hundredths of a percent
 * @param to where it ends
 * @param published how many readings begin in it
 * @param happened how many events begin in it
 */
record Bin(String name, String path, int from, int to, int published, int happened) {

  /** So many columns may a picture have on each side of the axis. */
  static final int MOST = 60;

  /** What a column stands for: the finest of which there are few enough is taken. */
  enum Unit {
    DAY(Edtf.Precision.DAY),
    MONTH(Edtf.Precision.MONTH),
    YEAR(Edtf.Precision.YEAR),
    DECADE(Edtf.Precision.DECADE),
    CENTURY(Edtf.Precision.CENTURY);

    private final Edtf.Precision precision;

    Unit(Edtf.Precision precision) {
      this.precision = precision;
    }

    /** What the message about it is called by, that begins as given. */
    String key(String prefix) {
      return prefix + name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the one that a day is in. */
    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
        case DECADE -> day.withDayOfYear(1).withYear(Math.max(1, day.getYear() / 10 * 10));
        case CENTURY -> day.withDayOfYear(1).withYear(Math.max(1, day.getYear() / 100 * 100));
      };
    }

    /** The first day of the next. */
    LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case MONTH -> start.plusMonths(1);
        case YEAR -> start.plusYears(1);
        case DECADE -> start(start.plusYears(10));
        case CENTURY -> start(start.plusYears(100));
      };
    }

    String name(LocalDate start, Words words) {
      return words.dates().one(precision, start);
    }

    String path(LocalDate start, DatePaths paths) {
      return switch (this) {
        case DAY -> orElse(paths.day(start), MONTH.path(start, paths));
        case MONTH -> orElse(paths.month(YearMonth.from(start)), paths.year(Year.from(start)));
        case YEAR -> orElse(paths.year(Year.from(start)), paths.all());
        case DECADE, CENTURY -> paths.all();
      };
    }

    static String orElse(String path, String other) {
      return path.isEmpty() ? other : path;
    }

    /** This, or the finest coarser one of which a period has few enough. */
    Unit orCoarser(Period period) {
      Unit finest = of(period);
      return compareTo(finest) < 0 ? finest : this;
    }

    /** The finest of which a period has few enough. */
    static Unit of(Period period) {
      if (period.days() <= MOST) {
        return DAY;
      }
      if (ChronoUnit.MONTHS.between(period.from(), period.until()) <= MOST) {
        return MONTH;
      }
      long years = ChronoUnit.YEARS.between(period.from(), period.until());
      return years <= MOST ? YEAR : years <= 10 * MOST ? DECADE : CENTURY;
    }
  }

  /** Counts each item where it begins; one without a start where it ends. */
  static List<Bin> count(List<Dated> items, Scale scale, Unit unit, DatePaths paths) {
    Map<LocalDate, int[]> counts = new TreeMap<>();
    for (Dated item : items) {
      int[] count = counts.computeIfAbsent(place(item, scale, unit), key -> new int[2]);
      count[item.kind().ordinal()]++;
    }
    List<Bin> bins = new ArrayList<>();
    counts.forEach((start, count) -> bins.add(of(start, count[0], count[1], scale, unit, paths)));
    return bins;
  }

  private static LocalDate place(Dated item, Scale scale, Unit unit) {
    return place(Period.first(item).or(() -> Period.last(item)).orElseThrow(), scale, unit);
  }

  /** The column in which an item is counted, without what it counts. */
  static Bin of(Dated item, Scale scale, Unit unit, DatePaths paths) {
    return of(place(item, scale, unit), 0, 0, scale, unit, paths);
  }

  /** What lies before or after the axis is one bin each. */
  static LocalDate place(LocalDate day, Scale scale, Unit unit) {
    if (day.isBefore(scale.period().from())) {
      return LocalDate.MIN;
    }
    return day.isBefore(scale.period().until()) ? unit.start(day) : LocalDate.MAX;
  }

  /** The column of what {@link #place} put together. */
  static Bin of(
      LocalDate start, int published, int happened, Scale scale, Unit unit, DatePaths paths) {
    if (start.equals(LocalDate.MIN)) {
      int to = scale.start() - (scale.earlier() ? Scale.GAP : 0);
      int from = scale.earlier() ? Scale.EDGE : 0;
      return new Bin(
          paths.words().text("picture.earlier"), paths.all(), from, to, published, happened);
    }
    if (start.equals(LocalDate.MAX)) {
      int from = scale.end() + (scale.later() ? Scale.GAP : 0);
      int to = scale.later() ? Scale.WIDTH - Scale.EDGE : Scale.WIDTH;
      return new Bin(
          paths.words().text("picture.later"), paths.all(), from, to, published, happened);
    }
    int from = Math.max(scale.start(), scale.at(start));
    LocalDate next = unit.next(start);
    int to = next.isAfter(scale.period().until()) ? scale.end() : scale.at(next);
    return new Bin(
        unit.name(start, paths.words()), unit.path(start, paths), from, to, published, happened);
  }

  int of(Dated.Kind kind) {
    return switch (kind) {
      case PUBLISHED -> published;
      case HAPPENED -> happened;
    };
  }
}
