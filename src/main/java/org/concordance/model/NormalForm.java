package org.concordance.model;

import java.text.Normalizer;

/** Texts in Unicode's normal form KC, in which nearly all are written already. */
public final class NormalForm {

  /** Letters from here to {@link #LAST_LETTER} are composed, and stay so. */
  private static final char FIRST_LETTER = '\u00C0';

  private static final char LAST_LETTER = '\u0131';

  private static final char FIRST_OF_LATIN_1 = '\u0080';
  private static final char LAST_CONTROL = '\u009F';

  private NormalForm() {}

  /** A text in normal form KC: the very same text where every character is its own form. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_OF_LATIN_1 && !isOwnForm(c)) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  /** Whether a character stays as it is whatever stands beside it; not told of all that do. */
  private static boolean isOwnForm(char c) {
    return switch (c) {
      case '–', '—', '‘', '’', '“', '”' -> true;
      default -> c <= LAST_CONTROL || c >= FIRST_LETTER && c <= LAST_LETTER;
    };
  }
}
