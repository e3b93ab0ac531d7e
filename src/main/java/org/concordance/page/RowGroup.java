package org.concordance.page;

import java.util.List;

/**
 * Rows under a heading.
 *
 * @param id the heading's id on the page
 * @param heading the heading; empty for rows without one
 * @param path a page for the heading to lead to; may be empty
 * @param total how many there are under the heading on all pages of the list
 * @param rows those on this page
 */
public record RowGroup(String id, String heading, String path, int total, List<Row> rows) {

  /** Copies the list. */
  public RowGroup {
    rows = List.copyOf(rows);
  }
}
