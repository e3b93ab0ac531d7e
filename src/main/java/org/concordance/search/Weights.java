package org.concordance.search;

import java.util.List;

/**
 * How much a word tells of a reading, by BM25F: occurrences count by field, less in a long one, and
 * each further one less than that before.
 *
 * <p>Only operations that every processor does alike are used, so that all make the same index.
 *
 * @see <a href="https://doi.org/10.1145/1031171.1031181">Robertson, Zaragoza and Taylor, Simple
 *     BM25 extension to multiple weighted fields</a>
 */
final class Weights {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  /** Weights are told in so many steps. */
  private static final int STEPS = 64;

  private final double[] averages;

  private Weights(double[] averages) {
    this.averages = averages;
  }

  /**
   * The weights in a collection.
   *
   * @param lengths for each document, how many words each field has
   */
  static Weights of(List<int[]> lengths) {
    double[] averages = new double[Field.ALL.size()];
    for (int field = 0; field < averages.length; field++) {
      long sum = 0;
      for (int[] document : lengths) {
        sum += document[field];
      }
      averages[field] = rounded((double) sum / Math.max(1, lengths.size()));
    }
    return new Weights(averages);
  }

  /**
   * To two figures, so that one more reading does not change the weights in all others.
   *
   * @return at least .1, so that it can be divided by
   */
  private static double rounded(double average) {
    double unit = 0.1;
    while (average >= unit * 100) {
      unit *= 10;
    }
    return Math.max(0.1, Math.floor(average / unit + 0.5) * unit);
  }

  /**
   * The weight of a word in a document.
   *
   * @param occurrences how often it stands in each field
   * @param lengths how many words each field has
   * @return 0 to 63: one more than that, divided by 64, is about tf / (k1 + tf)
   */
  int of(int[] occurrences, int[] lengths) {
    double sum = 0;
    for (int i = 0; i < occurrences.length; i++) {
      if (occurrences[i] > 0) {
        double length = 1 - B + B * lengths[i] / averages[i];
        sum += Field.ALL.get(i).weight() * occurrences[i] / length;
      }
    }
    int step = (int) Math.floor(STEPS * sum / (K1 + sum) + 0.5) - 1;
    return Math.max(0, Math.min(STEPS - 1, step));
  }
}
