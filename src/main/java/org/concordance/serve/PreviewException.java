package org.concordance.serve;

/** Thrown when a preview cannot begin; the message says why. */
public final class PreviewException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PreviewException(String message, Throwable cause) {
    super(message, cause);
  }
}
