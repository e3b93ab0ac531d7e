package org.concordance.search;

/** The classes of characters by which a text is divided into words. */
final class Characters {

  /** The first character that is not of ASCII. */
  private static final int BEYOND_ASCII = 0x80;

  /** The first that only shapes text: the soft hyphen. */
  private static final int FIRST_INVISIBLE = 0xAD;

  /** The first that is a mark: the combining grave accent. */
  private static final int FIRST_MARK = 0x300;

  /** The first of the blocks in which CJK characters are: Hangul Jamo. */
  private static final int FIRST_CJK = 0x1100;

  private static final int PROLONGED_SOUND = 0x30FC;
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private Characters() {}

  /** Whether a text has no character beyond ASCII. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }

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
    if (c < FIRST_MARK) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  static boolean isDigit(int c) {
    return c < BEYOND_ASCII
        ? c >= '0' && c <= '9'
        : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** Whether a character is a letter of a word, so that it can stand in an abbreviation. */
  static boolean isLetter(int c) {
    return c < BEYOND_ASCII
        ? c >= 'a' && c <= 'z' || isCapital(c)
        : Character.isLetter(c) && !isCjk(c) && !isApostrophe(c);
  }

  /** Whether a character is part of a word by itself: a letter, mark or digit. */
  static boolean isOfWord(int c) {
    return isLetter(c) || isDigit(c) || isMark(c) && !isCjk(c);
  }

  static boolean isCapital(int c) {
    return c < BEYOND_ASCII
        ? c >= 'A' && c <= 'Z'
        : Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  /** Whether a character only shapes or directs text. The space of no width does divide words. */
  static boolean isInvisible(int c) {
    return c >= FIRST_INVISIBLE
        && Character.getType(c) == Character.FORMAT
        && c != ZERO_WIDTH_SPACE;
  }
}
