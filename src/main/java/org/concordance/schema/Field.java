package org.concordance.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A field of front matter.
 *
 * @param key its name
 * @param needed whether it has to be there
 * @param meaning what it means, as in the tables of {@code content/README.md}
 * @param shape what it holds
 */
record Field(String key, boolean needed, String meaning, Shape shape) {

  static Field needed(String key, String meaning, Shape shape) {
    return new Field(key, true, meaning, shape);
  }

  /** A field that may be left out, or left empty, which is the same. */
  static Field optional(String key, String meaning, Shape shape) {
    return new Field(key, false, meaning, shape.orNothing());
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("description", meaning);
    json.putAll(shape.json());
    return json;
  }
}
