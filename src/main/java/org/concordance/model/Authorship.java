package org.concordance.model;

import java.util.List;

/** What is known of a work's authors; three different things that a plain list would confuse. */
public sealed interface Authorship {

  /** The authors' names; empty unless they are known. */
  default List<Name> names() {
    return List.of();
  }

  /** The authors, in the order of the work. */
  record Known(List<Name> names) implements Authorship {
    public Known {
      names = List.copyOf(names);
    }
  }

  /** The work may name its authors, but our copy does not show them. */
  record Unknown() implements Authorship {}

  /** The work has no author. */
  record None() implements Authorship {}
}
