package org.concordance.cite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables of words, written two by two. */
final class Pairs {

  private Pairs() {}

  /** What the first word of each pair becomes, in the order in which they are written. */
  static Map<String, String> of(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    String[] words = text.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return Collections.unmodifiableMap(pairs);
  }
}
