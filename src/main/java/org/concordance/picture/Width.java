package org.concordance.picture;

/** How wide a page is: words that have room on one may have none on another. */
enum Width {
  /** From 284 pixels on, a telephone of 320. */
  NARROW(422, 40, 16),
  /** From 32 rem on: a tablet, or paper. */
  MIDDLE(208, 56, 24),
  /** From 46 rem on. */
  FULL(145, 56, 24);

  private final int em;
  private final int most;
  private final int least;

  Width(int em, int most, int least) {
    this.em = em;
    this.most = most;
    this.least = least;
  }

  /**
   * Hundredths of the letters' size, which is two thirds of a rem, as hundredths of a percent of
   * the narrowest such page.
   */
  int of(int hundredths) {
    return hundredths * em / 100;
  }

  /** The class, in the theme, of what is shown on pages of this width to a width. */
  String until(Width last) {
    String from = this == NARROW ? "" : this == MIDDLE ? "wide" : "full";
    return switch (last) {
      case NARROW -> "narrow";
      case MIDDLE -> from + " trim";
      case FULL -> from;
    };
  }

  /** So many letters of a title are shown at most. */
  int most() {
    return most;
  }

  /** A title is not cut to fewer letters than these. */
  int least() {
    return least;
  }
}
