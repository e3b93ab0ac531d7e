package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** What loops find in texts is what regular expressions find in them. */
final class ScansTest {

  private static final long SEED = Long.getLong("scans.seed", 20261123L);

  private static final String[] SENTENCES = {
    "word", "U.S", "Dr", "Prof", "18", "2023", ".", "!", "?", "”", "’", "»", "\u00A0»", " ", "\n",
    "\u000B", "The", "“", "(", "。", "！", "」", "日本", "x"
  };

  private static final String[] LINKS = {"a", "[", "]", "(", ")", "](", " ", "\n", "/x/", "\u000B"};

  private static String text(String[] parts, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(24); i > 0; i--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  @Test
  void sentencesEndWhereTheExpressionFindsTheirEnds() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      String text = text(SENTENCES, random);
      Matcher end = SentenceEnds.END.matcher(text);
      SentenceEnds ends = new SentenceEnds(text);
      while (end.find()) {
        assertEquals(true, ends.find(), text);
        assertEquals(end.start() + "-" + end.end(), ends.start() + "-" + ends.end(), text);
      }
      assertEquals(false, ends.find(), text);
    }
  }

  @Test
  void addressesOfLinksAreLeftOut() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      String text = text(LINKS, random);
      assertEquals(
          text.replaceAll("\\]\\([^)\\s]*\\)", "]"), PassageNames.withoutAddresses(text), text);
    }
  }

  @Test
  void sentencesAreWrittenInOneLine() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      String text = text(SENTENCES, random) + "x";
      Sentence whole = Sentence.whole(text, text.length() - 1, text.length());
      String before = text.substring(0, text.length() - 1).replaceAll("\\s+", " ");
      assertEquals(before.stripLeading(), whole.before(), text);
    }
  }
}
