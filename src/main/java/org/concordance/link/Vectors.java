package org.concordance.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordance.model.RecordKey;

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

  /** The records that count, each at its number as a feature. The words have the numbers after. */
  private final List<RecordKey> records;

  private final int[] counts;
  private final double[] rarities;
  private final List<Vector> vectors;
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
    Map<String, Integer> records = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    for (Features features : all) {
      features.records().keySet().forEach(name -> records.merge(name, 1, Integer::sum));
      features.words().forEach(word -> words.merge(word, 1, Integer::sum));
    }
    List<Map.Entry<String, Integer>> telling = new ArrayList<>(telling(records, all.size()));
    this.records = telling.stream().map(record -> Features.record(record.getKey())).toList();
    telling.addAll(telling(words, all.size()));
    this.counts = telling.stream().mapToInt(Map.Entry::getValue).toArray();
    this.rarities =
        Arrays.stream(counts).mapToDouble(n -> StrictMath.log((double) all.size() / n)).toArray();
    Map<String, Integer> numbers = new HashMap<>();
    telling.forEach(feature -> numbers.put(feature.getKey(), numbers.size()));
    this.vectors = all.parallelStream().map(features -> vector(features, numbers)).toList();
    this.holders = new int[counts.length][];
    this.weights = new double[counts.length][];
    index();
  }

  /** In order, without what all have, or one alone, which says nothing. */
  private static List<Map.Entry<String, Integer>> telling(Map<String, Integer> found, int total) {
    return found.entrySet().stream()
        .filter(one -> one.getValue() > 1 && one.getValue() < total)
        .filter(one -> one.getValue() <= MOST_HOLDERS)
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }

  /** The features that count, with their weights. */
  private Vector vector(Features features, Map<String, Integer> numbers) {
    int[] words = rarest(features.words(), numbers);
    int[] own = new int[features.records().size() + words.length];
    double[] weighted = new double[own.length];
    int kept = 0;
    for (var record : features.records().entrySet()) {
      Integer number = numbers.get(record.getKey());
      if (number != null) {
        own[kept] = number;
        weighted[kept++] = record.getValue() * rarities[number];
      }
    }
    for (int word : words) {
      own[kept] = word;
      weighted[kept++] = Features.OF_WORD * rarities[word];
    }
    return Vector.of(Arrays.copyOf(own, kept), Arrays.copyOf(weighted, kept));
  }

  /** The numbers of the rarest words, in order. */
  private int[] rarest(List<String> words, Map<String, Integer> numbers) {
    long[] byCount = new long[words.size()];
    int found = 0;
    for (String word : words) {
      Integer number = numbers.get(word);
      if (number != null) {
        byCount[found++] = (long) counts[number] << Integer.SIZE | number;
      }
    }
    Arrays.sort(byCount, 0, found);
    return Arrays.stream(byCount, 0, Math.min(found, MOST_WORDS))
        .mapToInt(word -> (int) word)
        .sorted()
        .toArray();
  }

  /** Which readings hold each feature, and how much it counts there. */
  private void index() {
    int[] sizes = new int[counts.length];
    for (Vector vector : vectors) {
      for (int feature : vector.features()) {
        sizes[feature]++;
      }
    }
    for (int i = 0; i < sizes.length; i++) {
      holders[i] = new int[sizes[i]];
      weights[i] = new double[sizes[i]];
    }
    int[] filled = new int[sizes.length];
    for (int reading = 0; reading < vectors.size(); reading++) {
      Vector vector = vectors.get(reading);
      for (int i = 0; i < vector.features().length; i++) {
        int feature = vector.features()[i];
        holders[feature][filled[feature]] = reading;
        weights[feature][filled[feature]++] = vector.weights()[i];
      }
    }
  }

  /** Takes how alike a reading is to another. */
  interface Likenesses {

    /**
     * Takes one.
     *
     * @param likeness the cosine of the angle between the two
     */
    void add(int other, double likeness);
  }

  /** Room in which readings can be compared, by one thread. */
  Comparison comparison() {
    return new Comparison();
  }

  /** Compares one reading after the other with those that share something with it. */
  final class Comparison {

    private final double[] products = new double[vectors.size()];
    private final int[] touched = new int[vectors.size()];

    /** Tells how alike a reading is to each that it is like at all, in no order. */
    void of(int reading, Likenesses likenesses) {
      Vector own = vectors.get(reading);
      int found = 0;
      for (int i = 0; i < own.features().length; i++) {
        int feature = own.features()[i];
        for (int j = 0; j < holders[feature].length; j++) {
          int other = holders[feature][j];
          if (products[other] == 0) {
            touched[found++] = other;
          }
          products[other] += own.weights()[i] * weights[feature][j];
        }
      }
      for (int i = 0; i < found; i++) {
        int other = touched[i];
        if (other != reading) {
          likenesses.add(other, products[other] / (own.length() * vectors.get(other).length()));
        }
        products[other] = 0;
      }
    }
  }

  /**
   * A record that two readings share.
   *
   * @param product how much it brings them nearer
   */
  private record Shared(RecordKey record, double product) {}

  /** The records that two readings share, what brings them nearest first. */
  List<RecordKey> shared(int one, int other) {
    Vector a = vectors.get(one);
    Vector b = vectors.get(other);
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < a.features().length && a.features()[i] < records.size(); i++) {
      int j = Arrays.binarySearch(b.features(), a.features()[i]);
      if (j >= 0) {
        shared.add(new Shared(records.get(a.features()[i]), a.weights()[i] * b.weights()[j]));
      }
    }
    shared.sort(Comparator.comparingDouble(Shared::product).reversed());
    return shared.stream().map(Shared::record).toList();
  }
}
