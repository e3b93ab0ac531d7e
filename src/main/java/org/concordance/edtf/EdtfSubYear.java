package org.concordance.edtf;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The parts of a year that EDTF level 2 numbers from 25 to 41 in the place of a month.
 *
 * <p>They are not supported, since their months say the same more plainly.
 */
final class EdtfSubYear {

  private EdtfSubYear() {}

  /** The supported EDTF for a part of a year, such as 2021-04/2021-06 for 2021-34. */
  static Optional<String> of(String year, int number) {
    if (number >= 25 && number <= 28) {
      return Optional.of(year + "-" + (number - 4));
    }
    if (number >= 29 && number <= 32) {
      int southernSpring = 9;
      return Optional.of(months(year, (southernSpring + 3 * (number - 29) - 1) % 12 + 1, 3));
    }
    if (number >= 33 && number <= 36) {
      return Optional.of(months(year, 3 * (number - 33) + 1, 3));
    }
    if (number >= 37 && number <= 39) {
      return Optional.of(months(year, 4 * (number - 37) + 1, 4));
    }
    return number == 40 || number == 41
        ? Optional.of(months(year, 6 * (number - 40) + 1, 6))
        : Optional.empty();
  }

  private static String months(String year, int first, int length) {
    YearMonth start = YearMonth.of(Integer.parseInt(year), first);
    return start + "/" + start.plusMonths(length - 1L);
  }
}
