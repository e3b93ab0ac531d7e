package org.concordance.model;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells which characters no page may hold, since HTML and XML have no place for them. */
public final class Characters {

  /** What breaks a line apart, turns its direction, or commands a terminal. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\u2028-\u202E\u2066-\u2069]");

  private Characters() {}

  /** The index of the first character of a text that no page may hold, if there is one. */
  public static OptionalInt firstForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0x7F) && isForbiddenAt(text, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isForbiddenAt(String text, int index) {
    if (Character.isLowSurrogate(text.charAt(index)) && index > 0) {
      // The second half of a pair, which was looked at as a whole.
      return !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return isForbidden(text.codePointAt(index));
  }

  /** Controls other than line feed and tab, Unicode's noncharacters, and halves of pairs. */
  private static boolean isForbidden(int c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c >= 0xD800 && c <= 0xDFFF
        || c >= 0xFDD0 && c <= 0xFDEF
        || (c & 0xFFFE) == 0xFFFE;
  }

  /** A text without the characters that no page may hold. */
  public static String withoutForbidden(String text) {
    if (firstForbidden(text).isEmpty()) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> !isForbidden(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** A text fit to be printed on a line: what would break or turn it shows as U+FFFD. */
  public static String onOneLine(String text) {
    return UNSEEN.matcher(text).replaceAll("\uFFFD");
  }

  /** What to call the forbidden character at an index: "control character U+0007". */
  public static String describe(String text, int index) {
    int c = text.codePointAt(index);
    String what = Character.isISOControl(c) ? "control character" : "invalid character";
    return String.format(Locale.ROOT, "%s U+%04X", what, c);
  }
}
