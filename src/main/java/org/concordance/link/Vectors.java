package org.concordance.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Readings as vectors of what they hold: each feature weighted by the logarithm of its rarity (K.
 * Spärck Jones, "A statistical interpretation of term specificity", <i>Journal of Documentation</i>
 * 28 (1972), 11–21). {@link StrictMath} gives the same on every machine.
 */
final class Vectors {

  /** What stands in more readings than this tells little, and takes long. */
  private static final int MOST_HOLDERS = 2_500;

  /** The rarest words of a reading that count. */
  private static final int MOST_WORDS = 40;

  private final List<String> names;
  private final List<Vector> vectors;
  private final int[] counts;
  private final int[][] holders;
  private final double[][] weights;

  /**
   * One reading.
   *
   * @param features the numbers of its features, in their order
   * @param weights their weights
   * @param length the vector's length
   */
  record Vector(int[] features, double[] weights, double length) {
    static Vector of(int[] features, double[] weights) {
      double sum = 0;
      for (double weight : weights) {
        sum += weight * weight;
      }
      return new Vector(features, weights, Math.sqrt(sum));
    }
  }

  /** The vectors of readings, by what each holds. */
  Vectors(List<Features> all) {
    Map<String, Integer> found = new HashMap<>();
    for (Features features : all) {
      features.weights().keySet().forEach(name -> found.merge(name, 1, Integer::sum));
    }
    // What all have, or one alone, says nothing.
    found.values().removeIf(count -> count < 2 || count >= all.size() || count > MOST_HOLDERS);
    this.names = found.keySet().stream().sorted().toList();
    this.counts = names.stream().mapToInt(found::get).toArray();
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    this.vectors =
        all.parallelStream().map(features -> vector(features, numbers, all.size())).toList();
    this.holders = new int[names.size()][];
    this.weights = new double[names.size()][];
    index();
  }

  /** The features that count, with their weights. */
  private Vector vector(Features features, Map<String, Integer> numbers, int total) {
    List<Integer> kept = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    for (String name : features.weights().keySet()) {
      Integer number = numbers.get(name);
      if (number != null) {
        (Features.isWord(name) ? words : kept).add(number);
      }
    }
    words.stream()
        .sorted(
            Comparator.comparing((Integer word) -> counts[word])
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_WORDS)
        .forEach(kept::add);
    int[] own = kept.stream().mapToInt(Integer::intValue).sorted().toArray();
    double[] weighted =
        Arrays.stream(own)
            .mapToDouble(
                number ->
                    features.weights().get(names.get(number))
                        * StrictMath.log((double) total / counts[number]))
            .toArray();
    return Vector.of(own, weighted);
  }

  /** Which readings hold each feature, and how much it counts there. */
  private void index() {
    int[] sizes = new int[names.size()];
    vectors.forEach(vector -> Arrays.stream(vector.features()).forEach(i -> sizes[i]++));
    for (int i = 0; i < sizes.length; i++) {
      holders[i] = new int[sizes[i]];
      weights[i] = new double[sizes[i]];
    }
    int[] filled = new int[names.size()];
    for (int reading = 0; reading < vectors.size(); reading++) {
      Vector vector = vectors.get(reading);
      for (int i = 0; i < vector.features().length; i++) {
        int feature = vector.features()[i];
        holders[feature][filled[feature]] = reading;
        weights[feature][filled[feature]++] = vector.weights()[i];
      }
    }
  }

  /** The cosine of the angle between a reading and every other; 1 for itself. */
  double[] likeness(int reading) {
    Vector own = vectors.get(reading);
    double[] likeness = new double[vectors.size()];
    for (int i = 0; i < own.features().length; i++) {
      int feature = own.features()[i];
      for (int j = 0; j < holders[feature].length; j++) {
        likeness[holders[feature][j]] += own.weights()[i] * weights[feature][j];
      }
    }
    for (int other = 0; other < likeness.length; other++) {
      if (likeness[other] > 0) {
        likeness[other] /= own.length() * vectors.get(other).length();
      }
    }
    return likeness;
  }

  /** The names of what two readings share, what brings them nearest first. */
  List<String> shared(int one, int other) {
    Map<String, Double> products = new HashMap<>();
    Vector a = vectors.get(one);
    Vector b = vectors.get(other);
    for (int i = 0; i < a.features().length; i++) {
      int j = Arrays.binarySearch(b.features(), a.features()[i]);
      if (j >= 0) {
        products.put(names.get(a.features()[i]), a.weights()[i] * b.weights()[j]);
      }
    }
    return products.keySet().stream()
        .sorted(
            Comparator.comparing((String name) -> -products.get(name))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
