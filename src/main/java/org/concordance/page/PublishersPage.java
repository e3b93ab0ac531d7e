package org.concordance.page;

import java.util.List;

/**
 * The publishers of the originals.
 *
 * @param head what every page has
 * @param total how many there are
 * @param controls how to narrow and reorder those of this page
 * @param publishers those of this page, from A to Z, each with the number of readings that it
 *     published
 * @param pager the way through an index of several pages
 */
public record PublishersPage(
    PageHead head, int total, ListControls controls, List<IndexRow> publishers, Pager pager)
    implements Page {

  /** Copies the list. */
  public PublishersPage {
    publishers = List.copyOf(publishers);
  }
}
