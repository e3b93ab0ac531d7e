package org.concordance.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of a mapping. Any other is an error.
 *
 * @param name under which it stands among the schema's definitions; empty where it stands in place
 * @param fields in the order in which {@code content/README.md} has them
 * @param rules what holds between fields, as further keywords of JSON Schema
 */
record FieldSet(String name, List<Field> fields, Map<String, Object> rules) {

  FieldSet {
    fields = List.copyOf(fields);
  }

  static FieldSet of(Field... fields) {
    return new FieldSet("", List.of(fields), Map.of());
  }

  /** The same as a definition, for what occurs several times. */
  FieldSet as(String definition) {
    return new FieldSet(definition, fields, rules);
  }

  FieldSet with(String keyword, Object rule) {
    Map<String, Object> more = new LinkedHashMap<>(rules);
    more.put(keyword, rule);
    return new FieldSet(name, fields, more);
  }

  /** The keywords that describe the mapping, wherever they stand. */
  Map<String, Object> json() {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.key(), field.json()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("properties", properties);
    List<String> needed = fields.stream().filter(Field::needed).map(Field::key).toList();
    if (!needed.isEmpty()) {
      json.put("required", needed);
    }
    json.put("additionalProperties", false);
    json.putAll(rules);
    return json;
  }

  /** What stands in the place of such a mapping: the keywords, or where they are. */
  Map<String, Object> use() {
    return name.isEmpty() ? json() : Definition.use(name);
  }

  /** This, and all within, that are definitions. */
  Stream<Definition> definitions() {
    return Stream.concat(
        fields.stream().map(Field::shape).flatMap(Shape::definitions),
        Definition.of(name, this::json));
  }
}
