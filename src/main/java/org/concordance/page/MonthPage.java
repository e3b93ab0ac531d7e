package org.concordance.page;

import java.util.List;

/**
 * The page of a month.
 *
 * @param head what every page has
 * @param month its name and year
 * @param published how many readings were published in it, or may have been
 * @param happened how many events happened in it, or may have
 * @param publishedRows the readings whose days are known, in order
 * @param publishedSometime the readings of which only the month is known
 * @param happenedRows the events whose days are known, in order
 * @param happenedSometime the events of which only the month is known
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
    List<Row> publishedRows,
    List<Row> publishedSometime,
    List<Row> happenedRows,
    List<Row> happenedSometime,
    Pager pager,
    Pager eventPager,
    Link previous,
    Link next)
    implements Page {

  /** Copies the lists. */
  public MonthPage {
    publishedRows = List.copyOf(publishedRows);
    publishedSometime = List.copyOf(publishedSometime);
    happenedRows = List.copyOf(happenedRows);
    happenedSometime = List.copyOf(happenedSometime);
  }
}
