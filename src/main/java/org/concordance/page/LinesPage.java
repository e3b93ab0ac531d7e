package org.concordance.page;

import java.util.List;

/**
 * A page of a long list of the texts that name something.
 *
 * @param head what every page has
 * @param heading what is named
 * @param list what is listed, such as "In context"
 * @param total how many texts there are
 * @param controls how to narrow the texts on this page
 * @param items the texts on this page
 * @param pager the way to the others
 */
public record LinesPage(
    PageHead head,
    String heading,
    String list,
    int total,
    ListControls controls,
    List<NamedIn> items,
    Pager pager)
    implements Page {

  /** Copies the list. */
  public LinesPage {
    items = List.copyOf(items);
  }
}
