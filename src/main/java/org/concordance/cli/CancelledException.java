package org.concordance.cli;

/** Whoever was asked ended the input. */
final class CancelledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CancelledException() {
    super("ended before the last question");
  }
}
