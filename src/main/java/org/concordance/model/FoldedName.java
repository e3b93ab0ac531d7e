package org.concordance.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are compared: without case, diacritics, Unicode variants, quotes, and the
 * hyphens and spaces that romanised names vary in.
 *
 * <p>{@code Kim Jong-un}, {@code KIM JONG UN} and {@code Kim Jongun} fold to the same text.
 *
 * @param text the folded name; empty when the name has no letter or digit
 */
public record FoldedName(String text) {

  /** Folds a name. */
  public static FoldedName of(String name) {
    String lower = NormalForm.of(name).toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    apart.codePoints().forEach(c -> append(folded, c));
    return new FoldedName(Normalizer.normalize(folded, Normalizer.Form.NFC));
  }

  private static void append(StringBuilder folded, int c) {
    String plain = Letters.plain(c);
    if (!plain.isEmpty()) {
      folded.append(plain);
    } else if (Letters.isDiacritic(c) || Letters.isQuote(c) || Letters.isSeparator(c)) {
      return;
    } else {
      // Sigma has a second small form at the end of a word.
      folded.appendCodePoint(c == 'ς' ? 'σ' : c);
    }
  }
}
