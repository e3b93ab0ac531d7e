package org.concordance.ledger;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    int count = Math.max(1, words.length() - LENGTH + 1);
    int[] numbers = IntStream.range(0, count).map(i -> number(words, i)).toArray();
    Arrays.sort(numbers);
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return new Shingles(Arrays.copyOf(numbers, kept));
  }

  /** The four characters of 16 bits fill a long, which is then mixed so that its bits are even. */
  private static int number(String words, int start) {
    long packed = 0;
    for (int i = start; i < Math.min(start + LENGTH, words.length()); i++) {
      packed = packed << Character.SIZE | words.charAt(i);
    }
    return (int) (mixed(packed) >>> Long.SIZE - BITS);
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
