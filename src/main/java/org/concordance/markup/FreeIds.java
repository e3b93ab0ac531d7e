package org.concordance.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gives out ids that nothing on a page has yet. */
final class FreeIds {

  private final Set<String> taken;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Gives out ids other than those that a text gives its elements. */
  FreeIds(Set<String> written) {
    this.taken = new HashSet<>(written);
  }

  /** The ids that a text gives its elements. */
  static Set<String> written(Element body) {
    Set<String> ids = new HashSet<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.attributesSize() > 0) {
            ids.add(element.id());
          }
        });
    ids.remove("");
    return Set.copyOf(ids);
  }

  /** Whether something has the id. */
  boolean isTaken(String id) {
    return taken.contains(id);
  }

  /** Keeps an id from being given out; false when something has it. */
  boolean take(String id) {
    return taken.add(id);
  }

  /** Takes an id that is free: the one given, or that with the first free number from 2. */
  String next(String base) {
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + numbers.merge(base, 2, (last, two) -> last + 1);
    }
    return id;
  }
}
