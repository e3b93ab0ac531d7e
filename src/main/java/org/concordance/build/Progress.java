package org.concordance.build;

import java.util.List;
import java.util.Set;
import org.concordance.model.Output;
import org.concordance.model.Problem;

/** Is told how far a build has come. */
@FunctionalInterface
public interface Progress {

  /** Says nothing. */
  Progress SILENT = stage -> {};

  /** A stage begins: "reading", "linking", "citing", "rendering", "checking", "writing". */
  void stage(String name);

  /** The paths of pages that somebody waits for: those of records are made before the others. */
  default Set<String> awaited() {
    return Set.of();
  }

  /**
   * The pages that somebody waits for are made, and what they load.
   *
   * @param basePath the path below which the site stands, with a {@code /} at both ends
   * @param problems what was found wrong so far, sorted by place
   */
  default void first(String basePath, List<Output> pages, List<Problem> problems) {}

  /**
   * The pages are made, and what they load; they are not checked yet, and more is to come.
   *
   * @param basePath the path below which the site stands, with a {@code /} at both ends
   * @param problems what was found wrong so far, sorted by place
   */
  default void rendered(String basePath, List<Output> pages, List<Problem> problems) {}
}
