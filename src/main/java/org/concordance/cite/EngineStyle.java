package org.concordance.cite;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prepares styles for the engine.
 *
 * <p>Where a work has no author, a style may put its title or that of its periodical first, and it
 * is not shown again. By CSL its conditions still see that variable; the engine's do not. So they
 * are made to ask for another variable, which a work has whenever it has the first.
 */
final class EngineStyle {

  /** Variables that stand in for an author, and those that conditions ask for instead. */
  static final Map<String, String> STAND_INS =
      new TreeMap<>(Map.of("container-title", "annote", "title", "keyword"));

  private static final Pattern CONDITION =
      Pattern.compile("(<(?:else-)?if\\b[^>]*?\\bvariable=\")([^\"]*)(\")");

  private EngineStyle() {}

  /** The style as the engine is given it. */
  static String of(CitationStyle style) {
    return CONDITION
        .matcher(style.xml())
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + standIns(found.group(2)) + found.group(3)));
  }

  private static String standIns(String variables) {
    String text = " " + variables + " ";
    for (Map.Entry<String, String> standIn : STAND_INS.entrySet()) {
      text = text.replace(" " + standIn.getKey() + " ", " " + standIn.getValue() + " ");
    }
    return text.strip();
  }
}
