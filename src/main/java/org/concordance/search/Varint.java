package org.concordance.search;

/**
 * Numbers in texts: five bits a character, the least first, with 32 added where more follow. Most
 * gaps between numbers are one character.
 */
final class Varint {

  /** The digits of a character's value, 0 to 63. */
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private Varint() {}

  /** Adds a number, 0 or more. */
  static void append(StringBuilder text, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("below zero: " + number);
    }
    int rest = number;
    while (rest >= MORE) {
      text.append(DIGITS.charAt(rest & MORE - 1 | MORE));
      rest >>>= BITS;
    }
    text.append(DIGITS.charAt(rest));
  }

  /** The character for a value from 0 to 63. */
  static char digit(int value) {
    return DIGITS.charAt(value);
  }
}
