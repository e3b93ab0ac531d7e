package org.concordance.cli;

/** A new file cannot be written. The message says why, and what to do. */
final class NewException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NewException(String message) {
    super(message);
  }
}
