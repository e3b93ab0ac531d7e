package org.concordance.cli;

import java.io.PrintWriter;
import org.concordance.build.Progress;

/**
 * Shows on a terminal which stage a long build has reached, on one line that is overwritten and at
 * last taken away. Says nothing in a pipe, nor during the first second.
 */
final class ProgressLine implements Progress {

  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final long patience;
  private final long start = System.nanoTime();
  private boolean shown;

  ProgressLine(PrintWriter out, boolean terminal) {
    this(out, terminal, PATIENCE_NANOS);
  }

  ProgressLine(PrintWriter out, boolean terminal, long patience) {
    this.out = out;
    this.terminal = terminal;
    this.patience = patience;
  }

  @Override
  public void stage(String name) {
    if (terminal && System.nanoTime() - start >= patience) {
      out.print(CLEAR + name + " …");
      out.flush();
      shown = true;
    }
  }

  /** Takes the line away. */
  void clear() {
    if (shown) {
      out.print(CLEAR);
      out.flush();
      shown = false;
    }
  }
}
