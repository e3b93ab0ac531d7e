package org.concordance.syntax;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON of maps, lists, texts, numbers and truth values, in the order in which they come.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259, JSON</a>
 */
public final class JsonText {

  private JsonText() {}

  /** A file of its own: indented by two spaces, with {@code \n} at the end of each line. */
  public static String of(Object value) {
    return write(value, "  ", false) + "\n";
  }

  /** On one line, and without any character that means something in HTML. */
  public static String inHtml(Object value) {
    return write(value, "", true);
  }

  /**
   * On one line, for a script in a file of its own: a literal of JavaScript too. No {@code <} is in
   * it, so that it may also stand within HTML.
   */
  public static String inScript(Object value) {
    // Where JSON has this character, it is within a text.
    return write(value, "", false).replace("<", "\\u003c");
  }

  private static String write(Object value, String indent, boolean htmlSafe) {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent(indent);
    json.setHtmlSafe(htmlSafe);
    try {
      add(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void add(JsonWriter json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.beginObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.name((String) entry.getKey());
        add(json, entry.getValue());
      }
      json.endObject();
    } else if (value instanceof List<?> list && isOfNumbers(list)) {
      json.jsonValue(list.toString());
    } else if (value instanceof List<?> list) {
      json.beginArray();
      for (Object one : list) {
        add(json, one);
      }
      json.endArray();
    } else if (value instanceof String text) {
      json.value(text);
    } else if (value instanceof Number number) {
      json.value(number);
    } else if (value instanceof Boolean truth) {
      json.value(truth);
    } else {
      throw new IllegalArgumentException("not a JSON value: " + value);
    }
  }

  /** Numbers, and lists of them, stand on one line: they print as JSON as they are. */
  private static boolean isOfNumbers(List<?> list) {
    return !list.isEmpty()
        && list.stream()
            .allMatch(
                one ->
                    one instanceof Integer || one instanceof List<?> inner && isOfNumbers(inner));
  }
}
