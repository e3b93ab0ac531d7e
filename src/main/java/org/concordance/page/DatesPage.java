package org.concordance.page;

import java.util.List;

/**
 * The decades and years.
 *
 * @param head what every page has
 * @param timeline a picture of all that has a date
 * @param byYear how much there is of each year; none where the timeline shows that
 * @param decades the decades, the newest first
 * @param readings how many readings have a date
 * @param events how many events there are
 * @param undated how many readings have none
 */
public record DatesPage(
    PageHead head,
    Figure timeline,
    Figure byYear,
    List<Decade> decades,
    int readings,
    int events,
    int undated)
    implements Page {

  /** Copies the list. */
  public DatesPage {
    decades = List.copyOf(decades);
  }

  /**
   * A decade.
   *
   * @param id what its heading is known by on the page
   * @param heading its name, such as "2020s"
   * @param published how many readings belong to it, or may
   * @param happened how many events
   * @param years its years to which something belongs, the newest first
   */
  public record Decade(
      String id, String heading, int published, int happened, List<YearCount> years) {
    public Decade {
      years = List.copyOf(years);
    }
  }

  /**
   * A year.
   *
   * @param year the year, linked to its page
   * @param published how many readings belong to it, or may
   * @param happened how many events
   */
  public record YearCount(Link year, int published, int happened) {}
}
