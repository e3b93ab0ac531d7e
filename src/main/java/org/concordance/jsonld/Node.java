package org.concordance.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a node: what is empty is left out, and a list of one stands as that one. */
final class Node {

  private final Map<String, Object> properties = new LinkedHashMap<>();

  static Node of(String type) {
    return new Node().put("@type", type);
  }

  Node put(String name, String value) {
    if (!value.isEmpty()) {
      properties.put(name, value);
    }
    return this;
  }

  Node put(String name, Optional<String> value) {
    return put(name, value.orElse(""));
  }

  Node put(String name, Map<String, Object> node) {
    if (!node.isEmpty()) {
      properties.put(name, node);
    }
    return this;
  }

  Node put(String name, List<?> values) {
    if (!values.isEmpty()) {
      properties.put(name, values.size() == 1 ? values.get(0) : values);
    }
    return this;
  }

  Map<String, Object> map() {
    return properties;
  }
}
