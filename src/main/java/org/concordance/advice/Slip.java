package org.concordance.advice;

/** A slip of the keys: a letter too many, too few, a wrong one, or two that changed places. */
final class Slip {

  private Slip() {}

  /** Whether one slip makes one word of the other. */
  static boolean isBetween(String one, String other) {
    if (one.length() > other.length()) {
      return isBetween(other, one);
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    if (one.length() < other.length()) {
      return other.length() - one.length() == 1
          && one.substring(at).equals(other.substring(at + 1));
    }
    return at < one.length()
        && (one.substring(at + 1).equals(other.substring(at + 1)) || areSwapped(one, other, at));
  }

  private static boolean areSwapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
