package org.concordance.epub;

/**
 * A title, divided from what explains it.
 *
 * @param main the title
 * @param mark what divides it from the rest; empty when there is no rest
 * @param sub what explains it; may be empty
 */
record Title(String main, String mark, String sub) {

  static Title of(String whole) {
    int colon = whole.indexOf(": ");
    return colon < 0
        ? new Title(whole, "", "")
        : new Title(whole.substring(0, colon), ":", whole.substring(colon + 1).strip());
  }
}
