package org.concordance.outside;

import java.util.Optional;

/** What came back of a question. */
sealed interface Answer {

  /**
   * A server has answered.
   *
   * @param status the status
   * @param location where it sends us
   * @param retryAfter when to come back, as it says it
   * @param date its own clock, as it says it
   * @param body the beginning of the text; empty unless it was asked for
   */
  record Said(
      int status,
      Optional<String> location,
      Optional<String> retryAfter,
      Optional<String> date,
      String body)
      implements Answer {}

  /** No server has answered. */
  record Failed(Verdict.Kind why) implements Answer {}
}
