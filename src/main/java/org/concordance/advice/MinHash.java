package org.concordance.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Keys of a set, of which two sets share one the likelier the more they have in common.
 *
 * <p>The smallest of all hashes is the same for two sets as often as their common part is of the
 * whole; two such make a key. Sets that share three quarters of what they hold share one of the six
 * keys in 99 of 100 cases, and those that share a tenth in 6.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">A. Z. Broder, On the resemblance and
 *     containment of documents</a>
 */
final class MinHash {

  private static final int KEYS = 6;
  private static final int HASHES = 2 * KEYS;

  private MinHash() {}

  /** The keys of a set of texts; none of an empty one. */
  static List<String> keys(Set<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    long[] smallest = new long[HASHES];
    Arrays.fill(smallest, Long.MAX_VALUE);
    for (String text : texts) {
      long hash = hash(text);
      for (int i = 0; i < HASHES; i++) {
        smallest[i] = Math.min(smallest[i], mixed(hash + i * 0x9E3779B97F4A7C15L));
      }
    }
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < KEYS; i++) {
      keys.add("text " + i + " " + smallest[2 * i] + " " + smallest[2 * i + 1]);
    }
    return keys;
  }

  /** FNV-1a over the text's UTF-16 units. */
  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** The last step of SplitMix64, which spreads every bit over all others. */
  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
