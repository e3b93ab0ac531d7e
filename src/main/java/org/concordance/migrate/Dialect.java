package org.concordance.migrate;

import java.util.Optional;

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
    return new Replaced(end, asCode(text.substring(start, end)), what);
  }

  /** A text as code within a line. */
  static String asCode(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    String marks = "`";
    while (line.contains(marks)) {
      marks += "`";
    }
    boolean padded = line.startsWith("`") || line.endsWith("`");
    return padded ? marks + " " + line + " " + marks : marks + line + marks;
  }

  /** Lines of code between fences. */
  static String fenced(String code, String language) {
    String marks = "```";
    while (code.contains(marks)) {
      marks += "`";
    }
    String body = code.replaceFirst("^\\n", "").stripTrailing();
    return "\n" + marks + language.replaceAll("[^\\w+#-]", "") + "\n" + body + "\n" + marks + "\n";
  }
}
