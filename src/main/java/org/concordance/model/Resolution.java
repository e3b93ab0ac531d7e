package org.concordance.model;

import java.util.List;

/**
 * What an id that a curator wrote stands for.
 *
 * @param outcome how the look-up ended
 * @param keys the records found: one, unless the outcome is SPLIT or AMBIGUOUS (several) or UNKNOWN
 *     (none)
 */
public record Resolution(Outcome outcome, List<RecordKey> keys) {

  /** How a look-up can end. */
  public enum Outcome {
    /** A record with that id. */
    FOUND,
    /** The id is a former one, or its record was replaced by one other. */
    MOVED,
    /** A draft, which this build leaves out. */
    DRAFT,
    /** The record was replaced by several. */
    SPLIT,
    /** Records of several kinds have that id. */
    AMBIGUOUS,
    /** No record has that id. */
    UNKNOWN
  }

  /** Copies the list. */
  public Resolution {
    keys = List.copyOf(keys);
  }

  /** The one record found. */
  public RecordKey key() {
    return keys.get(0);
  }
}
