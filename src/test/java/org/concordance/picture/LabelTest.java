package org.concordance.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LabelTest {

  @Test
  void aTitleThatFitsIsLeftWhole() {
    assertEquals("Tokyo and Seoul", Label.shorten("Tokyo and Seoul", 15));
  }

  @Test
  void aLongTitleIsCutBehindAWord() {
    assertEquals("Tokyo and Seoul…", Label.shorten("Tokyo and Seoul plan a link", 19));
    assertEquals("Tokyo…", Label.shorten("Tokyo, and the others", 9));
  }

  @Test
  void aLongWordIsCutWithin() {
    assertEquals("Donaudampfschi…", Label.shorten("Donaudampfschifffahrt", 16));
  }

  @Test
  void broadLettersCountTwice() {
    assertEquals("북한의…", Label.shorten("북한의미사일", 8));
  }
}
