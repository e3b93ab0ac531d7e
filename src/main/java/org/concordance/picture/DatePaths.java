package org.concordance.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.concordance.words.Words;

/** What is around a picture: words, and where the pages of dates are. */
public interface DatePaths {

  /** What pictures say. */
  Words words();

  /** The page of all dates. */
  String all();

  /** The page of a year; empty, as below, where there is none. */
  String year(Year year);

  /** The page of a month; empty on that page itself. */
  String month(YearMonth month);

  /** The place of a day on the page that the picture is on; empty where it has none. */
  String day(LocalDate day);
}
