package org.concordance.draft;

import org.concordance.model.RecordKey;

/**
 * A record of the archive that a text names.
 *
 * @param record the record
 * @param label its name or title
 * @param times how often the text names it
 */
public record Offer(RecordKey record, String label, int times) {

  /** What it is offered for, as a remark beside it. */
  public String note() {
    return "named " + (times == 1 ? "once" : times + " times") + ": " + label;
  }
}
