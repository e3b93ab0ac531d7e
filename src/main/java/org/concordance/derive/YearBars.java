package org.concordance.derive;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.link.Calendar;
import org.concordance.model.Permalink;
import org.concordance.page.Link;
import org.concordance.page.YearBar;

/** Makes the strip of years, the newest first. */
final class YearBars {

  /** Longer runs of empty years are left out, so that one old date does not fill the page. */
  private static final int LONGEST_GAP = 10;

  private YearBars() {}

  static List<YearBar> of(Calendar calendar) {
    SortedMap<Year, Calendar.Entries> years = new TreeMap<>(calendar.years());
    years.values().removeIf(Calendar.Entries::isEmpty);
    int most = 1;
    for (Calendar.Entries entries : years.values()) {
      most = Math.max(most, Math.max(entries.published().size(), entries.happened().size()));
    }
    List<YearBar> bars = new ArrayList<>();
    Year last = years.isEmpty() ? Year.of(1) : years.firstKey();
    for (Year year : years.keySet()) {
      if (year.getValue() - last.getValue() <= LONGEST_GAP) {
        for (int empty = last.getValue() + 1; empty < year.getValue(); empty++) {
          bars.add(0, new YearBar(Link.text(Integer.toString(empty)), 0, 0, 0, 0));
        }
      }
      bars.add(0, bar(year, years.get(year), most));
      last = year;
    }
    return bars;
  }

  private static YearBar bar(Year year, Calendar.Entries entries, int most) {
    int published = entries.published().size();
    int happened = entries.happened().size();
    return new YearBar(
        Link.of(year.toString(), Permalink.of(year).path()),
        published,
        width(published, most),
        happened,
        width(happened, most));
  }

  /** In hundredths of the largest, rounded up so that one can always be seen. */
  private static int width(int count, int most) {
    return (count * 100 + most - 1) / most;
  }
}
