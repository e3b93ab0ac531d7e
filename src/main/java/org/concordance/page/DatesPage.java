package org.concordance.page;

import java.util.List;

/**
 * The years.
 *
 * @param head what every page has
 * @param years the years, the newest first
 * @param readings how many readings have a date
 * @param events how many events there are
 * @param undated how many readings have none
 */
public record DatesPage(PageHead head, List<YearBar> years, int readings, int events, int undated)
    implements Page {

  /** Copies the list. */
  public DatesPage {
    years = List.copyOf(years);
  }
}
