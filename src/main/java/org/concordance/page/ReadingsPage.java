package org.concordance.page;

import java.util.List;

/**
 * A list of readings: all of them, or one numbered part of a long list.
 *
 * @param head what every page has
 * @param heading the list's heading
 * @param total how many readings the whole list has
 * @param years the way to each year of the whole list; none of a short list
 * @param controls how to narrow and reorder the readings of this page
 * @param groups the readings of this page
 * @param pager the way to the list's other pages
 */
public record ReadingsPage(
    PageHead head,
    String heading,
    int total,
    List<Link> years,
    ListControls controls,
    List<RowGroup> groups,
    Pager pager)
    implements Page {

  /** Copies the lists. */
  public ReadingsPage {
    years = List.copyOf(years);
    groups = List.copyOf(groups);
  }
}
