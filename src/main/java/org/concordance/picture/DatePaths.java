package org.concordance.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Where the pages of dates are; an empty path where there is none. */
public interface DatePaths {

  /** The page of all dates. */
  String all();

  /** The page of a year. */
  String year(Year year);

  /** The page of a month; empty on that page itself. */
  String month(YearMonth month);

  /** The place of a day on the page that the picture is on; empty where it has none. */
  String day(LocalDate day);
}
