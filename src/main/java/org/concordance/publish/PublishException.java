package org.concordance.publish;

/** Thrown when a site cannot be written or verified; the message says why and what to do. */
public final class PublishException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PublishException(String message) {
    super(message);
  }

  PublishException(String message, Throwable cause) {
    super(message, cause);
  }
}
