package org.concordance.cite;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The language of a work, as TeX's babel package names it.
 *
 * @param babel its name there; empty where it has none
 */
record BibTexLanguage(Optional<String> babel) {

  private static final String ENGLISH = "english american australian british canadian newzealand";

  private static final Map<String, String> NAMES =
      Pairs.of(
          """
          ar arabic  bg bulgarian  cs czech  da danish  de german  de-at austrian  el greek
          en english  en-au australian  en-ca canadian  en-gb british  en-nz newzealand
          en-us american  es spanish  et estonian  fa persian  fi finnish  fr french  he hebrew
          hi hindi  hr croatian  hu hungarian  it italian  ja japanese  ko korean
          lt lithuanian  lv latvian  mn mongolian  nl dutch  no norwegian  pl polish
          pt portuguese  pt-br brazilian  ro romanian  ru russian  sk slovak  sl slovene
          sv swedish  th thai  tr turkish  uk ukrainian  vi vietnamese  zh chinese
          """);

  static BibTexLanguage of(Optional<String> tag) {
    return new BibTexLanguage(tag.flatMap(BibTexLanguage::named));
  }

  private static Optional<String> named(String tag) {
    String small = tag.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(NAMES.getOrDefault(small, NAMES.get(small.split("-")[0])));
  }

  /** Whether styles leave the capitals of its titles alone; they take no language for English. */
  boolean keepsCapitals() {
    return babel.filter(name -> !ENGLISH.contains(name)).isPresent();
  }
}
