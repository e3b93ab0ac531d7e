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

  private static final int SHORTEST_ACRONYM = 2;
  private static final int LONGEST_ACRONYM = 6;

  /** The part with that text. */
  static Part of(String text) {
    String base = withoutMarks(text);
    return new Part(base, lowered(base));
  }

  private static String withoutMarks(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder base = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !Characters.isMark(c))
        .forEach(base::appendCodePoint);
    return base.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String lowered(String base) {
    String lower = base.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
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
    if (isAcronym(base)) {
      return Optional.of(base);
    }
    return Optional.of(base)
        .filter(text -> text.endsWith("s"))
        .map(text -> text.substring(0, text.length() - 1))
        .filter(Part::isAcronym);
  }

  private static boolean isAcronym(String text) {
    if (text.length() < SHORTEST_ACRONYM || text.length() > 2 * LONGEST_ACRONYM) {
      return false;
    }
    int characters = text.codePointCount(0, text.length());
    return characters <= LONGEST_ACRONYM
        && text.codePoints().allMatch(c -> Characters.isCapital(c) || Characters.isDigit(c))
        && text.codePoints().filter(Characters::isCapital).count() >= SHORTEST_ACRONYM;
  }

  /** How many letters it has. */
  int letters() {
    int letters = 0;
    for (int i = 0; i < base.length(); i = base.offsetByCodePoints(i, 1)) {
      letters += Character.isLetter(base.codePointAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Whether all its letters are capitals; where it has none, so is it. */
  boolean isInCapitals() {
    for (int i = 0; i < base.length(); i = base.offsetByCodePoints(i, 1)) {
      int c = base.codePointAt(i);
      if (Character.isLetter(c) && !Characters.isCapital(c)) {
        return false;
      }
    }
    return true;
  }
}
