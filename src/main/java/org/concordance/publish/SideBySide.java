package org.concordance.publish;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Does the same with many files at once, and has stopped with all of them when it fails. */
final class SideBySide {

  private SideBySide() {}

  /** What is done with a file. */
  interface Step {
    void take(String path) throws IOException;
  }

  /**
   * Takes each file, in any order.
   *
   * @throws IOException when one of them could not be done; nothing more is done then, and nothing
   *     is under way any more
   */
  static void forEach(List<String> paths, Step step) throws IOException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    paths.parallelStream()
        .filter(path -> failure.get() == null)
        .forEach(path -> take(path, step, failure));
    Throwable failed = failure.get();
    if (failed instanceof IOException e) {
      throw e;
    } else if (failed instanceof RuntimeException e) {
      throw e;
    } else if (failed instanceof Error e) {
      throw e;
    }
  }

  /** A task that throws would end the stream while others still write. */
  private static void take(String path, Step step, AtomicReference<Throwable> failure) {
    try {
      step.take(path);
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }
}
