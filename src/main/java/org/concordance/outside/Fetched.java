package org.concordance.outside;

/** What came of fetching a page. */
public sealed interface Fetched {

  /**
   * A page.
   *
   * @param bytes all of it
   * @param address where it was in the end
   * @param charset the encoding that the server names; may be empty
   */
  record Page(byte[] bytes, String address, String charset) implements Fetched {}

  /**
   * No page.
   *
   * @param why what is wrong
   * @param cure what to do about it
   */
  record Refused(String why, String cure) implements Fetched {}
}
