package org.concordance.outside;

import java.util.List;
import org.concordance.model.Spot;

/**
 * An address elsewhere that the archive leads to.
 *
 * @param url the address as the curator wrote it
 * @param uses where it is written
 */
record OutsideLink(String url, List<Use> uses) {

  /** Copies the list. */
  OutsideLink {
    uses = List.copyOf(uses);
  }

  /**
   * A place where an address is written.
   *
   * @param spot where
   * @param kept whether readers are given a snapshot of what is there
   * @param source whether it is that of the work that a reading summarises
   */
  record Use(Spot spot, boolean kept, boolean source) {}
}
