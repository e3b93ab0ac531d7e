package org.concordance.build;

import java.util.List;
import java.util.Set;
import org.concordance.model.Output;

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
   */
  default void first(String basePath, List<Output> pages) {}

  /**
   * The pages are made, and what they load; they are not checked yet, and more is to come.
   *
   * @param basePath the path below which the site stands, with a {@code /} at both ends
   */
  default void rendered(String basePath, List<Output> pages) {}
}
