package org.concordance.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * A style of the Citation Style Language.
 *
 * @param name the name by which {@code archive.yaml} knows it
 * @param label what readers know it as
 * @param xml the style itself
 * @param file the file that holds it, as shown in messages; empty for one of the program's
 */
public record CitationStyle(String name, String label, String xml, String file) {

  private static final Pattern TITLE = Pattern.compile("<title>([^<]+)</title>");
  private static final Pattern SHORT = Pattern.compile("<title-short>([^<]+)</title-short>");

  /** A style of the program's. */
  static CitationStyle bundled(String name) {
    String xml = BundledStyles.xml(name);
    return new CitationStyle(name, label(name, xml), xml, "");
  }

  /** A style that an archive brings. */
  static CitationStyle own(String name, String xml, String file) {
    return new CitationStyle(name, found(SHORT, xml, found(TITLE, xml, name)), xml, file);
  }

  /** Reports that it cannot cite works of a type; of the program's own that would be a bug. */
  void report(String fault, String type, Problems problems) {
    if (file.isEmpty()) {
      throw new IllegalStateException(
          name + " cannot cite works of the type " + type + ": " + fault);
    }
    problems.error(
        Place.of(file),
        "no work of the type '" + type + "' can be cited in this style: " + fault,
        "get the file anew from https://www.zotero.org/styles, or take its name out of archive.yaml");
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
