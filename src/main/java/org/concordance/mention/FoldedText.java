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

  /** From here on, a character can belong to the one before it. */
  private static final char JOINING = 0x300;

  /** What each character of ASCII folds to, which is one character or none: {@link #NOTHING}. */
  private static final char[] ASCII = ascii();

  private static final char NOTHING = 0;

  private final String text;
  private char[] folded;
  private boolean[] within;
  private int[] starts;
  private int length;

  private FoldedText(String text) {
    this.text = text;
    this.folded = new char[text.length()];
    this.within = new boolean[text.length()];
    this.starts = new int[text.length()];
  }

  static FoldedText of(String text) {
    FoldedText made = new FoldedText(text);
    boolean after = false;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      boolean inWord = isOfWord(c);
      if (isOnePiece(text, at)) {
        made.append(ASCII[c], at++, after && inWord);
        after = inWord;
      } else {
        int end = endOfPiece(text, at);
        made.append(FoldedName.of(text.substring(at, end)).text(), at, text.length() - end);
        after = inWord && end == at + 1;
        at = end;
      }
    }
    return made;
  }

  /** Whether a character of ASCII stands alone. */
  private static boolean isOnePiece(String text, int at) {
    return text.charAt(at) < ASCII.length
        && (at + 1 == text.length() || text.charAt(at + 1) < JOINING);
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static char[] ascii() {
    char[] folded = new char[128];
    for (char c = 0; c < folded.length; c++) {
      String text = FoldedName.of(String.valueOf(c)).text();
      folded[c] = text.isEmpty() ? NOTHING : text.charAt(0);
    }
    return folded;
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
    if (c < JOINING) {
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

  private void append(char piece, int at, boolean isWithin) {
    if (piece != NOTHING) {
      folded[length] = piece;
      within[length] = isWithin;
      starts[length++] = at;
    }
  }

  /** Appends what a piece gives, and keeps room for as many characters as still come. */
  private void append(String piece, int start, int coming) {
    int room = length + piece.length() + coming;
    if (room > folded.length) {
      folded = Arrays.copyOf(folded, 2 * room);
      within = Arrays.copyOf(within, 2 * room);
      starts = Arrays.copyOf(starts, 2 * room);
    }
    piece.getChars(0, piece.length(), folded, length);
    Arrays.fill(starts, length, length + piece.length(), start);
    length += piece.length();
  }

  /** The folded text. */
  String text() {
    return new String(folded, 0, length);
  }

  int length() {
    return length;
  }

  char charAt(int at) {
    return folded[at];
  }

  /** Whether a folded character comes from the midst of a word, so far as ASCII tells. */
  boolean isWithinWord(int at) {
    return within[at];
  }

  /** Where in the text itself the piece begins that a folded character comes from. */
  int start(int at) {
    return starts[at];
  }

  /** Where in the text itself the piece ends that a folded character comes from. */
  int end(int at) {
    int start = starts[at];
    return isOnePiece(text, start) ? start + 1 : endOfPiece(text, start);
  }

  /** Whether a folded character is the first that its piece gives. */
  boolean isFirst(int at) {
    return at == 0 || starts[at - 1] != starts[at];
  }

  /** Whether a folded character is the last that its piece gives. */
  boolean isLast(int at) {
    return at == length - 1 || starts[at + 1] != starts[at];
  }
}
