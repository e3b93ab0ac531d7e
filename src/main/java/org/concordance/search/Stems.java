package org.concordance.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Tells which forms are one word: those with the same stem in the archive's language.
 *
 * <p>Only languages in Latin letters: the forms have no diacritics any more, without which the
 * stemmers of other scripts go wrong. Not for use by several threads.
 *
 * @see <a href="https://snowballstem.org/">Snowball</a>
 */
final class Stems {

  /** In letters; names of fewer are left as they are. */
  private static final int SHORTEST = 3;

  private static final Map<String, Supplier<SnowballStemmer>> STEMMERS =
      Map.ofEntries(
          Map.entry("ca", CatalanStemmer::new),
          Map.entry("da", DanishStemmer::new),
          Map.entry("de", GermanStemmer::new),
          Map.entry("en", EnglishStemmer::new),
          Map.entry("es", SpanishStemmer::new),
          Map.entry("fi", FinnishStemmer::new),
          Map.entry("fr", FrenchStemmer::new),
          Map.entry("id", IndonesianStemmer::new),
          Map.entry("it", ItalianStemmer::new),
          Map.entry("nb", NorwegianStemmer::new),
          Map.entry("nl", DutchStemmer::new),
          Map.entry("nn", NorwegianStemmer::new),
          Map.entry("no", NorwegianStemmer::new),
          Map.entry("pt", PortugueseStemmer::new),
          Map.entry("sv", SwedishStemmer::new));

  private final Optional<SnowballStemmer> stemmer;

  private Stems(Optional<SnowballStemmer> stemmer) {
    this.stemmer = stemmer;
  }

  /**
   * The stems of a language, given as a BCP 47 tag; each form its own where there is no stemmer.
   */
  static Stems of(String language) {
    String primary = language.toLowerCase(Locale.ROOT).split("-")[0];
    return new Stems(Optional.ofNullable(STEMMERS.get(primary)).map(Supplier::get));
  }

  /** Whether a form is a word of Latin letters. */
  private static boolean isWord(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < 'a' || form.charAt(i) > 'z') {
        return false;
      }
    }
    return form.length() >= SHORTEST;
  }

  /** The stem of a form; the form itself where it has none. */
  String stem(String form) {
    if (stemmer.isEmpty() || !isWord(form)) {
      return form;
    }
    SnowballStemmer one = stemmer.get();
    one.setCurrent(form);
    one.stem();
    return one.getCurrent();
  }
}
