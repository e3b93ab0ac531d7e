package org.concordance.serve;

/**
 * The preview of the moment, for whoever asks, and whoever waits for the next one. Safe for use by
 * several threads.
 */
final class Shown {

  private Preview preview = Preview.NONE;
  private boolean closed;

  synchronized Preview current() {
    return preview;
  }

  synchronized void show(Preview next) {
    preview = next;
    notifyAll();
  }

  /** Lets nobody wait any more. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /**
   * The preview after one that was seen, or the same if none comes in that time.
   *
   * @param millis how long to wait at most
   */
  synchronized Preview after(long seen, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    long left = millis;
    while (preview.number() == seen && !closed && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return preview;
  }
}
