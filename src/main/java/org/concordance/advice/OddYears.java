package org.concordance.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Event;
import org.concordance.model.Reading;
import org.concordance.model.Spot;
import org.concordance.model.WordedDate;

/**
 * Years that stand alone, far from those of all other readings and events, and that one slip of the
 * keys makes of a year among the others: 1023, 2203.
 */
final class OddYears {

  /** Among fewer dates nothing is far from the others. */
  private static final int ENOUGH = 10;

  /** Years without any other date, beside one that stands alone. */
  private static final int FAR = 100;

  private record Dated(int year, Edtf date, Spot spot) {}

  private OddYears() {}

  static List<Advice> find(LinkedArchive linked) {
    List<Dated> all = new ArrayList<>();
    for (Reading reading : linked.readings().oldestFirst()) {
      add(all, reading.source().issued(), Spot.of(reading.file(), "source", "issued"));
    }
    for (Event event : linked.archive().events()) {
      add(all, event.date(), Spot.of(event.file(), "date"));
    }
    all.sort(Comparator.comparingInt(Dated::year));
    int last = all.size() - 1;
    if (all.size() < ENOUGH) {
      return List.of();
    }
    List<Advice> found = new ArrayList<>();
    if (all.get(1).year() - all.get(0).year() > FAR) {
      advice(all.get(0), all.get(1).year(), all.get(last).year()).ifPresent(found::add);
    }
    if (all.get(last).year() - all.get(last - 1).year() > FAR) {
      advice(all.get(last), all.get(0).year(), all.get(last - 1).year()).ifPresent(found::add);
    }
    return found;
  }

  private static void add(List<Dated> all, Optional<WordedDate> date, Spot spot) {
    date.map(WordedDate::edtf)
        .filter(edtf -> edtf.earliest().isPresent())
        .ifPresent(edtf -> all.add(new Dated(edtf.earliest().get().getYear(), edtf, spot)));
  }

  private static Optional<Advice> advice(Dated odd, int first, int last) {
    for (int year = last; year >= first; year--) {
      if (Slip.isBetween(Integer.toString(odd.year()), Integer.toString(year))) {
        return Optional.of(
            Advice.note(
                Matter.DATE,
                odd.spot(),
                "the year " + odd.year() + " is far from all others in the archive",
                "write " + year + ", if that is meant"));
      }
    }
    return Optional.empty();
  }
}
