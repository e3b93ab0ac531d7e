package org.concordance.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.ledger.Fingerprint;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.Reading;

/**
 * Finds readings whose text went into the file of another, as when two files swap their names: each
 * address would answer, with the wrong text.
 */
final class SwapCheck {

  private final Ledger before;
  private final Ledger now;
  private final Archive archive;
  private final Problems problems;

  /** The readings by the passages that they have now. */
  private final Map<String, Set<Reading>> byPassage = new HashMap<>();

  SwapCheck(Ledger before, Ledger now, Archive archive, Problems problems) {
    this.before = before;
    this.now = now;
    this.archive = archive;
    this.problems = problems;
  }

  void check() {
    List<Reading> emptied =
        archive.readings().stream().filter(reading -> kept(reading, reading) == 0).toList();
    if (emptied.isEmpty()) {
      return;
    }
    for (Reading reading : archive.readings()) {
      passages(now, List.of(reading.id()))
          .forEach(hash -> byPassage.computeIfAbsent(hash, key -> new HashSet<>()).add(reading));
    }
    emptied.forEach(this::checkEmptied);
  }

  private void checkEmptied(Reading reading) {
    Set<String> old = passages(before, reading.ids());
    Optional<Reading> taker =
        old.stream()
            .flatMap(hash -> byPassage.getOrDefault(hash, Set.of()).stream())
            .filter(other -> 2 * kept(reading, other) >= old.size())
            .min((one, other) -> one.id().compareTo(other.id()));
    taker.ifPresent(
        other ->
            problems.error(
                Place.of(reading.file()),
                "the text that was published at "
                    + reading.permalink()
                    + " now stands in "
                    + other.file(),
                "give each file back the name that it had; a file is renamed with 'formerly', to an"
                    + " id that is free"));
  }

  /** How many of the passages that a reading was published with are now in one. */
  private int kept(Reading published, Reading today) {
    Set<String> old = passages(before, published.ids());
    int size = old.size();
    old.retainAll(passages(now, List.of(today.id())));
    return published.isWithdrawn() || size < 2 ? size + 1 : old.size();
  }

  /** The passages of a text that are long enough to be its own. */
  private static Set<String> passages(Ledger ledger, List<String> ids) {
    return ledger.anchors(ids).list().stream()
        .filter(anchor -> !anchor.isGone())
        .map(anchor -> anchor.fingerprint().get())
        .filter(fingerprint -> !fingerprint.isShort())
        .map(Fingerprint::hash)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
