package org.concordance.derive;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.edtf.Edtf;
import org.concordance.link.Calendar;
import org.concordance.model.Permalink;
import org.concordance.page.DatesPage;
import org.concordance.page.Link;
import org.concordance.words.Words;

/** Puts the years to which something belongs under their decades, the newest first. */
final class Decades {

  private Decades() {}

  static List<DatesPage.Decade> of(Calendar calendar, Words words) {
    SortedMap<Integer, List<Map.Entry<Year, Calendar.Entries>>> decades = new TreeMap<>();
    for (Map.Entry<Year, Calendar.Entries> entry : calendar.years().entrySet()) {
      if (!entry.getValue().isEmpty()) {
        int decade = entry.getKey().getValue() / 10;
        decades.computeIfAbsent(decade, key -> new ArrayList<>()).add(0, entry);
      }
    }
    List<DatesPage.Decade> found = new ArrayList<>();
    decades.forEach((decade, years) -> found.add(0, decade(decade, years, words)));
    return found;
  }

  /** What belongs to several years of a decade is counted in it once. */
  private static DatesPage.Decade decade(
      int decade, List<Map.Entry<Year, Calendar.Entries>> years, Words words) {
    Set<String> published = new HashSet<>();
    Set<String> happened = new HashSet<>();
    List<DatesPage.YearCount> counts = new ArrayList<>();
    for (Map.Entry<Year, Calendar.Entries> year : years) {
      Calendar.Entries entries = year.getValue();
      entries.published().forEach(reading -> published.add(reading.id()));
      entries.happened().forEach(event -> happened.add(event.id()));
      counts.add(
          new DatesPage.YearCount(
              Link.of(words.year(year.getKey()), Permalink.of(year.getKey()).path()),
              entries.published().size(),
              entries.happened().size()));
    }
    return new DatesPage.Decade(
        decade * 10 + "s",
        words.dates().one(Edtf.Precision.DECADE, Year.of(Math.max(1, decade * 10)).atDay(1)),
        published.size(),
        happened.size(),
        counts);
  }
}
