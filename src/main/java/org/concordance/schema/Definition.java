package org.concordance.schema;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What occurs several times in a schema, and stands there once.
 *
 * @param name its name among the definitions
 * @param json its keywords
 */
record Definition(String name, Map<String, Object> json) {

  /** A definition of that name; none where it is empty. */
  static Stream<Definition> of(String name, Supplier<Map<String, Object>> json) {
    return name.isEmpty() ? Stream.empty() : Stream.of(new Definition(name, json.get()));
  }

  /** What stands in its place. */
  static Map<String, Object> use(String name) {
    // Not a bare $ref: what stands beside one is ignored in draft 7.
    return Map.of("allOf", List.of(Map.of("$ref", "#/definitions/" + name)));
  }
}
