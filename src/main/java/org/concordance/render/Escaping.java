package org.concordance.render;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/**
 * Escapes as Pebble does by itself, but copies nothing where nothing is to be escaped, which is
 * almost everywhere.
 */
final class Escaping implements EscapingStrategy {

  static final EscapingStrategy HTML = new Escaping();

  private Escaping() {}

  @Override
  public String escape(String text) {
    int length = text.length();
    int plain = 0;
    while (plain < length && !isMarkup(text.charAt(plain))) {
      plain++;
    }
    if (plain == length) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(length + 16).append(text, 0, plain);
    for (int i = plain; i < length; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isMarkup(char c) {
    return c <= '>' && (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'');
  }
}
