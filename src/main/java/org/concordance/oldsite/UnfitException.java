package org.concordance.oldsite;

import org.concordance.model.Place;

/** A file that cannot be read: where, why, and what to do about it. */
public final class UnfitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String cure;

  UnfitException(Place place, String why, String cure) {
    super(why, null, false, false);
    this.place = place;
    this.cure = cure;
  }

  /** Where it stands. */
  public Place place() {
    return place;
  }

  /** What is wrong. */
  public String why() {
    return String.valueOf(getMessage());
  }

  String cure() {
    return cure;
  }
}
