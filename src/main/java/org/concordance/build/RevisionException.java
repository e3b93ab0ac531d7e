package org.concordance.build;

/** Thrown when a reading cannot be revised as asked; the message says why and what to do. */
public final class RevisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RevisionException(String message) {
    super(message);
  }
}
