package org.concordance.cite;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordance.edtf.Edtf;
import org.concordance.model.WordedDate;

/**
 * Writes dates for BibLaTeX, which reads EDTF's levels 0 and 1.
 *
 * <p>Marks on a part of a date go to its end, and of a set it gets the span in which it lies.
 */
final class BibTexDate {

  private static final Pattern LEVEL_1 =
      Pattern.compile(
          "(P|\\.\\.)?(/(P|\\.\\.)?)?".replace("P", "\\d{2}[\\dX]{2}(-(\\d\\d|XX)){0,2}[?~%]?"));

  private BibTexDate() {}

  static Optional<String> of(Optional<WordedDate> date) {
    return date.map(worded -> of(worded.edtf()));
  }

  private static String of(Edtf edtf) {
    String text = edtf.toString();
    if (LEVEL_1.matcher(text).matches()) {
      return text;
    }
    return edtf.precision() == Edtf.Precision.SET ? span(edtf) : marked(text);
  }

  /** The same with the marks of all parts at the end of each date. */
  private static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    for (String end : text.split("/", -1)) {
      boolean uncertain = end.matches(".*[?%].*");
      boolean approximate = end.matches(".*[~%].*");
      marked
          .append(marked.isEmpty() ? "" : "/")
          .append(end.replaceAll("[?~%]", ""))
          .append(uncertain && approximate ? "%" : uncertain ? "?" : approximate ? "~" : "");
    }
    return marked.toString();
  }

  /** From the first to the last that it can be, in years where it is of whole years. */
  private static String span(Edtf set) {
    boolean years =
        set.earliest().filter(day -> day.getDayOfYear() > 1).isEmpty()
            && set.latest()
                .filter(day -> !day.equals(day.withDayOfYear(day.lengthOfYear())))
                .isEmpty();
    return end(set.earliest(), years) + "/" + end(set.latest(), years);
  }

  private static String end(Optional<LocalDate> day, boolean years) {
    return day.map(date -> years ? date.toString().substring(0, 4) : date.toString()).orElse("..");
  }
}
