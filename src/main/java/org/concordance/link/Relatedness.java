package org.concordance.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.reuse.Reuse;

/**
 * Which readings are alike: by the topics, actors, events and words that they share, each counting
 * for more the fewer have it.
 */
public final class Relatedness {

  /** How many computed ones a reading has at most. */
  private static final int MOST = 4;

  /** How many of the most alike are looked at. */
  private static final int CANDIDATES = 4 * MOST;

  /** How many of the things shared are told. */
  private static final int MOST_REASONS = 4;

  /** Below this, two readings have nothing to say to each other. */
  private static final double LEAST = .02;

  private final List<Reading> readings;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Vectors vectors;

  /**
   * A reading that is like another.
   *
   * @param reading the other
   * @param shared the records that they share, the most telling first
   * @param byCurator whether a curator related them
   */
  public record Alike(Reading reading, List<RecordKey> shared, boolean byCurator) {

    /** Copies the list. */
    public Alike {
      shared = List.copyOf(shared);
    }
  }

  private Relatedness(ReadingIndex index, Company company, Reuse reuse) {
    this.readings = index.oldestFirst();
    this.vectors =
        new Vectors(
            readings.parallelStream().map(one -> Features.of(one, index, company, reuse)).toList());
    for (int i = 0; i < readings.size(); i++) {
      positions.put(readings.get(i).id(), i);
    }
  }

  static Relatedness of(ReadingIndex index, Company company, Reuse reuse) {
    return new Relatedness(index, company, reuse);
  }

  /** The most alike, the first of equals by their ids. */
  private int[] best(double[] likeness) {
    int[] best = new int[CANDIDATES + 1];
    int found = 0;
    for (int other = 0; other < likeness.length; other++) {
      if (likeness[other] > LEAST) {
        int place = found;
        while (place > 0 && isBefore(other, best[place - 1], likeness)) {
          best[place] = best[place - 1];
          place--;
        }
        best[place] = other;
        found = Math.min(found + 1, CANDIDATES);
      }
    }
    return Arrays.copyOf(best, found);
  }

  private boolean isBefore(int one, int other, double[] likeness) {
    int order = Double.compare(likeness[other], likeness[one]);
    return order == 0 ? readings.get(one).id().compareTo(readings.get(other).id()) < 0 : order < 0;
  }

  /** Readings that share nothing but words are not named: nobody could see why. */
  private List<Alike> nearest(int at) {
    double[] likeness = vectors.likeness(at);
    likeness[at] = 0;
    return Arrays.stream(best(likeness))
        .mapToObj(other -> alike(at, other, false))
        .filter(alike -> !alike.shared().isEmpty())
        .limit(MOST)
        .toList();
  }

  private Alike alike(int one, int other, boolean byCurator) {
    List<RecordKey> shared =
        vectors.shared(one, other).stream()
            .filter(name -> !Features.isWord(name))
            .limit(MOST_REASONS)
            .map(Features::record)
            .toList();
    return new Alike(readings.get(other), shared, byCurator);
  }

  /**
   * The readings to read next: those that a curator related, the newest first, then those most
   * alike.
   *
   * <p>Found anew each time: it takes as long as there are readings that share something.
   *
   * @param chosen what a curator related
   */
  public List<Alike> to(Reading reading, List<Reading> chosen) {
    Integer at = positions.get(reading.id());
    if (at == null) {
      return List.of();
    }
    List<Alike> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Reading one : chosen) {
      seen.add(one.id());
      all.add(alike(at, positions.get(one.id()), true));
    }
    nearest(at).stream().filter(one -> !seen.contains(one.reading().id())).forEach(all::add);
    return List.copyOf(all);
  }
}
