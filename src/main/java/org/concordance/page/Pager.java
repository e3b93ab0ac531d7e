package org.concordance.page;

import java.util.List;

/**
 * The way through a list of several pages.
 *
 * @param number the page's number, from 1; counted from the oldest or from A
 * @param total how many pages there are; 1 when the list is not divided
 * @param newestFirst whether the list begins with the newest, so that numbers count down
 * @param back the path of the page before this one in reading order; empty on the first
 * @param forward the path of the page after it; empty on the last
 * @param links the pages by number, those far away left out
 */
public record Pager(
    int number, int total, boolean newestFirst, String back, String forward, List<Link> links) {

  /** Copies the list. */
  public Pager {
    links = List.copyOf(links);
  }
}
