package org.concordance.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The passages of one text, in the order of the text.
 *
 * @param changes how many {@code changes} the reading told of when its text as a whole was recorded
 * @param text the text as a whole, at that time; empty where nothing is recorded
 * @param list the anchors
 */
public record Anchors(int changes, Optional<Fingerprint> text, List<Anchor> list) {

  /** The anchors of a text of which nothing is recorded. */
  public static final Anchors NONE = new Anchors(0, Optional.empty(), List.of());

  /** Copies the list. */
  public Anchors {
    list = List.copyOf(list);
  }

  /** Whether nothing is recorded. */
  public boolean isEmpty() {
    return text.isEmpty() && list.isEmpty();
  }

  /** These, and after them those of another record of the same text whose ids are not here. */
  public Anchors with(Anchors others) {
    if (others.isEmpty()) {
      return this;
    }
    Set<String> ids = new HashSet<>();
    List<Anchor> all = new ArrayList<>();
    list.forEach(anchor -> add(anchor, ids, all));
    others.list.forEach(anchor -> add(anchor, ids, all));
    return new Anchors(Math.max(changes, others.changes), text.or(others::text), all);
  }

  private static void add(Anchor anchor, Set<String> ids, List<Anchor> all) {
    if (ids.add(anchor.id())) {
      all.add(anchor);
    }
  }
}
