package org.concordance.build;

/** Is told how far a build has come. */
@FunctionalInterface
public interface Progress {

  /** Says nothing. */
  Progress SILENT = stage -> {};

  /** A stage begins: "reading", "linking", "citing", "rendering", "checking", "writing". */
  void stage(String name);
}
