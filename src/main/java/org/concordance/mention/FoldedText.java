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

  private char[] folded;
  private boolean[] within;
  private int[] starts;
  private int[] ends;
  private int length;

  private FoldedText(int room) {
    this.folded = new char[room];
    this.within = new boolean[room];
    this.starts = new int[room];
    this.ends = new int[room];
  }

  static FoldedText of(String text) {
    FoldedText made = new FoldedText(text.length() + 8);
    int at = 0;
    boolean after = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      boolean inWord = isOfWord(c);
      if (c < ASCII.length && (end == text.length() || text.charAt(end) < JOINING)) {
        made.append(ASCII[c], at, after && inWord);
      } else {
        end = endOfPiece(text, at);
        made.append(FoldedName.of(text.substring(at, end)).text(), at, end);
      }
      after = inWord && end == at + 1;
      at = end;
    }
    return made;
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
      makeRoom(1);
      folded[length] = piece;
      within[length] = isWithin;
      starts[length] = at;
      ends[length++] = at + 1;
    }
  }

  private void append(String piece, int start, int end) {
    makeRoom(piece.length());
    piece.getChars(0, piece.length(), folded, length);
    Arrays.fill(starts, length, length + piece.length(), start);
    Arrays.fill(ends, length, length + piece.length(), end);
    length += piece.length();
  }

  private void makeRoom(int more) {
    if (length + more > folded.length) {
      int room = 2 * (length + more);
      folded = Arrays.copyOf(folded, room);
      within = Arrays.copyOf(within, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
    }
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
    return ends[at];
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
