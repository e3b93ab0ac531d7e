package org.concordance.mention;

/**
 * Where words begin and end in a text, so far as its letters tell: in scripts with spaces and
 * without, across marks that are not seen, and not within addresses.
 */
final class WordEdges {

  private static final int FIRST_THAI = 0x0E00;
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private final String text;
  private final String language;

  /**
   * A text.
   *
   * @param language its language, as a BCP 47 tag
   */
  WordEdges(String text, String language) {
    this.text = text;
    this.language = language.split("-", 2)[0];
  }

  /** Whether a stretch of the text begins and ends where words do. */
  boolean areWords(int start, int end) {
    return beginsAt(beforeUnseen(start), text.codePointAt(start))
        && endsAt(afterUnseen(end), text.codePointBefore(end));
  }

  /** Soft hyphens, marks of direction and the like: words go on across them. */
  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_SPACE;
  }

  private int beforeUnseen(int start) {
    int at = start;
    while (at > 0 && isUnseen(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int afterUnseen(int end) {
    int at = end;
    while (at < text.length() && isUnseen(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean beginsAt(int start, int first) {
    if (start == 0) {
      return true;
    }
    int before = text.codePointBefore(start);
    if (isWrittenTogether(first)) {
      return !isOfSameWord(before, first);
    }
    return !isOfWord(before) && !(isJoint(before) && start > 1 && isLetterBefore(start - 1));
  }

  private boolean endsAt(int end, int last) {
    if (end == text.length()) {
      return true;
    }
    int next = text.codePointAt(end);
    if (isWrittenTogether(last)) {
      return !isOfSameWord(next, last);
    }
    if (isHangul(next) || isHangul(last) && Character.isLetter(next)) {
      return true;
    }
    boolean joined =
        isJoint(next)
            && end + 1 < text.length()
            && Character.isLetterOrDigit(text.codePointAt(end + 1));
    return !isOfWord(next) && !joined;
  }

  private boolean isLetterBefore(int at) {
    return Character.isLetterOrDigit(text.codePointBefore(at));
  }

  /** Letters and figures of scripts with spaces, and what stands with them: US$ is no country. */
  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) && !isWrittenTogether(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || c == '_';
  }

  /** What joins letters to one word, such as an address or AT&amp;T. */
  private static boolean isJoint(int c) {
    return ".@&_".indexOf(c) >= 0;
  }

  /** Scripts that put no spaces between words; all of them come after those of Europe. */
  private static boolean isWrittenTogether(int c) {
    if (c < FIRST_THAI) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  /**
   * Whether two characters of such a script make one word, so far as one can see: two of Katakana,
   * and of Han but in Chinese, where every word is written with it.
   */
  private boolean isOfSameWord(int neighbour, int own) {
    Character.UnicodeScript script = Character.UnicodeScript.of(own);
    boolean tells =
        script == Character.UnicodeScript.KATAKANA
            || script == Character.UnicodeScript.HAN && !language.equals("zh");
    return tells && (Character.UnicodeScript.of(neighbour) == script || neighbour == 'ー');
  }

  /** Particles follow a word of Korean without a space. */
  private static boolean isHangul(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }
}
