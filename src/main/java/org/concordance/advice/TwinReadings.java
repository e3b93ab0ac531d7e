package org.concordance.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Reading;
import org.concordance.model.Spot;

/**
 * Readings of what is probably one work, and summaries that say the same. Told once for each pair,
 * at the one that came later; a pair of which one names the other under {@code related} or {@code
 * comments-on} has been looked at.
 */
final class TwinReadings {

  /** How one reading shows that it is another one again. */
  private record Twin(Reading first, Likeness likeness) {}

  private final Map<String, Twin> found = new TreeMap<>();

  /** Readings that name one of those that they are like: whoever wrote that has seen the others. */
  private final Set<String> settled = new HashSet<>();

  private TwinReadings() {}

  static List<Advice> find(LinkedArchive linked) {
    TwinReadings twins = new TwinReadings();
    Buckets<Work> buckets = new Buckets<>(twins::compare);
    linked.readings().oldestFirst().stream()
        // What was published before stays, and the newcomer is asked about.
        .sorted(
            Comparator.comparing((Reading reading) -> !linked.ledger().has(reading.permalink()))
                .thenComparing(Reading::summarized)
                .thenComparing(Reading::id))
        .map(reading -> Work.of(reading, linked.body(reading).abstractText()))
        .forEach(work -> buckets.add(work, work.keys()));
    List<Advice> advice = new ArrayList<>();
    for (Reading reading : linked.readings().oldestFirst()) {
      Optional.ofNullable(twins.found.get(reading.id()))
          .filter(twin -> !twins.settled.contains(reading.id()))
          .ifPresent(twin -> advice.add(advice(reading, twin)));
    }
    return advice;
  }

  private void compare(Work first, Work second) {
    if (areKnown(first.reading(), second.reading())) {
      settled.add(second.reading().id());
      return;
    }
    for (Likeness likeness : Likeness.values()) {
      if (likeness.holds(first, second)) {
        found.merge(
            second.reading().id(),
            new Twin(first.reading(), likeness),
            (old, other) -> other.likeness().compareTo(old.likeness()) < 0 ? other : old);
        return;
      }
    }
  }

  private static boolean areKnown(Reading one, Reading other) {
    return names(one).contains(other.id()) || names(other).contains(one.id());
  }

  private static Set<String> names(Reading reading) {
    Set<String> named = new HashSet<>(reading.related());
    for (Reading.Commented commented : reading.commentsOn()) {
      if (commented instanceof Reading.Commented.OfReading of) {
        named.add(of.reading());
      }
    }
    return named;
  }

  private static Advice advice(Reading reading, Twin twin) {
    Spot spot =
        switch (twin.likeness()) {
          case ADDRESS -> Spot.of(reading.file(), "source", "URL");
          case DOI -> Spot.of(reading.file(), "source", "DOI");
          case TITLE, NEAR_TITLE -> Spot.of(reading.file(), "source", "title");
          case TEXT -> Spot.of(reading.file(), "title");
        };
    String file = twin.first().file();
    String id = twin.first().id();
    return Advice.note(
        Matter.DUPLICATE,
        spot,
        message(twin.likeness(), file),
        twin.likeness() == Likeness.TEXT
            ? "say what is this work's own; if it is one work, keep one of the two files, and name"
                + " the other's id under 'formerly' in it"
            : "if it is one work, keep one of the two files, and name the other's id under 'formerly'"
                + " in it; if there are two, write 'related: ["
                + id
                + "]' here");
  }

  private static String message(Likeness likeness, String file) {
    return switch (likeness) {
      case ADDRESS -> "the work has the same address as that of " + file;
      case DOI -> "the work has the same DOI as that of " + file;
      case TITLE -> "the work has the same title as that of " + file;
      case NEAR_TITLE ->
          "the work has nearly the same title as that of "
              + file
              + ", by the same author at the same time";
      case TEXT -> "the summary begins with nearly the same words as " + file;
    };
  }
}
