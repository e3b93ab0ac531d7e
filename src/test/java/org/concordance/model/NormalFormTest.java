package org.concordance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that are left as they are would be anyway. */
final class NormalFormTest {

  private static final long SEED = Long.getLong("normal.seed", 20261123L);

  private static void holds(String text) {
    assertEquals(Normalizer.normalize(text, Normalizer.Form.NFKC), NormalForm.of(text));
  }

  @Test
  void ofEveryCharacter() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      holds("a" + c + "e");
    }
  }

  @Test
  void ofCharactersSideBySide() {
    Random random = new Random(SEED);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append((char) (random.nextBoolean() ? random.nextInt(0x400) : random.nextInt(0x3200)));
      }
      holds(text.toString());
    }
  }
}
