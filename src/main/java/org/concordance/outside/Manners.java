package org.concordance.outside;

import java.time.Duration;

/**
 * How questions are asked.
 *
 * @param pause between two questions to a server
 * @param backOff before a question that failed is asked again
 * @param connect how long a connection may take
 * @param whole how long a question may take, from the connection to the end of the answer
 * @param patience how long a server may make us wait; after that, another day
 * @param servers how many servers are asked at a time
 */
public record Manners(
    Duration pause,
    Duration backOff,
    Duration connect,
    Duration whole,
    Duration patience,
    int servers) {

  /** How to ask strangers. */
  public static final Manners POLITE =
      new Manners(
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          8);
}
