package org.concordance.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is recorded of one text.
 *
 * @param text the text as a whole; empty where nothing is recorded
 * @param list its passages, in the order of the text
 */
public record Anchors(Optional<WholeText> text, List<Anchor> list) {

  /** The anchors of a text of which nothing is recorded. */
  public static final Anchors NONE = new Anchors(Optional.empty(), List.of());

  /** Copies the list. */
  public Anchors {
    list = List.copyOf(list);
  }

  /** Whether nothing is recorded. */
  public boolean isEmpty() {
    return text.isEmpty() && list.isEmpty();
  }

  /** How many {@code changes} are known. */
  public int changes() {
    return text.map(WholeText::changes).orElse(0);
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
    return new Anchors(text.or(others::text), all);
  }

  private static void add(Anchor anchor, Set<String> ids, List<Anchor> all) {
    if (ids.add(anchor.id())) {
      all.add(anchor);
    }
  }
}
