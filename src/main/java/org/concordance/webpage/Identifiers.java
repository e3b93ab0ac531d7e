package org.concordance.webpage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.FieldRules;

/** Reads the values of fields of which each has a form of its own. */
final class Identifiers {

  private static final Pattern DOI = Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s\"<>]+)");
  private static final Pattern ISSN = Pattern.compile("\\b(\\d{4})-?(\\d{3}[\\dXx])\\b");
  private static final Pattern ISBN =
      Pattern.compile("\\b(?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dXx]\\b");
  private static final int LONGEST_NUMBER = 60;

  private static final Map<String, String> LANGUAGES =
      Map.of(
          "english",
          "en",
          "german",
          "de",
          "deutsch",
          "de",
          "french",
          "fr",
          "français",
          "fr",
          "japanese",
          "ja",
          "korean",
          "ko",
          "spanish",
          "es",
          "chinese",
          "zh");

  private static final Map<String, String> THREE_LETTERS =
      Map.of(
          "eng", "en", "ger", "de", "deu", "de", "fre", "fr", "fra", "fr", "jpn", "ja", "kor", "ko",
          "spa", "es", "chi", "zh");

  private Identifiers() {}

  /** The DOI in a text; in an address only where its path is one. */
  static Optional<String> doi(String text, String source) {
    String plain = text.contains("%") ? decoded(text) : text;
    boolean isAddress = source.equals("address") || plain.matches("(?i)https?://.*");
    if (isAddress
        && !plain.matches(
            "(?i)https?://([^/]*doi\\.org/|[^?#]*/doi/(abs/|full/|pdf/|epdf/)?)10\\..*")) {
      return Optional.empty();
    }
    Matcher matcher = DOI.matcher(isAddress ? plain.replaceFirst("[?#].*$", "") : plain);
    return matcher.find()
        ? Optional.of(matcher.group(1).replaceFirst("[.,;)\\]]+$", ""))
        : Optional.empty();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  static Optional<String> issn(String text) {
    Matcher matcher = ISSN.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group(1) + "-" + matcher.group(2).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  static Optional<String> isbn(String text) {
    Matcher matcher = ISBN.matcher(text);
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }

  /** A number such as that of a volume or an issue: short, and not nothing. */
  static Optional<String> number(String text) {
    String number =
        Plain.untagged(text).replaceFirst("(?i)^(vol|no|nr|issue|volume|pp?)\\b\\.?\\s*", "");
    return Optional.of(number)
        .filter(one -> !one.isEmpty() && one.length() <= LONGEST_NUMBER)
        .filter(one -> !one.matches("(?i)0|-+|n/?a|null|none|ahead-of-print"));
  }

  /** A language tag: that of {@code en_US} and of {@code English} too. */
  static Optional<String> language(String text, String source) {
    String tag = text.strip().replace('_', '-').replaceFirst("[,;\\s.].*$", "");
    String small = tag.toLowerCase(Locale.ROOT);
    String known = LANGUAGES.getOrDefault(small, THREE_LETTERS.getOrDefault(small, tag));
    // Open Graph has no language without a country.
    return FieldRules.languageTag(source.equals("og:locale") ? known.split("-")[0] : known)
        .filter(one -> !one.matches("und|zxx|mul|mis"));
  }
}
