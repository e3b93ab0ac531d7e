package org.concordance.readers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What variables become in a format: a line of pairs for all types, then lines that begin with the
 * types that they are for. A later line outdoes an earlier one.
 */
final class Table {

  private final Map<String, String> everywhere = new TreeMap<>();
  private final Map<String, Map<String, String>> byType = new TreeMap<>();

  /** Reads a table; types stand before a colon. */
  static Table of(String text) {
    Table table = new Table();
    for (String line : text.strip().split("\n")) {
      String[] sides = line.strip().split(":\\s+", 2);
      if (sides.length == 1) {
        table.everywhere.putAll(pairs(sides[0]));
      } else {
        for (String type : sides[0].split(" ")) {
          table.byType.computeIfAbsent(type, t -> new TreeMap<>()).putAll(pairs(sides[1]));
        }
      }
    }
    return table;
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new TreeMap<>();
    List<String> words = Arrays.asList(text.strip().split("\\s+"));
    for (int i = 0; i < words.size(); i += 2) {
      pairs.put(words.get(i), words.get(i + 1));
    }
    return pairs;
  }

  /** What a variable becomes in a type; fails where the table does not say. */
  String get(String type, String variable) {
    String found =
        byType.getOrDefault(type, Map.of()).getOrDefault(variable, everywhere.get(variable));
    if (found == null) {
      throw new AssertionError("the table does not say what " + variable + " of " + type + " is");
    }
    return found;
  }

  /** Whether the table says what a variable becomes. */
  boolean has(String type, String variable) {
    return everywhere.containsKey(variable)
        || byType.getOrDefault(type, Map.of()).containsKey(variable);
  }
}
