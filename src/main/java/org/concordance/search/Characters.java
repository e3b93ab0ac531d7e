package org.concordance.search;

/** The classes of characters by which a text is divided into words. */
final class Characters {

  /** The first of the blocks in which CJK characters are: Hangul Jamo. */
  private static final int FIRST_CJK = 0x1100;

  private static final int PROLONGED_SOUND = 0x30FC;
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private Characters() {}

  /**
   * Whether a character is of a script that is written without spaces: Chinese, Japanese, Korean.
   */
  static boolean isCjk(int c) {
    if (c < FIRST_CJK) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> c == PROLONGED_SOUND;
    };
  }

  /** Apostrophes and the signs that romanised names have in their place. */
  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2018' || c == '\u2019' || c >= 0x02B9 && c <= 0x02BF;
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  static boolean isDigit(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** Whether a character is a letter of a word, so that it can stand in an abbreviation. */
  static boolean isLetter(int c) {
    return Character.isLetter(c) && !isCjk(c) && !isApostrophe(c);
  }

  /** Whether a character is part of a word by itself: a letter, mark or digit. */
  static boolean isOfWord(int c) {
    return isLetter(c) || isDigit(c) || isMark(c) && !isCjk(c);
  }

  static boolean isCapital(int c) {
    return Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  /** Whether a character only shapes or directs text. The space of no width does divide words. */
  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_SPACE;
  }
}
