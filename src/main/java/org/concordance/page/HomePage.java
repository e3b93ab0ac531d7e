package org.concordance.page;

import java.util.List;

/**
 * The home page.
 *
 * @param head what every page has
 * @param title the archive's name
 * @param description what it is and for whom; may be empty
 * @param newest the summaries last added
 * @param readings how many readings there are
 * @param topics the topics at the top of the thesaurus, most read first
 * @param topicCount how many topics there are
 * @param actors the actors most read about
 * @param actorCount how many actors there are
 * @param years the last years to which something belongs
 * @param timeline a picture of all that has a date
 * @param events how many events there are
 */
public record HomePage(
    PageHead head,
    String title,
    String description,
    List<Row> newest,
    int readings,
    List<Link> topics,
    int topicCount,
    List<Link> actors,
    int actorCount,
    List<Link> years,
    Figure timeline,
    int events)
    implements Page {

  /** Copies the lists. */
  public HomePage {
    newest = List.copyOf(newest);
    topics = List.copyOf(topics);
    actors = List.copyOf(actors);
    years = List.copyOf(years);
  }
}
