package org.concordance.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Passages are recorded by what is computed here, so that it may never come out otherwise. */
final class ShinglesTest {

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}]+");

  private static final String[] PARTS = {
    "a",
    "the Treaty ",
    "’s",
    " ",
    "\n",
    "É",
    "e\u0301",
    "ﬁ",
    "Ⅳ",
    "日本",
    "𝔘",
    "\uD835",
    "-",
    "42",
    "क्षि",
    "İ",
    "ß",
    "_",
    "\u00AD",
    "²",
    "安全保障、",
    "x".repeat(50)
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  private static int number(String words, int start) {
    long packed = 0;
    for (int i = start; i < Math.min(start + 4, words.length()); i++) {
      packed = packed << 16 | words.charAt(i);
    }
    long once = (packed ^ packed >>> 30) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
    return (int) ((twice ^ twice >>> 31) >>> 40);
  }

  @Test
  void shinglesAreTheDistinctRunsOfFourCharactersInOrder() {
    long seed = Long.getLong("shingles.seed", 20261123L);
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String words = text(random);
      int[] expected =
          IntStream.range(0, Math.max(1, words.length() - 3))
              .map(start -> number(words, start))
              .sorted()
              .distinct()
              .toArray();
      int[] found = Shingles.of(words).sorted();
      assertArrayEquals(
          expected, found, () -> "seed " + seed + ": " + words + Arrays.toString(found));
    }
  }

  @Test
  void wordsAreLettersAndDigitsInLowerCaseWithSingleSpaces() {
    long seed = Long.getLong("shingles.seed", 20261123L);
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String text = text(random);
      String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      String words = GAP.matcher(plain).replaceAll(" ").strip();
      assertEquals(
          words.isEmpty() ? text.strip() : words, Passage.of(text).words(), "seed " + seed);
    }
  }
}
