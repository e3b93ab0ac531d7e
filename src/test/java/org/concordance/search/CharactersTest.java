package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class CharactersTest {

  /** Of ASCII, and of what comes before the first mark, the classes are told without Unicode's. */
  @Test
  void allCharactersAreOfTheClassesThatUnicodeHasThemIn() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      boolean isMark =
          type == Character.NON_SPACING_MARK
              || type == Character.ENCLOSING_MARK
              || type == Character.COMBINING_SPACING_MARK;
      String name = Integer.toHexString(c);
      assertEquals(isMark, Characters.isMark(c), name);
      assertEquals(type == Character.DECIMAL_DIGIT_NUMBER, Characters.isDigit(c), name);
      assertEquals(type == Character.UPPERCASE_LETTER, Characters.isCapital(c), name);
      assertEquals(type == Character.FORMAT && c != 0x200B, Characters.isInvisible(c), name);
      boolean isLetter = Character.isLetter(c) && !Characters.isCjk(c);
      assertEquals(isLetter && !Characters.isApostrophe(c), Characters.isLetter(c), name);
    }
  }
}
