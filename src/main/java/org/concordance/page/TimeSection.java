package org.concordance.page;

import java.util.List;

/**
 * What stands under one heading on the page of a month or year.
 *
 * @param id the heading's id, without the theme's prefix
 * @param heading a day, or what is known in place of one
 * @param isDay whether it is a day, so that dates need not be said again
 * @param published the readings
 * @param happened the events
 */
public record TimeSection(
    String id, String heading, boolean isDay, List<Row> published, List<Row> happened) {

  /** Copies the lists. */
  public TimeSection {
    published = List.copyOf(published);
    happened = List.copyOf(happened);
  }
}
