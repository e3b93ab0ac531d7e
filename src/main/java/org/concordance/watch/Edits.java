package org.concordance.watch;

/** Whether something was edited since it was last asked. Safe for use by several threads. */
final class Edits {

  /** Programs that write a file in several steps, or several files, are done by then. */
  private static final long QUIET_MILLIS = 40;

  /** Whoever never stops writing is not waited for any longer. */
  private static final long LONGEST_MILLIS = 500;

  private boolean edited;
  private long last;

  /** Notes an edit. */
  synchronized void add() {
    edited = true;
    last = System.nanoTime();
    notifyAll();
  }

  /** Waits for an edit, and until there is quiet after it. */
  synchronized void await() throws InterruptedException {
    while (!edited) {
      wait();
    }
    long first = System.nanoTime();
    long quiet = last + millis(QUIET_MILLIS) - System.nanoTime();
    while (quiet > 0 && System.nanoTime() - first < millis(LONGEST_MILLIS)) {
      wait(quiet / 1_000_000 + 1);
      quiet = last + millis(QUIET_MILLIS) - System.nanoTime();
    }
    edited = false;
  }

  private static long millis(long millis) {
    return millis * 1_000_000;
  }
}
