package org.concordance.page;

import java.util.List;

/**
 * The page of a month.
 *
 * @param head what every page has
 * @param month its name and year
 * @param published how many readings were published in it, or may have been
 * @param happened how many events happened in it, or may have
 * @param timeline a picture of its days
 * @param sections its days; then what went on for longer, and what has no known day
 * @param pager the way through a long list of readings
 * @param eventPager the way through a long list of events
 * @param previous the month before that has entries; without a path on the first
 * @param next the month after; without a path on the last
 */
public record MonthPage(
    PageHead head,
    String month,
    int published,
    int happened,
    Figure timeline,
    List<TimeSection> sections,
    Pager pager,
    Pager eventPager,
    Link previous,
    Link next)
    implements Page {

  /** Copies the list. */
  public MonthPage {
    sections = List.copyOf(sections);
  }
}
