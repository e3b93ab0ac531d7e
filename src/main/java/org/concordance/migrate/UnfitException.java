package org.concordance.migrate;

import org.concordance.model.Place;

/** A file that cannot be read: where, why, and what to do about it. */
final class UnfitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String cure;

  UnfitException(Place place, String why, String cure) {
    super(why, null, false, false);
    this.place = place;
    this.cure = cure;
  }

  Place place() {
    return place;
  }

  String why() {
    return String.valueOf(getMessage());
  }

  String cure() {
    return cure;
  }
}
