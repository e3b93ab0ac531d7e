package org.concordance.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes YAML of texts, lists and mappings. Every value is a text in double quotes, in the form
 * that JSON has for it, so that none is taken for a number, a date, a truth value or syntax, by a
 * reader of YAML 1.1 or 1.2.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#732-double-quoted-style">YAML 1.2.2, section 7.3.2</a>
 */
public final class YamlText {

  private final StringBuilder yaml = new StringBuilder();

  /**
   * Adds a key with a text.
   *
   * @param key a plain word
   */
  public YamlText text(String key, String text) {
    yaml.append(key).append(": ").append(quoted(text)).append('\n');
    return this;
  }

  /** Adds a key with a list of texts. */
  public YamlText texts(String key, List<String> texts) {
    yaml.append(key).append(":\n");
    texts.forEach(text -> yaml.append("  - ").append(quoted(text)).append('\n'));
    return this;
  }

  /**
   * Adds a key with a list of mappings.
   *
   * @param mappings texts by plain words, in order
   */
  public YamlText mappings(String key, List<Map<String, String>> mappings) {
    yaml.append(key).append(":\n");
    for (Map<String, String> mapping : mappings) {
      String lead = "  - ";
      for (Map.Entry<String, String> entry : mapping.entrySet()) {
        yaml.append(lead).append(entry.getKey()).append(": ");
        yaml.append(quoted(entry.getValue())).append('\n');
        lead = "    ";
      }
    }
    return this;
  }

  /** A text in double quotes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append(escaped((char) c)));
    return quoted.append('"').toString();
  }

  /** What YAML 1.1 takes for the end of a line is escaped too. */
  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\u2028', '\u2029', '\uFEFF' -> unicode(c);
      default -> Character.isISOControl(c) ? unicode(c) : Character.toString(c);
    };
  }

  /** A character as an escape. */
  static String unicode(char c) {
    return String.format(Locale.ROOT, "\\u%04X", (int) c);
  }

  @Override
  public String toString() {
    return yaml.toString();
  }
}
