package org.concordance.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words of no language, some of which are in nearly every text and most in hardly any. */
final class MadeUpWords {

  private static final int COMMON = 600;
  private static final int RARE = 12_000;

  private final Random random;
  private final Set<String> taken;
  private final List<String> common;
  private final List<String> rare;

  /**
   * A vocabulary.
   *
   * @param first common words that it is to have
   */
  MadeUpWords(Random random, List<String> first) {
    this.random = random;
    this.taken = new HashSet<>(first);
    this.common = new ArrayList<>(first);
    common.addAll(IntStream.range(0, COMMON).mapToObj(i -> another(2)).toList());
    this.rare = IntStream.range(0, RARE).mapToObj(i -> another(3)).toList();
  }

  /** A word that there was not yet, of syllables such as "tra" and "len". */
  String another(int syllables) {
    String[] onsets = "b br c d dr f g gr h l m n p pl r s st t tr v".split(" ");
    String[] rhymes = "a al an ar e el en er i il in o ol on or u um un".split(" ");
    String word;
    do {
      StringBuilder made = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        made.append(onsets[random.nextInt(onsets.length)]);
        made.append(rhymes[random.nextInt(rhymes.length)]);
      }
      word = made.toString();
    } while (!taken.add(word));
    return word;
  }

  /** A word of a text, mostly a common one: of those, as Zipf has them, the first most of all. */
  String common() {
    if (random.nextInt(8) == 0) {
      return rare();
    }
    double skewed = Math.sqrt(random.nextDouble()) * random.nextDouble() * random.nextDouble();
    return common.get((int) (skewed * common.size()));
  }

  /** A word that hardly any text has. */
  String rare() {
    return rare.get(random.nextInt(rare.size()));
  }

  /** The same with a letter left out, doubled, changed or out of turn; never the first. */
  String mistyped(String word, int manner) {
    int at = 2 + random.nextInt(word.length() - 4);
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    char letter = word.charAt(at);
    String typed =
        switch (manner % 4) {
          case 0 -> before + after;
          case 1 -> before + letter + letter + after;
          case 2 -> before + (letter == 'x' ? 'w' : 'x') + after;
          default -> before + after.charAt(0) + letter + after.substring(1);
        };
    return typed.equals(word) ? before + after : typed;
  }

  /** So many words, one after another. */
  String several(int count, Supplier<String> source) {
    return IntStream.range(0, count).mapToObj(i -> source.get()).collect(Collectors.joining(" "));
  }

  /** A word or text with a capital at its beginning. */
  static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
