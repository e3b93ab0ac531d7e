package org.concordance.ledger;

import java.util.Arrays;

/**
 * The runs of four characters that a text consists of, each as a number of 24 bits, sorted.
 *
 * <p>Texts that share most of them say nearly the same in nearly the same words, whatever their
 * order; see Broder, "On the resemblance and containment of documents" (1997).
 */
record Shingles(int[] sorted) {

  private static final int LENGTH = 4;
  private static final int BITS = 24;

  static Shingles of(String words) {
    int[] numbers = new int[Math.max(1, words.length() - LENGTH + 1)];
    // Four characters of 16 bits fill a long: each that comes in pushes one out.
    long packed = 0;
    for (int i = 0; i < words.length(); i++) {
      packed = packed << Character.SIZE | words.charAt(i);
      numbers[Math.max(0, i - LENGTH + 1)] = (int) (mixed(packed) >>> Long.SIZE - BITS);
    }
    return new Shingles(distinct(sorted(numbers)));
  }

  /**
   * The numbers in order. They are evenly spread, so that each is put near where it belongs at once
   * and then passes few others.
   */
  private static int[] sorted(int[] numbers) {
    int[] ends = new int[numbers.length];
    for (int number : numbers) {
      ends[part(number, numbers.length)]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] sorted = new int[numbers.length];
    for (int number : numbers) {
      sorted[--ends[part(number, numbers.length)]] = number;
    }
    for (int i = 1; i < sorted.length; i++) {
      int number = sorted[i];
      int at = i;
      for (; at > 0 && sorted[at - 1] > number; at--) {
        sorted[at] = sorted[at - 1];
      }
      sorted[at] = number;
    }
    return sorted;
  }

  /** In which of so many equal parts of all numbers one falls. */
  private static int part(int number, int parts) {
    return (int) ((long) number * parts >>> BITS);
  }

  private static int[] distinct(int[] sorted) {
    int kept = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** The finishing step of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mixed(long bits) {
    long once = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
    return twice ^ twice >>> 31;
  }

  int size() {
    return sorted.length;
  }

  boolean contains(int number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }
}
