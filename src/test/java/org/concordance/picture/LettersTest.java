package org.concordance.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class LettersTest {

  @Test
  void wideLettersTakeMoreRoom() {
    assertTrue(Letters.width("NPEC") > Letters.width("illi"));
    assertEquals(2 * Letters.width("미"), Letters.width("북한"));
    assertTrue(Letters.width("미") > Letters.width("W"));
  }
}
