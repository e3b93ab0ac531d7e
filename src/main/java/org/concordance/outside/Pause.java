package org.concordance.outside;

import java.time.Duration;

/** A way to let time pass. */
@FunctionalInterface
interface Pause {

  /** Lets the time itself pass. */
  Pause REAL = time -> Thread.sleep(time.toMillis());

  /**
   * Returns after a while.
   *
   * @throws InterruptedException when the program is to end
   */
  void of(Duration time) throws InterruptedException;
}
