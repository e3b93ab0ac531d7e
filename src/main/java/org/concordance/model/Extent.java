package org.concordance.model;

/** How much of a site is made. */
public enum Extent {
  /** All of it, as it is published. */
  WHOLE,
  /**
   * The pages for reading, the feed of the newest summaries and the list of pages: a site to look
   * at. It has no search, no citations, no records of originals, no pictures, and nothing for
   * programs.
   */
  LEAN;

  /** Whether nothing is left out. */
  public boolean isWhole() {
    return this == WHOLE;
  }
}
