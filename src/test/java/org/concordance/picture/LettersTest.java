package org.concordance.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class LettersTest {

  @Test
  void aTitleThatFitsIsLeftWhole() {
    assertEquals("Tokyo and Seoul", Letters.shorten("Tokyo and Seoul", 15));
  }

  @Test
  void aLongTitleIsCutBehindAWord() {
    assertEquals("Tokyo and Seoul…", Letters.shorten("Tokyo and Seoul plan a link", 19));
    assertEquals("Tokyo…", Letters.shorten("Tokyo, and the others", 9));
  }

  @Test
  void aLongWordIsCutWithin() {
    assertEquals("Donaudampfschi…", Letters.shorten("Donaudampfschifffahrt", 16));
  }

  @Test
  void broadLettersCountTwice() {
    assertEquals("북한의…", Letters.shorten("북한의미사일", 8));
  }

  @Test
  void noTitleEndsWithALinkingWord() {
    assertEquals("Talks…", Letters.shorten("Talks of the three leaders", 16));
    assertEquals("Calls to the leaders…", Letters.shorten("Calls to the leaders of Japan", 26));
  }

  @Test
  void wideLettersTakeMoreRoom() {
    assertTrue(Letters.width("NPEC") > Letters.width("illi"));
    assertEquals(2 * Letters.width("미"), Letters.width("북한"));
    assertTrue(Letters.width("미") > Letters.width("W"));
  }
}
