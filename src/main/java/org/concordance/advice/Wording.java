package org.concordance.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordance.model.FoldedName;

/** Texts as words that can be compared. */
final class Wording {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  /** What tells the parts of a series apart: figures, and Roman numbers. */
  private static final Pattern COUNTS = Pattern.compile(".*\\p{N}.*|[ivxlc]+");

  private Wording() {}

  /** The words of a longer text in small letters. */
  static List<String> plain(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The words of a text, each folded as names are. */
  static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text))
        .map(word -> FoldedName.of(word).text())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether a word is a number of some kind, so that another one means something else. */
  static boolean counts(String word) {
    return COUNTS.matcher(word).matches();
  }

  /** A list without one of its words, for each that is no number. */
  static List<String> withoutOne(List<String> words) {
    List<String> shorter = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!counts(words.get(i))) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(i);
        shorter.add(String.join(" ", rest));
      }
    }
    return shorter;
  }

  /** Every run of so many words. */
  static Set<String> runs(List<String> words, int length) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return runs;
  }
}
