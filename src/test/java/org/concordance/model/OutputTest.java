package org.concordance.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class OutputTest {

  /** From what packs to nearly nothing to what cannot be packed at all. */
  @Test
  void whatIsPackedIsTheSameUnpacked() {
    long seed = Long.getLong("packed.seed", 20261124L);
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = new byte[i == 0 ? 0 : random.nextInt(40_000)];
      int kinds = 1 + i % 256;
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) random.nextInt(kinds);
      }
      Output packed = new Output("a", bytes).packed();
      assertEquals(bytes.length, packed.size(), "seed " + seed + ", file " + i);
      assertArrayEquals(bytes, packed.bytes(), "seed " + seed + ", file " + i);
    }
  }
}
