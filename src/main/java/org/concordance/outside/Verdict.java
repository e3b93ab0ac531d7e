package org.concordance.outside;

/**
 * What became of a question after an address.
 *
 * @param kind what it is
 * @param status the status of the last answer (RFC 9110); 0 when there was none
 * @param target where the address leads; empty when it leads to nothing else
 */
record Verdict(Kind kind, int status, String target) {

  /** What can become of a question. */
  enum Kind {
    /** Something is there. */
    FINE,
    /** It has moved for good. */
    MOVED,
    /** It leads to the front page of its site, or of another. */
    HOME,
    /** It is gone: 404, 410. */
    GONE,
    /** The server does not show it to programs, or not without a password. */
    REFUSED,
    /** The server asks for patience. */
    BUSY,
    /** The server has trouble. */
    FAILING,
    /** The server's certificate is not accepted. */
    UNSAFE,
    /** No server has the name. */
    NO_SERVER,
    /** The server takes no connection. */
    NO_CONNECTION,
    /** There was no answer in time. */
    SILENT,
    /** The answer cannot be understood. */
    BROKEN,
    /** It leads on and on. */
    ENDLESS,
    /** It was not asked after, since the server asks for patience. */
    UNASKED;

    /** Whether it says something of the address, and not only of the day. */
    boolean isLasting() {
      return switch (this) {
        case FINE, MOVED, HOME, GONE, REFUSED -> true;
        case BUSY, FAILING, UNSAFE, NO_SERVER, NO_CONNECTION, SILENT, BROKEN, ENDLESS, UNASKED ->
            false;
      };
    }

    /** Whether nobody answered at all. */
    boolean isNoAnswer() {
      return this == NO_SERVER || this == NO_CONNECTION || this == SILENT;
    }
  }

  static Verdict of(Kind kind) {
    return new Verdict(kind, 0, "");
  }

  static Verdict of(Kind kind, int status) {
    return new Verdict(kind, status, "");
  }
}
