package org.concordance.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.model.WordedDate;

/**
 * A date as a page shows it.
 *
 * @param text the words, such as "9 May 2023" or "mid-August 2023"; empty for no date
 * @param datetime the form for HTML's {@code time} element, without leading {@code c.} or marks;
 *     empty where HTML has none
 * @param note why it is not one exact day; may be empty
 */
public record DateView(String text, String datetime, String note) {

  /** No date. */
  public static final DateView NONE = new DateView("", "", "");

  /** A date, or none. */
  public static DateView of(Optional<WordedDate> date) {
    return date.map(DateView::of).orElse(NONE);
  }

  /** A date with the words to show for it, if it has any. */
  public static DateView of(WordedDate date) {
    String marks = date.edtf().explanation().orElse("");
    String unknown = date.text().isEmpty() && isPlainMonth(date.edtf()) ? "day not known" : "";
    String note =
        Stream.of(marks, unknown).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    return new DateView(date.display(), date.edtf().datetime().orElse(""), note);
  }

  /** A date in the words that EDTF has for it. */
  public static DateView of(Edtf edtf) {
    return of(new WordedDate(edtf, Optional.empty()));
  }

  /** Whether a date is a month that says nothing of its day. */
  private static boolean isPlainMonth(Edtf edtf) {
    return edtf.datetime().filter(form -> form.length() == "2023-05".length()).isPresent()
        && edtf.explanation().filter(note -> note.contains("day not known")).isEmpty();
  }
}
