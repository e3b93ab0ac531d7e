package org.concordance.syntax;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * JSON from elsewhere as maps, lists and texts, however badly it is written: numbers and truth
 * values are texts, nulls are left out, and of what breaks off the beginning stays.
 *
 * @param value a map, a list or a text; an empty text where nothing could be read
 * @param isWhole whether all of it could be read
 */
public record JsonTree(Object value, boolean isWhole) {

  /** The deepest that anything may lie; data about a page has some ten levels. */
  private static final int DEEPEST = 60;

  private static final Pattern COMMA_AT_END = Pattern.compile(",(\\s*[}\\]])");

  /** Reads a text; one that breaks off is tried again without commas that nothing follows. */
  public static JsonTree of(String json) {
    JsonTree tree = read(json);
    if (tree.isWhole()) {
      return tree;
    }
    JsonTree without = read(COMMA_AT_END.matcher(json).replaceAll("$1"));
    return without.isWhole() ? without : tree;
  }

  private static JsonTree read(String json) {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      // Commas too many, single quotes, comments, breaks within texts: pages have all of them.
      reader.setStrictness(Strictness.LENIENT);
      return new Reading(reader).all();
    } catch (IOException e) {
      return new JsonTree("", false);
    }
  }

  /** One reading, which ends where the text breaks. */
  private static final class Reading {
    private final JsonReader reader;
    private boolean isBroken;

    Reading(JsonReader reader) {
      this.reader = reader;
    }

    JsonTree all() {
      Object value = value(0);
      return new JsonTree(value, !isBroken);
    }

    private Object value(int depth) {
      try {
        return read(depth);
      } catch (IOException | IllegalStateException | NumberFormatException e) {
        isBroken = true;
        return "";
      }
    }

    private Object read(int depth) throws IOException {
      JsonToken token = reader.peek();
      if (depth > DEEPEST) {
        throw new IOException("too deep");
      }
      return switch (token) {
        case BEGIN_OBJECT -> map(depth);
        case BEGIN_ARRAY -> list(depth);
        case STRING, NUMBER -> reader.nextString();
        case BOOLEAN -> Boolean.toString(reader.nextBoolean());
        default -> {
          reader.skipValue();
          yield "";
        }
      };
    }

    private Map<String, Object> map(int depth) {
      Map<String, Object> map = new LinkedHashMap<>();
      try {
        reader.beginObject();
        while (!isBroken && reader.hasNext()) {
          String key = reader.nextName();
          Object value = value(depth + 1);
          if (!value.equals("")) {
            // Of a key that stands twice, nothing is lost.
            map.put(map.containsKey(key) ? key + " (again)" : key, value);
          }
        }
        end(map);
      } catch (IOException | IllegalStateException e) {
        isBroken = true;
      }
      return map;
    }

    private List<Object> list(int depth) {
      List<Object> list = new ArrayList<>();
      try {
        reader.beginArray();
        while (!isBroken && reader.hasNext()) {
          Object value = value(depth + 1);
          if (!value.equals("")) {
            list.add(value);
          }
        }
        end(list);
      } catch (IOException | IllegalStateException e) {
        isBroken = true;
      }
      return list;
    }

    private void end(Object container) throws IOException {
      if (!isBroken && container instanceof Map) {
        reader.endObject();
      } else if (!isBroken) {
        reader.endArray();
      }
    }
  }
}
