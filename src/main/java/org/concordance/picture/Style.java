package org.concordance.picture;

import java.util.Locale;
import org.concordance.edtf.Edtf;

/** How a date is drawn: as what is known of it, and never as a day that nobody knows. */
enum Style {
  /** One day: a dot on a stem. */
  DAY,
  /** From one date to another: a bar. */
  SPAN,
  /** A month, a season, a year, or one of several dates: a hollow bar over all that it can be. */
  WITHIN,
  /** With a mark: a hatched bar. */
  VAGUE,
  /** An interval without a known start or end: dots to the end of the axis. */
  OPEN;

  /** The message that says what it means. */
  String key() {
    return "picture.style." + name().toLowerCase(Locale.ROOT);
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
