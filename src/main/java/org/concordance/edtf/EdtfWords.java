package org.concordance.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a language says dates; {@link Edtf} tells what there is to say. */
public interface EdtfWords {

  /**
   * One date: "9 May 2023", "spring 2021", "2010s", "20th century".
   *
   * @param precision of one date, from day to century
   * @param first the first day of it
   */
  String one(Edtf.Precision precision, LocalDate first);

  /**
   * From one date to a later one of the same precision: "9–12 May 2023".
   *
   * @param from the first day of the earlier date
   * @param to the first day of the later date
   */
  Span span(Edtf.Precision precision, LocalDate from, LocalDate to);

  /** "a", "a and b", "a, b or c". */
  String list(boolean isChoice, List<String> dates);

  /** A phrase with the texts that it takes. */
  String say(EdtfPhrase phrase, String... texts);

  /**
   * A date from which, and one to which.
   *
   * @param from the first without what the second says too: "9"
   * @param to the second: "12 May 2023"
   * @param whole both together: "9–12 May 2023"
   */
  record Span(String from, String to, String whole) {}

  /** Several remarks as one; none for none. */
  default Optional<String> remarks(EdtfPhrase join, List<String> remarks) {
    return remarks.stream().reduce((one, other) -> say(join, one, other));
  }
}
