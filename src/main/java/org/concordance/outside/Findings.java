package org.concordance.outside;

import java.util.List;
import org.concordance.advice.Advice;

/**
 * What questions elsewhere have brought.
 *
 * @param advice what a curator ought to know of it
 * @param all how many questions there were
 * @param asked how many of them were asked in this run; the others were known from an earlier one
 * @param left how many have no answer yet, and are asked again in the next run
 * @param offline whether nobody answered at all, so that it is probably us
 * @param kept whether what was found out is kept for the next run
 */
public record Findings(
    List<Advice> advice, int all, int asked, int left, boolean offline, boolean kept) {

  /** Copies the list. */
  public Findings {
    advice = List.copyOf(advice);
  }
}
