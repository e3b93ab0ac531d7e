package org.concordance.page;

import java.util.List;

/**
 * A list of readings: all of them, or one numbered part of a long list.
 *
 * @param head what every page has
 * @param heading the list's heading
 * @param total how many readings the whole list has
 * @param groups the readings of this page
 * @param pager the way to the list's other pages
 */
public record ReadingsPage(
    PageHead head, String heading, int total, List<RowGroup> groups, Pager pager) implements Page {

  /** Copies the list. */
  public ReadingsPage {
    groups = List.copyOf(groups);
  }
}
