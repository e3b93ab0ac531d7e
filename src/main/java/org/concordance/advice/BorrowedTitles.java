package org.concordance.advice;

import java.util.List;
import org.concordance.model.Reading;
import org.concordance.model.Spot;

/**
 * Summaries that are called like the work, as drafts that were begun from one are. Where most are,
 * that is the habit of the archive.
 */
final class BorrowedTitles {

  /** Fewer readings make no habit. */
  private static final int ENOUGH = 5;

  private BorrowedTitles() {}

  static List<Advice> find(List<Reading> readings) {
    List<Reading> found = readings.stream().filter(BorrowedTitles::isBorrowed).toList();
    if (readings.size() >= ENOUGH && found.size() * 2 > readings.size()) {
      return List.of();
    }
    return found.stream()
        .map(
            reading ->
                Advice.note(
                    Matter.SUMMARY,
                    Spot.of(reading.file(), "title"),
                    "the title of the summary is that of the work",
                    "write one of your own, so that the two can be told apart"))
        .toList();
  }

  private static boolean isBorrowed(Reading reading) {
    List<String> title = Wording.plain(reading.title());
    return !title.isEmpty() && title.equals(Wording.plain(reading.source().title()));
  }
}
