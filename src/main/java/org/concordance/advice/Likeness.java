package org.concordance.advice;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordance.model.Addresses;

/** What two readings may have in common that one work has once. The plainest comes first. */
enum Likeness {
  ADDRESS {
    @Override
    boolean holds(Work first, Work second) {
      return first.address().equals(second.address())
          && !first.address().isEmpty()
          && first.mayBeThePartOf(second)
          && (!Addresses.isHomePage(first.address().orElseThrow()) || TITLE.holds(first, second));
    }
  },
  DOI {
    @Override
    boolean holds(Work first, Work second) {
      return first.doi().isPresent()
          && first.doi().equals(second.doi())
          && first.mayBeThePartOf(second);
    }
  },
  TITLE {
    @Override
    boolean holds(Work first, Work second) {
      return !first.title().isEmpty()
          && first.title().equals(second.title())
          && first.mayBeThePartOf(second)
          && first.mayBeOfTheTimeOf(second)
          && (first.sharesAuthorWith(second)
              || first.title().size() >= LONG_TITLE
                  && (first.authors().isEmpty() || second.authors().isEmpty()));
    }
  },
  NEAR_TITLE {
    @Override
    boolean holds(Work first, Work second) {
      return first.sharesAuthorWith(second)
          && first.mayBeThePartOf(second)
          && first.mayBeOfTheTimeOf(second)
          && differByOneWord(first.title(), second.title());
    }
  },
  TEXT {
    @Override
    boolean holds(Work first, Work second) {
      if (Math.min(first.runs().size(), second.runs().size()) < ENOUGH_RUNS) {
        return false;
      }
      Set<String> common = new HashSet<>(first.runs());
      common.retainAll(second.runs());
      int all = first.runs().size() + second.runs().size() - common.size();
      return 2 * common.size() >= all;
    }
  };

  /** A title of fewer words, such as "Letter to the editor", says too little by itself. */
  private static final int LONG_TITLE = 5;

  /** Of two long titles that have all but one word in common. */
  private static final int COMMON_WORDS = 5;

  private static final int ENOUGH_RUNS = 12;

  /** Whether two readings have this in common. */
  abstract boolean holds(Work first, Work second);

  private static boolean differByOneWord(List<String> one, List<String> other) {
    if (Math.min(one.size(), other.size()) < COMMON_WORDS) {
      return false;
    }
    Set<String> shorter = new HashSet<>(Wording.withoutOne(one));
    boolean lost = shorter.contains(String.join(" ", other));
    List<String> others = Wording.withoutOne(other);
    boolean added = others.contains(String.join(" ", one));
    boolean changed =
        Math.min(one.size(), other.size()) > COMMON_WORDS && !Collections.disjoint(shorter, others);
    return lost || added || changed;
  }
}
