package org.concordance.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.edtf.EdtfPhrase;
import org.concordance.model.WordedDate;
import org.concordance.words.Words;

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
  public static DateView of(Optional<WordedDate> date, Words words) {
    return date.map(one -> of(one, words)).orElse(NONE);
  }

  /** A date with the words to show for it, if it has any. */
  public static DateView of(WordedDate date, Words words) {
    Edtf edtf = date.edtf();
    List<String> notes = new ArrayList<>();
    edtf.explanation(words.dates()).ifPresent(notes::add);
    if (date.text().isEmpty() && isPlainMonth(edtf)) {
      notes.add(words.dates().say(EdtfPhrase.PARTS_NOT_KNOWN, words.dates().say(EdtfPhrase.DAY)));
    }
    return new DateView(
        words.date(date),
        edtf.datetime().orElse(""),
        words.dates().remarks(EdtfPhrase.FURTHER_REMARK, notes).orElse(""));
  }

  /** A date in the words that a language has for it. */
  public static DateView of(Edtf edtf, Words words) {
    return of(new WordedDate(edtf, Optional.empty()), words);
  }

  /** Whether a date is a month that says nothing of its day. */
  private static boolean isPlainMonth(Edtf edtf) {
    boolean isMonth =
        edtf.datetime().filter(form -> form.length() == "2023-05".length()).isPresent();
    // Of a day that is written XX, its explanation tells.
    return isMonth && !edtf.toString().contains("X");
  }
}
