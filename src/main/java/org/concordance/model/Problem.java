package org.concordance.model;

import java.util.Comparator;

/**
 * One mistake in the content: where it is, what is wrong, and how to mend it.
 *
 * @param severity whether it stops the build
 * @param place the place of the value at fault
 * @param message what is wrong, without a final stop
 * @param hint the cure; empty when the message says it all
 */
public record Problem(Severity severity, Place place, String message, String hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::message)
          .thenComparing(Problem::hint);

  /** Makes the texts fit to be printed on a line each. */
  public Problem {
    message = Characters.onOneLine(message);
    hint = Characters.onOneLine(hint);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * Prints the problem as compilers do, so that editors make the place clickable.
   *
   * <pre>
   * content/readings/kim-2021.md:14:5: error: unknown actor 'suh-wok'
   *     hint: did you mean 'suh-wook'?
   * </pre>
   */
  @Override
  public String toString() {
    String text = place + ": " + severity.word() + ": " + message;
    return hint.isEmpty() ? text : text + "\n    hint: " + hint;
  }
}
