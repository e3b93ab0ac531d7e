package org.concordance.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style of the Citation Style Language.
 *
 * @param name the name by which {@code archive.yaml} knows it
 * @param label what readers know it as
 * @param xml the style itself
 */
public record CitationStyle(String name, String label, String xml) {

  private static final Pattern TITLE = Pattern.compile("<title>([^<]+)</title>");
  private static final Pattern SHORT = Pattern.compile("<title-short>([^<]+)</title-short>");

  static CitationStyle of(String name, String xml) {
    return new CitationStyle(name, label(name, xml), xml);
  }

  /** The three that everybody knows by their short names, and others by their own titles. */
  private static String label(String name, String xml) {
    return switch (name) {
      case "apa" -> "APA";
      case "chicago-notes-bibliography" -> "Chicago";
      case "modern-language-association" -> "MLA";
      default -> found(SHORT, xml, found(TITLE, xml, name));
    };
  }

  private static String found(Pattern pattern, String xml, String otherwise) {
    Matcher matcher = pattern.matcher(xml);
    return matcher.find()
        ? matcher
            .group(1)
            .strip()
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
        : otherwise;
  }

  /** Whether it says how a list of works looks, and not only a note. */
  boolean hasBibliography() {
    return xml.contains("<bibliography");
  }
}
