package org.concordance.bibliography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Abbreviations that stand for texts: those of months, and what {@code @string} defines. */
final class BibMacros {

  /** The longest text that an abbreviation can stand for. */
  private static final int LONGEST = 10_000;

  /** The most that all of a file's abbreviations make of it. */
  private static final int MOST = 20_000_000;

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Map<String, String> texts = new HashMap<>();
  private int written;

  void define(String name, String text) {
    texts.put(name.toLowerCase(Locale.ROOT), Field.cut(text, LONGEST));
  }

  /** What an abbreviation stands for; empty when nothing says it. */
  Optional<String> text(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    Optional<String> text =
        Optional.ofNullable(texts.get(small))
            .or(() -> Optional.of(small).filter(MONTHS::contains))
            .filter(found -> written + found.length() < MOST);
    written += text.map(String::length).orElse(0);
    return text;
  }
}
