package org.concordance.model;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the word that was probably meant: the candidate within a small edit distance. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate nearest to a word, counting inserted, lost, wrong and swapped letters; the first
   * of several equally near.
   *
   * <p>Words with hyphens are compared word by word, where they have as many: north-korea is no
   * slip for south-korea.
   *
   * @return empty when every candidate differs in more than a third of the word's letters (at least
   *     one, at most three)
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int best = most(word) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : candidates) {
      if (candidate.equalsIgnoreCase(word)) {
        return Optional.of(candidate);
      }
      if (Math.abs(candidate.length() - word.length()) < best) {
        int distance = distance(word, candidate);
        if (distance < best && isNear(word.split("-"), candidate.split("-"))) {
          best = distance;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }

  private static int most(String word) {
    return Math.max(1, Math.min(3, word.length() / 3));
  }

  private static boolean isNear(String[] words, String[] candidates) {
    return words.length != candidates.length
        || IntStream.range(0, words.length)
            .allMatch(i -> distance(words[i], candidates[i]) <= most(words[i]));
  }

  /** Optimal string alignment distance, with three rows kept. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
