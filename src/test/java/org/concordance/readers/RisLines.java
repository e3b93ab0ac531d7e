package org.concordance.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a file in RIS, by tag; fails where a line is none. */
final class RisLines {

  private final Map<String, List<String>> values = new TreeMap<>();

  /** Reads a file of one reference. */
  static RisLines of(String text) {
    RisLines lines = new RisLines();
    if (!text.startsWith("TY  - ") || !text.endsWith("\r\nER  - \r\n\r\n")) {
      throw new AssertionError(text);
    }
    for (String line : text.split("\r\n")) {
      if (!line.isEmpty()) {
        if (!line.matches("[A-Z][A-Z0-9] {2}- .*")) {
          throw new AssertionError(line);
        }
        lines
            .values
            .computeIfAbsent(line.substring(0, 2), tag -> new ArrayList<>())
            .add(line.substring(6));
      }
    }
    return lines;
  }

  /** The values of a tag, in order. */
  List<String> all(String tag) {
    return values.getOrDefault(tag, List.of());
  }

  /** All values by tag. */
  Map<String, List<String>> byTag() {
    return values;
  }
}
