package org.concordance.dialect;

import java.util.Optional;
import org.concordance.oldsite.CodeText;

/** The shortcodes or tags that the texts of a generator have. */
interface Dialect {

  /**
   * What stands in a text in place of a tag.
   *
   * @param end where the tag ends in the text
   * @param text what takes its place
   * @param lost what it was, where it has no counterpart; else empty
   */
  record Replaced(int end, String text, String lost) {}

  /**
   * What takes the place of the tag at an index, where two characters could begin one; empty when
   * none stands there.
   */
  Optional<Replaced> at(String text, int index);

  /**
   * What is to stand in place of code.
   *
   * @param start where the code begins in the text
   */
  default String code(String code, int start) {
    return code;
  }

  /** The most characters of a tag. */
  int LONGEST = 5_000;

  /** The end of something that is not too long; -1 when there is none. */
  static int end(String text, String close, int from) {
    int end = text.substring(from, Math.min(text.length(), from + LONGEST)).indexOf(close);
    return end < 0 ? -1 : from + end;
  }

  /** Something that has no counterpart: its own words, as code. */
  static Replaced lost(String text, int start, int end, String what) {
    return new Replaced(end, CodeText.inline(text.substring(start, end)), what);
  }
}
