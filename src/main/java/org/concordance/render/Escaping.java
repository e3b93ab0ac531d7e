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
    StringBuilder escaped = null;
    int length = text.length();
    int from = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c <= '>' && isMarkup(c)) {
        escaped = escaped == null ? new StringBuilder(length + 32) : escaped;
        escaped.append(text, from, i).append(reference(c));
        from = i + 1;
      }
    }
    return escaped == null ? text : escaped.append(text, from, length).toString();
  }

  private static boolean isMarkup(char c) {
    return c == '<' || c == '>' || c == '&' || c == '"' || c == '\'';
  }

  private static String reference(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
  }
}
