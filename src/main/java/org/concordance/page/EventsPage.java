package org.concordance.page;

import java.util.List;

/**
 * The events, by year.
 *
 * @param head what every page has
 * @param total how many there are
 * @param undated whether some readings have no date at all
 * @param groups the events of this page, the newest first
 * @param pager the way to older ones
 */
public record EventsPage(
    PageHead head, int total, boolean undated, List<RowGroup> groups, Pager pager) implements Page {

  /** Copies the list. */
  public EventsPage {
    groups = List.copyOf(groups);
  }
}
