package org.concordance.webpage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses the language of a text: by its letters, else by its small words. */
final class TextLanguage {

  private static final Map<String, Set<String>> SMALL = new LinkedHashMap<>();

  static {
    SMALL.put("en", Set.of("the", "and", "of", "to", "is", "that", "was", "with", "for"));
    SMALL.put("de", Set.of("der", "die", "und", "das", "nicht", "ist", "mit", "den", "auf"));
    SMALL.put("fr", Set.of("le", "les", "des", "est", "une", "dans", "pour", "que", "sur"));
    SMALL.put("es", Set.of("el", "los", "las", "del", "una", "por", "con", "para", "que"));
    SMALL.put("it", Set.of("il", "gli", "della", "che", "una", "per", "con", "sono", "nel"));
    SMALL.put("pt", Set.of("os", "uma", "não", "com", "para", "pela", "dos", "das", "são"));
    SMALL.put("nl", Set.of("het", "een", "van", "niet", "dat", "zijn", "met", "voor", "de"));
  }

  /** How much of a text is looked at. */
  private static final int LOOK = 6_000;

  private TextLanguage() {}

  /** The language by the letters; empty for letters that many languages share. */
  static Optional<String> byLetters(String text) {
    int kana = 0;
    int hangul = 0;
    int han = 0;
    int all = 0;
    int[] letters = text.codePoints().limit(LOOK).filter(Character::isLetter).toArray();
    for (int c : letters) {
      all++;
      switch (Character.UnicodeScript.of(c)) {
        case HIRAGANA, KATAKANA -> kana++;
        case HANGUL -> hangul++;
        case HAN -> han++;
        default -> {
          continue;
        }
      }
    }
    if (all < 40) {
      return Optional.empty();
    }
    if (hangul * 2 > all) {
      return Optional.of("ko");
    }
    if (kana * 10 > all && (kana + han) * 2 > all) {
      return Optional.of("ja");
    }
    return han * 2 > all ? Optional.of("zh") : Optional.empty();
  }

  /** The language by the letters, else by the words. */
  static Optional<String> of(String text) {
    return byLetters(text).or(() -> byWords(text));
  }

  private static Optional<String> byWords(String text) {
    String[] words =
        text.substring(0, Math.min(text.length(), LOOK)).toLowerCase(Locale.ROOT).split("\\P{L}+");
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Set<String>> language : SMALL.entrySet()) {
      int count = 0;
      for (String word : words) {
        count += language.getValue().contains(word) ? 1 : 0;
      }
      if (count > most) {
        second = most;
        most = count;
        best = language.getKey();
      } else {
        second = Math.max(second, count);
      }
    }
    return words.length > 30 && most * 12 > words.length && most > second * 3 / 2
        ? Optional.of(best)
        : Optional.empty();
  }
}
