package org.concordance.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordance.link.LinkedArchive;

/** Looks an archive over as an editor would. */
public final class Adviser {

  private Adviser() {}

  /**
   * Everything that there is to say.
   *
   * @param drafts the texts of the drafts that the archive leaves out: what they name is in use
   * @param today the day on which the question is asked, in UTC
   */
  public static List<Advice> advise(LinkedArchive linked, List<String> drafts, LocalDate today) {
    List<Advice> all = new ArrayList<>();
    all.addAll(Orphans.find(linked, drafts));
    all.addAll(UselessNames.find(linked.archive()));
    all.addAll(ReadingsWithoutTopics.find(linked.readings().oldestFirst()));
    all.addAll(TwinReadings.find(linked));
    all.addAll(TwinRecords.find(linked));
    all.addAll(OddDates.find(linked, today));
    all.addAll(OddYears.find(linked));
    all.addAll(ThinSummaries.find(linked));
    all.addAll(BorrowedTitles.find(linked.readings().oldestFirst()));
    all.addAll(EmptySections.find(linked.archive()));
    all.addAll(WordlessImages.find(linked.archive()));
    return all;
  }
}
