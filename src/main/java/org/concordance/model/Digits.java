package org.concordance.model;

/** Writes numbers with as many digits as a format wants. */
public final class Digits {

  private Digits() {}

  /**
   * A number with zeros before it.
   *
   * @param number from 0 on
   * @param least how many digits at least
   */
  public static String padded(int number, int least) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, least - digits.length())) + digits;
  }

  /** A year in four characters at least, as in the address of its page. */
  public static String year(int year) {
    return year < 0 ? "-" + padded(-year, 3) : padded(year, 4);
  }
}
