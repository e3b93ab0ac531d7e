package org.concordance.search;

import java.util.List;

/**
 * What stands together in a text: a word, with its parts where it has hyphens; or characters of a
 * script that is written without spaces.
 *
 * @param parts the parts of a word, none of them empty; empty for CJK characters
 * @param characters CJK characters, each a text; empty for a word
 */
record Run(List<Part> parts, List<String> characters) {

  /** Copies the lists. */
  Run {
    parts = List.copyOf(parts);
    characters = List.copyOf(characters);
  }

  /** The word in one: "netzero" for "net-zero". */
  String joined() {
    StringBuilder joined = new StringBuilder();
    for (Part part : parts) {
      joined.append(part.folded());
    }
    return joined.toString();
  }

  boolean isCjk() {
    return !characters.isEmpty();
  }
}
