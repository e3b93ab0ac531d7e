package org.concordance.picture;

import java.util.Set;

/**
 * How wide words are, and how a title is cut; the same whichever letters a reader's machine has.
 */
final class Letters {

  /** From here on letters are about twice as wide: East Asian scripts. */
  private static final int BROAD = 0x1100;

  /** No title ends with these where it is cut. */
  private static final Set<String> LINKS =
      Set.of(
          "a", "among", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of",
          "on", "or", "over", "that", "the", "their", "to", "with");

  /** Nor with these. */
  private static final String SIGNS = " \t!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–—";

  private Letters() {}

  /** How wide they are, in hundredths of their size: as in the wider ones of the theme's faces. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      width += width(text.codePointAt(i));
    }
    return width;
  }

  private static int width(int letter) {
    if ("ijlI ,.;:!|'’‘()[]".indexOf(letter) >= 0) {
      return 34;
    }
    if ("…—".indexOf(letter) >= 0 || letter >= BROAD && !isMark(letter)) {
      return 104;
    }
    if ("frt-\"/".indexOf(letter) >= 0) {
      return 42;
    }
    if ("mwMW@%&".indexOf(letter) >= 0) {
      return 96;
    }
    return Character.isUpperCase(letter) ? 73 : 62;
  }

  /** How many letters there are, broad ones twice. */
  private static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      count += count(text.codePointAt(i));
    }
    return count;
  }

  private static int count(int letter) {
    return letter < BROAD || isMark(letter) ? 1 : 2;
  }

  private static boolean isMark(int letter) {
    return letter >= 0x2000 && letter < 0x2070;
  }

  /** Cut behind a word where it is too long. */
  static String shorten(String title, int letters) {
    if (count(title) <= letters) {
      return title;
    }
    int length = 0;
    for (int left = letters - 2; left > 0; length = title.offsetByCodePoints(length, 1)) {
      left -= count(title.codePointAt(length));
    }
    String start = title.substring(0, length);
    boolean isWhole = title.startsWith(" ", start.length());
    int end = Math.max(start.lastIndexOf(" "), start.lastIndexOf("-"));
    String kept = !isWhole && end > letters / 3 ? start.substring(0, end) : start;
    return withoutSigns(withoutLinks(kept)) + "…";
  }

  private static String withoutSigns(String words) {
    int end = words.length();
    while (end > 0 && SIGNS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  private static String withoutLinks(String words) {
    int space = words.lastIndexOf(' ');
    return space > 0 && LINKS.contains(words.substring(space + 1))
        ? withoutLinks(words.substring(0, space))
        : words;
  }
}
