package org.concordance.page;

import java.util.List;

/**
 * What often stands in readings with something else, each with the number of those readings.
 *
 * @param actors actors
 * @param topics topics
 * @param events events
 */
public record Companions(List<Link> actors, List<Link> topics, List<Link> events) {

  /** Of no company. */
  public static final Companions NONE = new Companions(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Companions {
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
    events = List.copyOf(events);
  }

  /** Whether nothing does. */
  public boolean isEmpty() {
    return actors.isEmpty() && topics.isEmpty() && events.isEmpty();
  }
}
