package org.concordance.advice;

import org.concordance.model.Severity;
import org.concordance.model.Spot;

/**
 * Something that a curator ought to look at.
 *
 * @param matter what it is about
 * @param severity a note; a warning for what readers run into, such as a dead link
 * @param spot where it is
 * @param message what is odd, without a final stop
 * @param cure what to do about it
 */
public record Advice(Matter matter, Severity severity, Spot spot, String message, String cure) {

  /** A note. */
  public static Advice note(Matter matter, Spot spot, String message, String cure) {
    return new Advice(matter, Severity.NOTE, spot, message, cure);
  }
}
