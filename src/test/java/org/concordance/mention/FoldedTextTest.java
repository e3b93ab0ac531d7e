package org.concordance.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.concordance.model.FoldedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FoldedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim Jong-un’s “Élysée”",
        "ＡＢＣ ﬁnd ½ ㎏ …",
        "ΟΔΟΣ ὈΔΥΣΣΕΎΣ",
        "한국 \u1112\u1161\u11ab \u314e\u314f\u3134",
        "ｶﾞｷﾞ パリ ば\u3099",
        "İstanbul ǅ ß",
        "क्षि ก็ ",
        "𝔎𝔦𝔪 \ud83d\ude00 \ud800"
      })
  void foldsATextAsItFoldsAName(String text) {
    assertFolded(text);
  }

  @Test
  void foldsAnyTextAsItFoldsAName() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    // Parts of Korean syllables join across what folding drops, so they stand by themselves.
    int[] scripts = {
      0x20, 0xC0, 0x300, 0x391, 0x5D0, 0x900, 0xE01, 0x3041, 0xFB00, 0xFF30, 0x1D400
    };
    int[] korean = {0x1100, 0x3131, 0xAC00};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int[] own = random.nextInt(4) == 0 ? korean : scripts;
      for (int j = random.nextInt(12); j >= 0; j--) {
        append(text, own[random.nextInt(own.length)] + random.nextInt(0x5E));
      }
      try {
        assertFolded(text.toString());
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  /** Marks join across what folding drops, such as spaces, after which nobody writes them. */
  private static void append(StringBuilder text, int c) {
    boolean mark =
        Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK
            || "゛゜ﾞﾟ".indexOf(c) >= 0;
    boolean dropped =
        text.length() > 0
            && FoldedName.of(Character.toString(text.codePointBefore(text.length())))
                .text()
                .isEmpty();
    text.append(mark && dropped ? "x" : "");
    text.appendCodePoint(Character.getType(c) == Character.FORMAT ? 'x' : c);
  }

  private static void assertFolded(String text) {
    FoldedText folded = FoldedText.of(text);
    assertEquals(FoldedName.of(text).text(), folded.text(), () -> escaped(text));
    for (int i = 0; i < folded.length(); i++) {
      assertTrue(folded.start(i) < folded.end(i) && folded.end(i) <= text.length());
      assertTrue(i == 0 || folded.start(i - 1) <= folded.start(i));
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u").append(Integer.toHexString(c)));
    return escaped.toString();
  }
}
