package org.concordance.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The preview of the moment, for whoever asks, and whoever waits for the next one. Safe for use by
 * several threads.
 */
final class Shown {

  private Preview preview = Preview.NONE;
  private final List<String> awaited = new ArrayList<>();
  private boolean closed;

  synchronized Preview current() {
    return preview;
  }

  synchronized void show(Preview next) {
    preview = next;
    notifyAll();
  }

  /** The paths of the pages that are looked at: whoever does waits for the next preview. */
  synchronized Set<String> awaited() {
    return Set.copyOf(awaited);
  }

  /** Lets nobody wait any more. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /**
   * The preview after one that was seen, or the same if none comes in that time.
   *
   * @param page the path of the page that is looked at
   * @param millis how long to wait at most
   */
  synchronized Preview after(long seen, String page, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    long left = millis;
    awaited.add(page);
    try {
      while (preview.number() == seen && !closed && left > 0) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } finally {
      awaited.remove(page);
    }
    return preview;
  }
}
