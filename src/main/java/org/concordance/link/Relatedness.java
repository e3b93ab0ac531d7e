package org.concordance.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.reuse.Reuse;

/**
 * Which readings are alike: by the topics, actors, events and words that they share, each counting
 * for more the fewer have it.
 */
public final class Relatedness {

  /** Of no readings. */
  static final Relatedness NONE = of(ReadingIndex.NONE, Company.NONE, Reuse.NONE);

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

  /** Room for comparing that nobody is using: it takes as long to make as a comparison. */
  private final Queue<Vectors.Comparison> idle = new ConcurrentLinkedQueue<>();

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
    WordNumbers numbers = reuse.of(WordNumbers.class, "", "", first -> new WordNumbers());
    this.vectors =
        new Vectors(
            readings.parallelStream()
                .map(one -> Features.of(one, index, company, numbers, reuse))
                .toList(),
            numbers);
    for (int i = 0; i < readings.size(); i++) {
      positions.put(readings.get(i).id(), i);
    }
  }

  /** The most alike, by their positions. */
  private int[] candidates(int at) {
    Vectors.Comparison free = idle.poll();
    Vectors.Comparison comparison = free == null ? vectors.comparison() : free;
    Best best = new Best();
    comparison.of(at, best);
    idle.add(comparison);
    return Arrays.copyOf(best.readings, best.found);
  }

  static Relatedness of(ReadingIndex index, Company company, Reuse reuse) {
    return new Relatedness(index, company, reuse);
  }

  /** The most alike, the first of equals by their ids. */
  private final class Best implements Vectors.Likenesses {

    private final int[] readings = new int[CANDIDATES + 1];
    private final double[] likenesses = new double[CANDIDATES + 1];
    private int found;

    @Override
    public void add(int other, double likeness) {
      if (likeness <= LEAST) {
        return;
      }
      int place = found;
      while (place > 0 && isBefore(other, likeness, place - 1)) {
        readings[place] = readings[place - 1];
        likenesses[place] = likenesses[place - 1];
        place--;
      }
      readings[place] = other;
      likenesses[place] = likeness;
      found = Math.min(found + 1, CANDIDATES);
    }

    private boolean isBefore(int other, double likeness, int place) {
      return likeness == likenesses[place]
          ? id(other).compareTo(id(readings[place])) < 0
          : likeness > likenesses[place];
    }
  }

  private String id(int at) {
    return readings.get(at).id();
  }

  /** Readings that share nothing but words are not named: nobody could see why. */
  private List<Alike> nearest(int at) {
    return Arrays.stream(candidates(at))
        .mapToObj(other -> alike(at, other, false))
        .filter(alike -> !alike.shared().isEmpty())
        .limit(MOST)
        .toList();
  }

  private Alike alike(int one, int other, boolean byCurator) {
    List<RecordKey> shared = vectors.shared(one, other);
    return new Alike(
        readings.get(other), shared.subList(0, Math.min(shared.size(), MOST_REASONS)), byCurator);
  }

  /**
   * The readings to read next: those that a curator related, the newest first, then those most
   * alike.
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
