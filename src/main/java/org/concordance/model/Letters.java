package org.concordance.model;

/** Facts about letters that names and slugs both need. */
final class Letters {

  private Letters() {}

  /**
   * The ASCII letters for a Latin letter that Unicode does not take apart into a base letter and a
   * diacritic ({@code ß}, {@code ø}, {@code ł} …); empty for any other character.
   */
  static String plain(int lowerCase) {
    return switch (lowerCase) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ŋ' -> "n";
      case 'ŧ' -> "t";
      default -> "";
    };
  }

  /**
   * Whether a character of decomposed text is a diacritic of Latin, Greek or Cyrillic: the blocks
   * of combining marks made for those scripts. Marks of other scripts (such as the vowel signs of
   * Hindi or the voicing marks of Japanese) make a different letter and are kept.
   */
  static boolean isDiacritic(int c) {
    return c >= 0x0300 && c <= 0x036F || c >= 0x1AB0 && c <= 0x1AFF || c >= 0x1DC0 && c <= 0x1DFF;
  }

  static boolean isQuote(int c) {
    return "'\"`´‘’‚‛“”„‟‹›«»ʻʼʾʿ′″".indexOf(c) >= 0;
  }

  /** Spaces, hyphens, dashes, and the characters that only shape or direct text. */
  static boolean isSeparator(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
