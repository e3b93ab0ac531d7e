package org.concordance.page;

import java.util.List;

/**
 * The actors by kind.
 *
 * @param head what every page has
 * @param total how many actors there are
 * @param controls how to narrow and reorder the actors of this page
 * @param kinds the kinds that have actors
 * @param pager the way through an index of several pages
 */
public record ActorsByKindPage(
    PageHead head, int total, ListControls controls, List<KindGroup> kinds, Pager pager)
    implements Page {

  /** Copies the list. */
  public ActorsByKindPage {
    kinds = List.copyOf(kinds);
  }

  /**
   * The actors of one kind.
   *
   * @param kind the kind's word, as in front matter; empty when no record says
   * @param total how many actors of the kind there are in all
   * @param actors those on this page
   */
  public record KindGroup(String kind, int total, List<IndexRow> actors) {
    public KindGroup {
      actors = List.copyOf(actors);
    }
  }
}
