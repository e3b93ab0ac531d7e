package org.concordance.mention;

import java.util.Arrays;
import org.concordance.model.FoldedName;

/**
 * A text as names are compared ({@link FoldedName}), with the way back to the text itself.
 *
 * <p>The text is folded piece by piece, a piece being a character with whatever joins it in
 * Unicode's normal forms, so that the pieces one after the other are what folding the whole gives
 * (but for single parts of Korean syllables with spaces between them, which nobody writes).
 */
final class FoldedText {

  private static final String[] ASCII = ascii();

  private final StringBuilder folded = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private FoldedText(int length) {
    this.starts = new int[length];
    this.ends = new int[length];
  }

  static FoldedText of(String text) {
    FoldedText made = new FoldedText(text.length() + 8);
    int at = 0;
    while (at < text.length()) {
      int end = endOfPiece(text, at);
      made.append(fold(text, at, end), at, end);
      at = end;
    }
    return made;
  }

  private static String[] ascii() {
    String[] folded = new String[128];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = FoldedName.of(String.valueOf(c)).text();
    }
    return folded;
  }

  private static String fold(String text, int start, int end) {
    return end == start + 1 && text.charAt(start) < ASCII.length
        ? ASCII[text.charAt(start)]
        : FoldedName.of(text.substring(start, end)).text();
  }

  private static int endOfPiece(String text, int start) {
    int before = text.codePointAt(start);
    int end = start + Character.charCount(before);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (!joins(next) && !(isHangul(before) && isHangul(next) && isPart(next))) {
        break;
      }
      before = next;
      end += Character.charCount(next);
    }
    return end;
  }

  /** Whether a character belongs to the one before it: a combining mark, full width or half. */
  private static boolean joins(int c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c == 0x309B || c == 0x309C || c == 0xFF9E || c == 0xFF9F;
    };
  }

  private static boolean isHangul(int c) {
    return c >= 0x1100 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  /** Whether a character of Hangul is less than a syllable. */
  private static boolean isPart(int c) {
    return c < 0xAC00 || c > 0xD7A3;
  }

  private void append(String piece, int start, int end) {
    int from = folded.length();
    folded.append(piece);
    if (folded.length() > starts.length) {
      starts = Arrays.copyOf(starts, 2 * folded.length());
      ends = Arrays.copyOf(ends, 2 * folded.length());
    }
    Arrays.fill(starts, from, folded.length(), start);
    Arrays.fill(ends, from, folded.length(), end);
  }

  /** The folded text. */
  String text() {
    return folded.toString();
  }

  int length() {
    return folded.length();
  }

  /** Where in the text itself the piece begins that a folded character comes from. */
  int start(int at) {
    return starts[at];
  }

  /** Where in the text itself the piece ends that a folded character comes from. */
  int end(int at) {
    return ends[at];
  }

  /** Whether a folded character is the first that its piece gives. */
  boolean isFirst(int at) {
    return at == 0 || starts[at - 1] != starts[at];
  }

  /** Whether a folded character is the last that its piece gives. */
  boolean isLast(int at) {
    return at == folded.length() - 1 || starts[at + 1] != starts[at];
  }
}
