package org.concordance.page;

import java.util.List;

/**
 * What a reader may do with a long list where it stands: narrow it by words, and see it in another
 * order. The theme's script does it; without it the list is as it is.
 *
 * @param unit what the rows are, such as {@code readings}: the last part of the keys of words
 * @param rows how many rows the page has
 * @param partial whether the list goes on on other pages, so that these are not all
 * @param grouped whether rows stay under their headings in every order
 * @param orders the orders to choose from, in words such as {@code newest}; the first is that of
 *     the page. Empty when there is but one
 */
public record ListControls(
    String unit, int rows, boolean partial, boolean grouped, List<String> orders) {

  /** Of a list that can be taken in as it is. */
  public static final ListControls NONE = new ListControls("", 0, false, false, List.of());

  /** Copies the list. */
  public ListControls {
    orders = List.copyOf(orders);
  }

  /** Whether the list can be taken in as it is. */
  public boolean isEmpty() {
    return rows == 0;
  }
}
