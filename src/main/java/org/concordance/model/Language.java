package org.concordance.model;

import java.util.Locale;
import java.util.Set;

/** What a BCP 47 tag tells of how a language is written. */
public final class Language {

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa");

  /** The languages that are written from right to left where the tag names no script. */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo",
          "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

  private Language() {}

  /** The direction in which a language is written, as HTML's {@code dir} names it. */
  public static String direction(String tag) {
    return isRightToLeft(tag) ? "rtl" : "ltr";
  }

  /** Whether a language is written from right to left. */
  public static boolean isRightToLeft(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-");
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].matches("[a-z]{4}")) {
        return RIGHT_TO_LEFT_SCRIPTS.contains(parts[i]);
      }
    }
    return RIGHT_TO_LEFT.contains(parts[0]);
  }
}
