package org.concordance.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects the mistakes of one run, so that all are shown together.
 *
 * <p>Safe for use by several threads. What is taken out is sorted by place and free of repeats, so
 * the order in which threads report does not show.
 */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();
  private final Set<String> filesWithErrors = new HashSet<>();

  /** Adds an error with a cure. */
  public void error(Place place, String message, String hint) {
    add(new Problem(Severity.ERROR, place, message, hint));
  }

  /** Adds a warning with a cure. */
  public void warning(Place place, String message, String hint) {
    add(new Problem(Severity.WARNING, place, message, hint));
  }

  /** Adds one problem. */
  public synchronized void add(Problem problem) {
    found.add(problem);
    if (problem.severity() == Severity.ERROR) {
      filesWithErrors.add(problem.place().file());
    }
  }

  /** Whether an error was found in a file: what else is odd about it may follow from that. */
  public synchronized boolean hasError(String file) {
    return filesWithErrors.contains(file);
  }

  /** Whether an error was found anywhere. */
  public synchronized boolean hasErrors() {
    return !filesWithErrors.isEmpty();
  }

  /** All problems so far, sorted by place. */
  public synchronized List<Problem> sorted() {
    return List.copyOf(new TreeSet<>(found));
  }

  /**
   * Throws when the build must not go on.
   *
   * @param strict whether warnings count as errors; notes never do
   * @throws ContentException holding every problem so far
   */
  public void stopOnErrors(boolean strict) {
    List<Problem> all = sorted();
    Severity mildest = strict ? Severity.WARNING : Severity.ERROR;
    if (all.stream().anyMatch(p -> p.severity().compareTo(mildest) <= 0)) {
      throw new ContentException(all);
    }
  }
}
