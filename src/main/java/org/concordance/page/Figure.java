package org.concordance.page;

import org.concordance.model.RichText;

/**
 * A picture of data, with the data.
 *
 * @param id what the ids of its parts begin with, once on a page
 * @param title what it shows; its caption
 * @param description how it shows it, in a sentence or two
 * @param svg the picture with its key; it is named and described by its own, which have the ids
 *     {@code id-title} and {@code id-desc}
 * @param table the same as a table
 */
public record Figure(String id, String title, String description, RichText svg, DataTable table) {

  /** No picture: where there is too little to see. */
  public static final Figure NONE = new Figure("", "", "", RichText.EMPTY, DataTable.NONE);

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return svg.isEmpty();
  }
}
