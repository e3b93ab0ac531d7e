package org.concordance.picture;

/** Shortens names to the room that there is for them, as nearly as that can be told of letters. */
final class Letters {

  /** From here on letters are about twice as wide: East Asian scripts. */
  private static final int BROAD = 0x1100;

  private Letters() {}

  /** Cut after a word where it is too long, with an ellipsis. */
  static String shorten(String name, int most) {
    if (units(name) <= most) {
      return name;
    }
    StringBuilder start = new StringBuilder();
    int room = most - 1;
    for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
      int letter = name.codePointAt(at);
      room -= letter < BROAD ? 1 : 2;
      if (room < 0) {
        break;
      }
      start.appendCodePoint(letter);
    }
    int space = start.lastIndexOf(" ");
    String kept = space > most / 2 ? start.substring(0, space) : start.toString();
    return kept.replaceFirst("[\\s\\p{Punct}–—]+$", "") + "…";
  }

  private static int units(String text) {
    return text.codePoints().map(letter -> letter < BROAD ? 1 : 2).sum();
  }
}
