package org.concordance.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordance.model.Permalink;

/**
 * What a link tells of the page behind it, before it is followed.
 *
 * @param page the page
 * @param title its title
 * @param line what kind of page it is, and when, where or how many; may be empty
 * @param gist what it says, in a sentence or two; may be empty
 * @param language the language of title and gist; empty for the archive's own
 */
record Preview(Permalink page, String title, String line, String gist, String language) {

  /** The facts of a line, those that are empty left out. */
  static String line(String... facts) {
    return List.of(facts).stream()
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Whether it tells more than the link itself. */
  boolean tells() {
    return !line.isEmpty() || !gist.isEmpty();
  }

  /** The names are short, since a large archive has them twelve thousand times. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("t", title);
    put(json, "l", line);
    put(json, "g", gist);
    put(json, "lang", language);
    return json;
  }

  private static void put(Map<String, Object> json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }
}
