package org.concordance.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The languages of which the Citation Style Language project has the words.
 *
 * @see <a href="https://github.com/citation-style-language/locales">CSL locales</a>
 */
final class Locales {

  private static final String ENGLISH = "en-US";

  /** The country whose locale stands for a language alone, where it is not of the same letters. */
  private static final Map<String, String> PRIMARY =
      Map.ofEntries(
          Map.entry("af", "af-ZA"),
          Map.entry("ca", "ca-AD"),
          Map.entry("cs", "cs-CZ"),
          Map.entry("cy", "cy-GB"),
          Map.entry("da", "da-DK"),
          Map.entry("el", "el-GR"),
          Map.entry("en", ENGLISH),
          Map.entry("et", "et-EE"),
          Map.entry("fa", "fa-IR"),
          Map.entry("he", "he-IL"),
          Map.entry("hi", "hi-IN"),
          Map.entry("ja", "ja-JP"),
          Map.entry("km", "km-KH"),
          Map.entry("ko", "ko-KR"),
          Map.entry("ms", "ms-MY"),
          Map.entry("nb", "nb-NO"),
          Map.entry("nn", "nn-NO"),
          Map.entry("no", "nb-NO"),
          Map.entry("pt", "pt-PT"),
          Map.entry("sl", "sl-SI"),
          Map.entry("sr", "sr-Cyrl-RS"),
          Map.entry("sv", "sv-SE"),
          Map.entry("uk", "uk-UA"),
          Map.entry("vi", "vi-VN"),
          Map.entry("zh", "zh-CN"));

  private Locales() {}

  /** The locale for a language tag: of the tag itself, of its language, else English. */
  static String of(String tag) {
    String language = tag.split("-")[0].toLowerCase(Locale.ROOT);
    String doubled = language + "-" + language.toUpperCase(Locale.ROOT);
    return List.of(tag, PRIMARY.getOrDefault(language, doubled), language).stream()
        .filter(Locales::exists)
        .findFirst()
        .orElse(ENGLISH);
  }

  private static boolean exists(String locale) {
    return Locales.class.getResource("/locales-" + locale + ".xml") != null;
  }
}
