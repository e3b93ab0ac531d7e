package org.concordance.picture;

import org.concordance.edtf.Edtf;

/** How a date is drawn: as what is known of it, and never as a day that nobody knows. */
enum Style {
  /** One day: a dot on a stem. */
  DAY("on one day"),
  /** From one date to another: a bar. */
  SPAN("from one date to another"),
  /** A month, a season, a year, or one of several dates: a hollow bar over all that it can be. */
  WITHIN("within that time, day not known"),
  /** With a mark: a hatched bar. */
  VAGUE("approximate or uncertain"),
  /** An interval without a known start or end: dots to the end of the axis. */
  OPEN("start or end open or not known");

  private final String words;

  Style(String words) {
    this.words = words;
  }

  /** What it means, as the key says it. */
  String words() {
    return words;
  }

  static Style of(Edtf date) {
    if (date.earliest().isEmpty() || date.latest().isEmpty()) {
      return OPEN;
    }
    if (date.isQualified()) {
      return VAGUE;
    }
    if (date.day().isPresent()) {
      return DAY;
    }
    return date.precision() == Edtf.Precision.INTERVAL ? SPAN : WITHIN;
  }
}
