package org.concordance.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;

/**
 * Which readings are alike: by the topics, actors, events and words that they share, each counting
 * for more the fewer have it.
 *
 * <p>Readings are vectors of features, weighted by the logarithm of their rarity (K. Spärck Jones,
 * "A statistical interpretation of term specificity", <i>Journal of Documentation</i> 28 (1972),
 * 11–21), and compared by the angle between them. {@link StrictMath} gives the same on every
 * machine.
 */
public final class Relatedness {

  /** How many computed ones a reading has at most. */
  private static final int MOST = 6;

  /** How many of the things shared are told. */
  private static final int MOST_REASONS = 4;

  /** What stands in more readings than this tells little, and takes long. */
  private static final int MOST_HOLDERS = 2_500;

  /** The rarest words of a reading that count. */
  private static final int MOST_WORDS = 40;

  /** Below this, two readings have nothing to say to each other. */
  private static final double LEAST = .02;

  private final List<Reading> readings;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, int[]> holders;
  private final List<Map<String, Double>> vectors;
  private final double[] lengths;
  private final List<List<Alike>> computed;

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

  private Relatedness(ReadingIndex index, Company company) {
    this.readings = index.oldestFirst();
    List<Features> features =
        readings.parallelStream().map(one -> Features.of(one, index, company)).toList();
    this.holders = holders(features);
    this.vectors = features.parallelStream().map(this::vector).toList();
    this.lengths = vectors.stream().mapToDouble(Relatedness::length).toArray();
    for (int i = 0; i < readings.size(); i++) {
      positions.put(readings.get(i).id(), i);
    }
    this.computed = IntStream.range(0, readings.size()).parallel().mapToObj(this::nearest).toList();
  }

  static Relatedness of(ReadingIndex index, Company company) {
    return new Relatedness(index, company);
  }

  private static Map<String, int[]> holders(List<Features> features) {
    Map<String, IntStream.Builder> found = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      for (String name : features.get(i).weights().keySet()) {
        found.computeIfAbsent(name, key -> IntStream.builder()).add(i);
      }
    }
    Map<String, int[]> holders = new HashMap<>();
    found.forEach((name, list) -> holders.put(name, list.build().toArray()));
    return holders;
  }

  /** The features that count, with their weights: what all have, or one alone, says nothing. */
  private Map<String, Double> vector(Features features) {
    Map<String, Double> vector = new TreeMap<>();
    List<String> words = new ArrayList<>();
    features
        .weights()
        .forEach(
            (name, weight) -> {
              int count = holders.get(name).length;
              if (count > 1 && count < readings.size() && count <= MOST_HOLDERS) {
                vector.put(name, weight * StrictMath.log((double) readings.size() / count));
                if (Features.isWord(name)) {
                  words.add(name);
                }
              }
            });
    words.sort(
        Comparator.comparing((String word) -> holders.get(word).length)
            .thenComparing(Comparator.naturalOrder()));
    words.stream().skip(MOST_WORDS).forEach(vector::remove);
    return vector;
  }

  private static double length(Map<String, Double> vector) {
    double sum = 0;
    for (double weight : vector.values()) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  private List<Alike> nearest(int at) {
    double[] products = new double[readings.size()];
    Set<Integer> touched = new HashSet<>();
    vectors
        .get(at)
        .forEach(
            (name, weight) -> {
              for (int other : holders.get(name)) {
                products[other] += weight * vectors.get(other).getOrDefault(name, 0.0);
                touched.add(other);
              }
            });
    touched.remove(at);
    return touched.stream()
        .filter(other -> products[other] > LEAST * lengths[at] * lengths[other])
        .sorted(
            Comparator.comparing((Integer other) -> -products[other] / lengths[other])
                .thenComparing(other -> readings.get(other).id()))
        .limit(MOST)
        .map(other -> alike(at, other, false))
        .filter(alike -> !alike.shared().isEmpty())
        .toList();
  }

  private Alike alike(int one, int other, boolean byCurator) {
    Map<String, Double> theirs = vectors.get(other);
    List<RecordKey> shared =
        vectors.get(one).entrySet().stream()
            .filter(own -> !Features.isWord(own.getKey()) && theirs.containsKey(own.getKey()))
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Double> own) ->
                            -own.getValue() * theirs.get(own.getKey()))
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_REASONS)
            .map(own -> Features.record(own.getKey()))
            .toList();
    return new Alike(readings.get(other), shared, byCurator);
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
    computed.get(at).stream().filter(one -> !seen.contains(one.reading().id())).forEach(all::add);
    return List.copyOf(all);
  }
}
