package org.concordance.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an EDTF text says, apart from how it is written. */
sealed interface EdtfForm permits EdtfPoint, EdtfInterval, EdtfSet {

  Edtf.Precision precision();

  /** The runs of days that it may or does cover; never empty, in the order written. */
  List<EdtfSpan> spans();

  /** Whether every date named in it is known at least as narrowly as that. */
  boolean isAtLeast(Edtf.Precision coarsest);

  String display(EdtfWords words);

  /** What a reader should know beyond the displayed words, each remark in plain words. */
  List<String> remarks(EdtfWords words);

  /** The value for HTML's {@code <time datetime>}, where there is one. */
  default Optional<String> datetime() {
    return Optional.empty();
  }

  /** The day, where this is the form of exactly one day. */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }
}
