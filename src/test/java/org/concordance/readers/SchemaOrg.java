package org.concordance.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The part of schema.org that is used here: types, and the properties of each. */
final class SchemaOrg {

  private static final Path FILE = Path.of("src/test/resources/schema/schema-org.txt");

  private final Map<String, String> kindOf = new TreeMap<>();
  private final Map<String, List<String>> domains = new TreeMap<>();
  private final Map<String, List<String>> ranges = new TreeMap<>();

  /** Reads it. */
  static SchemaOrg read() {
    SchemaOrg schema = new SchemaOrg();
    try {
      Files.readAllLines(FILE).forEach(schema::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return schema;
  }

  private void line(String line) {
    String[] words = line.split(": | -> | < ");
    if (line.contains(" < ")) {
      kindOf.put(words[0], words[1]);
    } else if (line.contains(" -> ")) {
      domains.put(words[0], List.of(words[1].split(" ")));
      ranges.put(words[0], List.of(words[2].split(" ")));
    }
  }

  /** Whether it has a type. */
  boolean isType(String type) {
    return type.equals("Thing") || kindOf.containsKey(type);
  }

  /** Whether a property is for a node of such types. */
  boolean isFor(String property, List<String> types) {
    return domains.containsKey(property) && isAny(types, domains.get(property));
  }

  /** Whether a property may have a node of such types as its value. */
  boolean allowsNode(String property, List<String> types) {
    return isAny(types, ranges.get(property));
  }

  /** Whether a property may have a value of a kind: Text, URL, Date or Integer. */
  boolean allows(String property, String kind) {
    return ranges.get(property).contains(kind);
  }

  private boolean isAny(List<String> types, List<String> wanted) {
    Set<String> all = new TreeSet<>();
    for (String type : types) {
      for (String one = type; one != null; one = kindOf.get(one)) {
        all.add(one);
      }
    }
    return wanted.stream().anyMatch(all::contains);
  }
}
