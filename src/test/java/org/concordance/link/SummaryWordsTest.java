package org.concordance.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of a summary are those that a regular expression finds outside addresses. */
final class SummaryWordsTest {

  private static final Pattern ADDRESS =
      Pattern.compile("\\]\\([^)\\s]{0,2000}+\\)|<[^>\\s]{0,2000}+>|\\[\\[[^|\\]]{0,2000}+(\\|)?");

  private static final Pattern WORDS = Pattern.compile("\\p{L}{4,}");

  private static final String[] PARTS = {
    "a",
    "Treaty",
    "words",
    " ",
    "\n",
    "[",
    "]",
    "(",
    ")",
    "[[",
    "]]",
    "](",
    "|",
    "<",
    ">",
    "https://x.org/",
    "Éire",
    "ﬁsh",
    "日本国憲",
    "𝔘𝔫𝔦𝔱𝔢",
    "-",
    "1954",
    "\u000B",
    "zz"
  };

  /** Puts a text at the bound of addresses, which the expression counts in whole characters. */
  private static final String LONG = "y".repeat(1999);

  private static Set<String> found(String markdown) {
    String text = ADDRESS.matcher(markdown).replaceAll(" ");
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return WORDS.matcher(lower).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void areThoseOutsideAddresses() {
    long seed = Long.getLong("words.seed", 20261123L);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(24); parts > 0; parts--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      String all = text.toString();
      String markdown = i % 2 == 0 ? all : all.replace("𝔘𝔫𝔦𝔱𝔢", LONG);
      assertEquals(
          found(markdown),
          Set.copyOf(SummaryWords.of(markdown)),
          () -> "seed " + seed + ": " + markdown);
    }
  }
}
