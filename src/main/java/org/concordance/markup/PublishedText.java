package org.concordance.markup;

import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.ledger.Anchors;

/**
 * What is known of a text that has addresses for its passages.
 *
 * @param identity what makes it the very same text, character by character
 * @param recorded what is recorded of it
 * @param changes how many corrections it tells of
 * @param revised the day of the newest of them
 * @param frozen whether it is an earlier text, which nothing goes out of
 */
public record PublishedText(
    String identity, Anchors recorded, int changes, Optional<Edtf> revised, boolean frozen) {

  /** A text of which nothing is recorded, and which tells of no corrections. */
  public static PublishedText unrecorded(String identity) {
    return new PublishedText(identity, Anchors.NONE, 0, Optional.empty(), false);
  }

  /** Whether it tells of corrections since its text as a whole was recorded. */
  public boolean isAnnounced() {
    return changes > recorded.changes();
  }
}
