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
   * @param opens what it makes of the text up to the tag that closes it, where it has one
   * @param closes what it closes, where something such is open; may be empty
   */
  record Replaced(int end, String text, String lost, Optional<Pair> opens, String closes) {

    Replaced(int end, String text, String lost) {
      this(end, text, lost, Optional.empty(), "");
    }

    /** The same as one that closes others. */
    Replaced closing(String what) {
      return new Replaced(end, text, lost, opens, what);
    }

    /** The same as one that may be closed. */
    Replaced opening(String what, Around around) {
      return new Replaced(end, text, lost, Optional.of(new Pair(what, around)), closes);
    }
  }

  /**
   * What a tag makes of the text up to the one that closes it.
   *
   * @param end what that closes
   */
  record Pair(String end, Around around) {}

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

  /** Whether kramdown read the texts. */
  default boolean isKramdown() {
    return false;
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

  /**
   * What takes the place of a tag that all three programs may have: what it is by its name, and
   * else its own words, as code.
   *
   * @param what what it is called, where it has no counterpart
   */
  static Replaced common(String text, int start, int end, Tag tag, String what) {
    Optional<Around> around = Around.of(tag);
    Replaced alone =
        tag.common()
            .or(() -> Around.alone(tag))
            .map(made -> new Replaced(end, made, ""))
            .orElseGet(() -> lost(text, start, end, what));
    return around.map(one -> alone.opening(tag.name(), one)).orElse(alone);
  }
}
