package org.concordance.watch;

/** Folders cannot be watched. */
public final class WatchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WatchException(String message, Throwable cause) {
    super(message, cause);
  }
}
