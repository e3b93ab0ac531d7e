package org.concordance.webpage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that was chosen for a field.
 *
 * @param value the value
 * @param source where it was found
 * @param isDoubtful whether such a place is doubtful
 * @param others what other places say, where that is something else
 */
record Chosen<T>(T value, String source, boolean isDoubtful, List<Other> others) {

  /** The most others that are told. */
  private static final int TOLD = 3;

  /** What another place says. */
  record Other(String text, String source) {}

  Chosen {
    others = List.copyOf(others);
  }

  boolean isToBeLookedAt() {
    return isDoubtful || !others.isEmpty();
  }

  /** What to tell of it beside the value; empty where it is sure. */
  String note() {
    if (others.isEmpty()) {
      return isDoubtful ? "from " + Trust.words(source) + "; look whether the page says more" : "";
    }
    String contradicting =
        others.stream()
            .limit(TOLD)
            .map(
                other -> Trust.words(other.source()) + " has '" + Plain.cut(other.text(), 80) + "'")
            .collect(Collectors.joining(", "));
    return "from " + Trust.words(source) + ", but " + contradicting;
  }
}
