package org.concordance.cite;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prepares a style for the engine.
 *
 * <ul>
 *   <li>Where a work has no author, a style may put its editor, title or periodical first, and that
 *       is not shown again. By CSL its conditions still see the variable; the engine's do not. So
 *       they are made to ask for another one, which a work has whenever it has the first.
 *   <li>An editor who stands in for an author may have a label of his own, such as "Ed."; the
 *       engine takes that of the author, which is made a short one too.
 * </ul>
 *
 * @param xml the style as the engine is given it
 * @param standIns by variables, those that conditions ask for instead
 * @param longPrepositions whether prepositions of five letters and more have capitals in titles
 * @param headlines whether English titles have capitals; a probe tells
 * @param useFirst of very many authors, how many are named before the last one; 0 if none is
 *     singled out
 * @param language the language of works that do not name theirs
 */
record EngineStyle(
    String xml,
    Map<String, String> standIns,
    boolean longPrepositions,
    boolean headlines,
    int useFirst,
    String language) {

  /** Variables that the engine knows and hardly a style shows; one that does goes without. */
  private static final Map<String, String> STAND_INS =
      Map.of("author", "PMCID", "container-title", "annote", "editor", "PMID", "title", "keyword");

  private static final Pattern BIBLIOGRAPHY = Pattern.compile("<bibliography[^>]*>");
  private static final Pattern USE_FIRST = Pattern.compile("et-al-use-first=\"(\\d{1,3})\"");

  private static final Pattern CONDITION =
      Pattern.compile("(<(?:else-)?if\\b[^>]*?\\bvariable=\")([^\"]*)(\")");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?s)<label (?![^>]*\\bform=)([^>]*/>\\s*<substitute>(?:(?!</substitute>).)*?<label form=\"short\")");

  /** Copies the map. */
  EngineStyle {
    standIns = Map.copyOf(standIns);
  }

  /** The style, of which a probe has told whether English titles have capitals. */
  EngineStyle withHeadlines(boolean told) {
    return new EngineStyle(xml, standIns, longPrepositions, told, useFirst, language);
  }

  /** Whether the title of a work has capitals in this style. */
  boolean isHeadline(CslItem work) {
    return headlines && work.variable("language").orElse(language).startsWith("en");
  }

  static EngineStyle of(CitationStyle style, String language) {
    Map<String, String> free = new TreeMap<>(STAND_INS);
    free.values()
        .removeIf(name -> style.xml().matches("(?s).*variable=[\"'][^\"']*\\b" + name + "\\b.*"));
    String xml = LABELLED.matcher(style.xml()).replaceAll("<label form=\"short\" $1");
    return new EngineStyle(
        CONDITION
            .matcher(xml)
            .replaceAll(
                found -> quoted(found.group(1) + renamed(found.group(2), free) + found.group(3))),
        free,
        style.xml().contains("Chicago Manual of Style 18"),
        false,
        useFirst(style.xml()),
        language);
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static int useFirst(String xml) {
    Matcher list = BIBLIOGRAPHY.matcher(xml);
    return list.find() && list.group().contains("et-al-use-last=\"true\"")
        ? number(USE_FIRST, list.group())
        : 0;
  }

  private static int number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static String renamed(String variables, Map<String, String> standIns) {
    StringBuilder text = new StringBuilder();
    for (String variable : variables.strip().split("\\s+")) {
      text.append(standIns.getOrDefault(variable, variable)).append(' ');
    }
    return text.toString().strip();
  }
}
