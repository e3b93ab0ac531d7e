package org.concordance.markup;

import java.util.List;
import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.ledger.Anchor;
import org.concordance.ledger.Anchors;

/**
 * What is known of a text that has addresses for its passages.
 *
 * @param identity what makes it the very same text: its title and the rest, character by character
 * @param recorded what is recorded of it
 * @param changes how many corrections it tells of
 * @param revised the day of the newest of them
 * @param frozen whether it is an earlier text, which nothing goes out of
 * @param searched whether the words of its passages are asked for
 */
public record PublishedText(
    String identity,
    Anchors recorded,
    int changes,
    Optional<Edtf> revised,
    boolean frozen,
    boolean searched) {

  /**
   * An earlier text.
   *
   * @param own what is recorded of itself
   * @param passages the passages in which its own are found again
   */
  public static PublishedText frozen(String identity, Anchors own, List<Anchor> passages) {
    return new PublishedText(
        identity, new Anchors(own.text(), passages), 0, Optional.empty(), true, false);
  }

  /** Whether it tells of corrections since it was last found revised. */
  public boolean isAnnounced() {
    return changes > recorded.changes();
  }
}
