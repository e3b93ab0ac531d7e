package org.concordance.model;

/**
 * Why a value is not one that a field can have.
 *
 * @param message what is wrong, without a final stop
 * @param hint the cure; empty when the message says it all
 */
public record Refusal(String message, String hint) {

  /** Both on one line, for whoever has just typed the value. */
  @Override
  public String toString() {
    return hint.isEmpty() ? message : message + "; " + hint;
  }
}
