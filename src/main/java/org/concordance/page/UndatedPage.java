package org.concordance.page;

import java.util.List;

/**
 * The readings whose source has no date.
 *
 * @param head what every page has
 * @param total how many there are
 * @param controls how to narrow and reorder those on this page
 * @param rows those on this page
 * @param pager the way to the others
 */
public record UndatedPage(
    PageHead head, int total, ListControls controls, List<Row> rows, Pager pager) implements Page {

  /** Copies the list. */
  public UndatedPage {
    rows = List.copyOf(rows);
  }
}
