package org.concordance.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A word, or what stands between the hyphens of one.
 *
 * @param base as it stands in the text, without apostrophes, diacritics and other marks
 * @param folded the same without regard to case; may be empty
 */
record Part(String base, String folded) {

  private static final int LEAST_CAPITALS = 2;
  private static final int LONGEST_ACRONYM = 6;

  /** The part with that text. */
  static Part of(String text) {
    String base = withoutMarks(text);
    return new Part(base, lowered(base));
  }

  private static String withoutMarks(String text) {
    if (Characters.isAscii(text)) {
      return text;
    }
    StringBuilder base = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !Characters.isMark(c))
        .forEach(base::appendCodePoint);
    return base.toString();
  }

  private static String lowered(String base) {
    String lower = base.toLowerCase(Locale.ROOT);
    if (Characters.isAscii(lower)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length() + 2);
    lower.codePoints().forEach(c -> append(folded, c));
    return folded.toString();
  }

  /**
   * The letters that Unicode does not take apart, and sigma, which has a form for ends of words.
   */
  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ħ' -> folded.append('h');
      case 'ı' -> folded.append('i');
      case 'ŋ' -> folded.append('n');
      case 'ŧ' -> folded.append('t');
      case 'ς' -> folded.append('σ');
      default -> folded.appendCodePoint(c);
    }
  }

  /** The acronym that it is, or whose plural it is, by its capitals: "WHO", "F35A", "MPs". */
  Optional<String> acronym() {
    if (isAcronym(base, base.length())) {
      return Optional.of(base);
    }
    int end = base.length() - 1;
    return base.endsWith("s") && isAcronym(base, end)
        ? Optional.of(base.substring(0, end))
        : Optional.empty();
  }

  /** Whether a text is an acronym up to a place. */
  private static boolean isAcronym(String text, int end) {
    int characters = 0;
    int capitals = 0;
    for (int i = 0; i < end; characters++) {
      int c = text.codePointAt(i);
      boolean isCapital = Characters.isCapital(c);
      if (!isCapital && !Characters.isDigit(c)) {
        return false;
      }
      capitals += isCapital ? 1 : 0;
      i += Character.charCount(c);
    }
    return characters <= LONGEST_ACRONYM && capitals >= LEAST_CAPITALS;
  }

  /** Whether nothing of it is left. */
  boolean isEmpty() {
    return folded.isEmpty();
  }

  /** How many letters it has. */
  int letters() {
    int letters = 0;
    for (int i = 0; i < base.length(); ) {
      int c = base.codePointAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return letters;
  }

  /** Whether all its letters are capitals; where it has none, so is it. */
  boolean isInCapitals() {
    for (int i = 0; i < base.length(); ) {
      int c = base.codePointAt(i);
      if (Character.isLetter(c) && !Characters.isCapital(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }
}
