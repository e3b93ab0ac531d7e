package org.concordance.page;

import java.util.List;

/**
 * A list of events: all of them, or one numbered part of a long list.
 *
 * @param head what every page has
 * @param heading the list's heading
 * @param total how many events the whole list has
 * @param views whether it is the list of all, which leads to the other views of the calendar
 * @param undated whether some readings have no date at all
 * @param years the way to each year of the whole list; none of a short list
 * @param controls how to narrow and reorder the events of this page
 * @param groups the events of this page, by year
 * @param pager the way to the list's other pages
 */
public record EventsPage(
    PageHead head,
    String heading,
    int total,
    boolean views,
    boolean undated,
    List<Link> years,
    ListControls controls,
    List<RowGroup> groups,
    Pager pager)
    implements Page {

  /** Copies the lists. */
  public EventsPage {
    years = List.copyOf(years);
    groups = List.copyOf(groups);
  }
}
