package org.concordance.picture;

/** How wide letters are; the same whichever letters a reader's machine has. */
final class Letters {

  /** From here on letters are about twice as wide: East Asian scripts. */
  private static final int BROAD = 0x1100;

  private Letters() {}

  /** How wide they are, in hundredths of their size: as in the wider ones of the theme's faces. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      width += width(letter);
      i += Character.charCount(letter);
    }
    return width;
  }

  private static int width(int letter) {
    return switch (letter) {
      case 'i',
          'j',
          'l',
          'I',
          ' ',
          ',',
          '.',
          ';',
          ':',
          '!',
          '|',
          '\'',
          '’',
          '‘',
          '(',
          ')',
          '[',
          ']' ->
          34;
      case '…', '—' -> 104;
      case 'f', 'r', 't', '-', '"', '/' -> 42;
      case 'm', 'w', 'M', 'W', '@', '%', '&' -> 96;
      default -> isBroad(letter) ? 104 : Character.isUpperCase(letter) ? 73 : 62;
    };
  }

  /** How many letters there are, broad ones twice. */
  static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      count += count(letter);
      i += Character.charCount(letter);
    }
    return count;
  }

  /** Two for a broad letter, one for any other. */
  static int count(int letter) {
    return isBroad(letter) ? 2 : 1;
  }

  /** Punctuation is not, though its characters come after those of East Asia's first script. */
  private static boolean isBroad(int letter) {
    return letter >= BROAD && !(letter >= 0x2000 && letter < 0x2070);
  }
}
