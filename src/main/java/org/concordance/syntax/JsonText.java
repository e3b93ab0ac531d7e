package org.concordance.syntax;

import java.util.List;
import java.util.Map;

/**
 * Writes JSON of maps, lists, texts, numbers and truth values, in the order in which they come.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259, JSON</a>
 */
public final class JsonText {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder json = new StringBuilder();
  private final boolean indented;
  private final boolean htmlSafe;
  private int depth;

  private JsonText(boolean indented, boolean htmlSafe) {
    this.indented = indented;
    this.htmlSafe = htmlSafe;
  }

  /** A file of its own: indented by two spaces, with {@code \n} at the end of each line. */
  public static String of(Object value) {
    return new JsonText(true, false).add(value).append('\n').toString();
  }

  /** On one line, for a file of many records: a record a line is short, and can be compared. */
  public static String line(Object value) {
    return new JsonText(false, false).add(value).toString();
  }

  /** On one line, and without any character that means something in HTML. */
  public static String inHtml(Object value) {
    return new JsonText(false, true).add(value).toString();
  }

  /**
   * On one line, for a script in a file of its own: a literal of JavaScript too. No {@code <} is in
   * it, so that it may also stand within HTML.
   */
  public static String inScript(Object value) {
    // Where JSON has this character, it is within a text.
    return new JsonText(false, false).add(value).toString().replace("<", "\\u003c");
  }

  private StringBuilder add(Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof List<?> list && isOfNumbers(list)) {
      json.append(list);
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Number || value instanceof Boolean) {
      json.append(value);
    } else {
      throw new IllegalArgumentException("not a JSON value: " + value);
    }
    return json;
  }

  private void map(Map<?, ?> map) {
    json.append('{');
    depth++;
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      next(first);
      first = false;
      text((String) entry.getKey());
      json.append(indented ? ": " : ":");
      add(entry.getValue());
    }
    end(first, '}');
  }

  private void list(List<?> list) {
    json.append('[');
    depth++;
    boolean first = true;
    for (Object one : list) {
      next(first);
      first = false;
      add(one);
    }
    end(first, ']');
  }

  private void next(boolean first) {
    if (!first) {
      json.append(',');
    }
    line();
  }

  private void end(boolean empty, char sign) {
    depth--;
    if (!empty) {
      line();
    }
    json.append(sign);
  }

  private void line() {
    if (indented) {
      json.append('\n');
      for (int i = 0; i < depth; i++) {
        json.append("  ");
      }
    }
  }

  private void text(String text) {
    json.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isEscaped(c)) {
        json.append(text, from, i);
        escape(c);
        from = i + 1;
      }
    }
    json.append(text, from, text.length()).append('"');
  }

  /** Whether a character may not stand in a text as it is: in JSON, in JavaScript or in HTML. */
  private boolean isEscaped(char c) {
    return switch (c) {
      case '"', '\\', '\u2028', '\u2029' -> true;
      case '<', '>', '&', '=', '\'' -> htmlSafe;
      default -> c < ' ';
    };
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> json.append('\\').append(c);
      case '\t' -> json.append("\\t");
      case '\b' -> json.append("\\b");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\f' -> json.append("\\f");
      default -> {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          json.append(HEX.charAt(c >> shift & 0xF));
        }
      }
    }
  }

  /** Numbers, and lists of them, stand on one line: they print as JSON as they are. */
  private static boolean isOfNumbers(List<?> list) {
    for (Object one : list) {
      if (!(one instanceof Integer || one instanceof List<?> inner && isOfNumbers(inner))) {
        return false;
      }
    }
    return !list.isEmpty();
  }
}
