package org.concordance.page;

import java.util.List;

/**
 * The data of a picture as a table.
 *
 * @param columns the headings of its columns
 * @param rows its rows, as many cells in each as there are columns; the first is the row's heading
 */
public record DataTable(List<String> columns, List<List<Link>> rows) {

  /** No data. */
  public static final DataTable NONE = new DataTable(List.of(), List.of());

  /** Copies the lists. */
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
