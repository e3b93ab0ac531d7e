package org.concordance.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/** Reads values of BibTeX as TeX would show them, and lists of names as BibTeX divides them. */
final class Tex {

  /** Signs by name that jbibtex does not know, and so it is with letters beyond Latin 1. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "\\textbackslash{}", "\\",
          "\\textasciitilde{}", "~",
          "\\textasciicircum{}", "^",
          "\\textasciigrave{}", "`");

  private static final Pattern HIDDEN = Pattern.compile("QZ([0-9a-f]{4})ZQ");

  private Tex() {}

  /** The text that TeX shows: a dash for two hyphens, an apostrophe for a straight quote. */
  static String shown(String tex) {
    String text = tex;
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      text = text.replace(sign.getKey(), hidden(sign.getValue()));
    }
    text = Pattern.compile("[^\\x00-\\xFF]").matcher(text).replaceAll(c -> hidden(c.group()));
    try {
      text = new LaTeXPrinter().print(new LaTeXParser().parse(text));
    } catch (ParseException e) {
      throw new AssertionError(tex, e);
    }
    return HIDDEN
        .matcher(text)
        .replaceAll(c -> Matcher.quoteReplacement("" + (char) Integer.parseInt(c.group(1), 16)));
  }

  private static String hidden(String character) {
    StringBuilder hidden = new StringBuilder();
    character.chars().forEach(c -> hidden.append("QZ%04xZQ".formatted(c)));
    return hidden.toString();
  }

  /** What an "and" outside braces divides. */
  static List<String> list(String value) {
    return split(value, " and ");
  }

  /** A name, as {@code family|given|suffix} or {@code =name}. */
  static String name(String name) {
    List<String> parts = split(name, ", ");
    return switch (parts.size()) {
      case 1 -> "=" + shown(name);
      case 2 -> shown(parts.get(0)) + "|" + shown(parts.get(1)) + "|";
      case 3 -> shown(parts.get(0)) + "|" + shown(parts.get(2)) + "|" + shown(parts.get(1));
      default -> throw new AssertionError(name);
    };
  }

  private static List<String> split(String value, String divider) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean escaped = i > 0 && value.charAt(i - 1) == '\\';
      depth += escaped ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && value.startsWith(divider, i)) {
        parts.add(value.substring(from, i));
        from = i + divider.length();
      }
    }
    parts.add(value.substring(from));
    return parts;
  }
}
