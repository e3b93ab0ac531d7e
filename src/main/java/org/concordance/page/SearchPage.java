package org.concordance.page;

import java.util.List;

/**
 * The page of search results. A script fills it; what stands in it before are the ways on that
 * serve without a script, and become filters with one.
 *
 * @param head what every page has
 * @param topics the topics with most readings, with their numbers
 * @param actors the actors with most readings, with their numbers
 * @param publishers the publishers of most originals, with their numbers; one that is no actor of
 *     the archive leads nowhere
 * @param years the last years in which originals were published, with their numbers, the newest
 *     first
 */
public record SearchPage(
    PageHead head, List<Link> topics, List<Link> actors, List<Link> publishers, List<Link> years)
    implements Page {

  /** The address, which every page's box and {@code opensearch.xml} lead to. */
  public static final String PATH = "search/";

  /** Copies the lists. */
  public SearchPage {
    topics = List.copyOf(topics);
    actors = List.copyOf(actors);
    publishers = List.copyOf(publishers);
    years = List.copyOf(years);
  }
}
