package org.concordance.epub;

import java.time.Year;
import java.util.Optional;
import org.concordance.model.Digits;
import org.concordance.model.WordedDate;
import org.concordance.words.Words;

/** The years under which the book files readings and events, named so that they sort. */
final class Years {

  /** Where what has no date stands: after all years. */
  static final String UNDATED = "Undated";

  private Years() {}

  /** The year of a date's earliest day, as in the site's lists. */
  static String of(Optional<WordedDate> date) {
    return date.flatMap(one -> one.edtf().earliest().or(() -> one.edtf().latest()))
        .map(day -> name(day.getYear()))
        .orElse(UNDATED);
  }

  /** A year in four digits, as in its address. */
  static String name(int year) {
    return Digits.year(year);
  }

  /** A year as people write it. */
  static String shown(String name, Words words) {
    if (name.equals(UNDATED)) {
      return words.text("undated.title");
    }
    return name.matches("\\d{4}") ? words.year(Year.parse(name)) : name;
  }
}
