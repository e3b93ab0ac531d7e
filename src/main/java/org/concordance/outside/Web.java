package org.concordance.outside;

import java.net.URI;

/** The web, as far as one question. */
interface Web {

  /** How to ask. */
  enum Method {
    /** For the head of the answer. */
    HEAD,
    /** For the answer, of which only the head is read. */
    GET,
    /** For the answer, of which the beginning is read. */
    READ
  }

  /**
   * Asks once, and follows nothing.
   *
   * @throws InterruptedException when the program is to end
   */
  Answer ask(URI address, Method method) throws InterruptedException;
}
