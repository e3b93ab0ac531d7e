package org.concordance.page;

import java.util.List;

/**
 * The page of a year.
 *
 * @param head what every page has
 * @param year the year
 * @param published how many readings were published in it
 * @param happened how many events happened in it
 * @param timeline a picture of its months
 * @param months its twelve months
 * @param sections what went on for longer than its months tell, and what has no known month
 * @param pager the way through a long list of readings whose month is not known
 * @param eventPager the way through a long list of events whose month is not known
 * @param previous the year before that has entries; without a path on the first
 * @param next the year after; without a path on the last
 */
public record YearPage(
    PageHead head,
    String year,
    int published,
    int happened,
    Figure timeline,
    List<Month> months,
    List<TimeSection> sections,
    Pager pager,
    Pager eventPager,
    Link previous,
    Link next)
    implements Page {

  /** Copies the lists. */
  public YearPage {
    months = List.copyOf(months);
    sections = List.copyOf(sections);
  }

  /**
   * A month of the year.
   *
   * @param month its name, linked to its page if it has one
   * @param published how many readings were published in it
   * @param happened how many events happened in it
   * @param publishedRows the first of the readings
   * @param happenedRows the first of the events
   */
  public record Month(
      Link month, int published, int happened, List<Row> publishedRows, List<Row> happenedRows) {
    public Month {
      publishedRows = List.copyOf(publishedRows);
      happenedRows = List.copyOf(happenedRows);
    }
  }
}
