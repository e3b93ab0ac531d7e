package org.concordance.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words and sentences in the manner of papers on policy, which mean nothing. */
final class Vocabulary {

  private static final List<String> ADJECTIVES =
      words(
          "public regional national local federal municipal rural urban fiscal social digital"
              + " industrial agricultural joint annual early late modest limited broad narrow"
              + " uneven costly contested shared direct indirect formal legal financial political"
              + " primary secondary long-term cross-border low-income evidence-based");

  private static final List<String> NOUNS =
      words(
          "policy budget reform strategy framework programme regulation subsidy tariff market"
              + " agency committee review audit agreement treaty statute mandate target baseline"
              + " forecast household employer worker farmer tenant pupil operator supplier"
              + " investor district province border port railway grid reservoir forest hospital"
              + " school laboratory court parliament council pension wage levy grant loan bond"
              + " permit licence standard deficit surplus transfer allowance quota reserve"
              + " housing transport energy water health education migration trade research");

  private static final List<String> VERBS =
      words(
          "raised reduced expanded delayed replaced reviewed adopted rejected funded measured"
              + " extended simplified restricted introduced revised monitored defended weakened"
              + " strengthened postponed enforced tested compared");

  private static final List<String> SYLLABLES =
      words("al ber cor dan el far gal hel ira jon kel lor mar nor or pal ren sol tam ul ver wen");

  private final Random random;

  Vocabulary(Random random) {
    this.random = random;
  }

  private static List<String> words(String all) {
    return List.of(all.split(" "));
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** A name of so many words: "Marsol Tamver". */
  String name(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> capitalized(one(SYLLABLES) + one(SYLLABLES)))
        .collect(Collectors.joining(" "));
  }

  String title() {
    return capitalized(
        one(ADJECTIVES)
            + " "
            + one(NOUNS)
            + " and the "
            + one(ADJECTIVES)
            + " "
            + one(NOUNS)
            + " of "
            + one(ADJECTIVES)
            + " "
            + one(NOUNS));
  }

  /**
   * A sentence of about twenty words.
   *
   * @param subject whom it is about; may be empty
   */
  String sentence(String subject) {
    String who = subject.isEmpty() ? "the " + one(ADJECTIVES) + " " + one(NOUNS) : subject;
    return capitalized(
        switch (random.nextInt(3)) {
          case 0 ->
              "in the view of the authors "
                  + who
                  + " should have "
                  + one(VERBS)
                  + " the *"
                  + object()
                  + "* before the "
                  + one(NOUNS)
                  + " was "
                  + one(VERBS)
                  + ".";
          case 1 ->
              "about %d percent of the %s was %s when %s %s its %s."
                  .formatted(
                      2 + random.nextInt(96), object(), one(VERBS), who, one(VERBS), one(NOUNS));
          default ->
              "%s %s the %s because the %s and the %s were **%s** rather than %s in %d."
                  .formatted(
                      who,
                      one(VERBS),
                      object(),
                      one(NOUNS),
                      one(NOUNS),
                      one(ADJECTIVES),
                      one(ADJECTIVES),
                      1990 + random.nextInt(37));
        });
  }

  private String object() {
    return one(ADJECTIVES) + " " + one(NOUNS);
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
