package org.concordance.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thrown when a message cannot be understood; it says where, why, and what to write instead. */
final class MessageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final Pattern INDEX = Pattern.compile("\\[at pattern index (\\d+)\\]");
  private static final String FORMS =
      "write {0}, or {0, plural, one {…} other {…}}; each { needs its }, and a ' before { quotes it";

  private final int offset;
  private final String hint;

  /**
   * Says what is wrong.
   *
   * @param offset the character of the text at which it is
   */
  MessageException(int offset, String message, String hint) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }

  /** What ICU says against a pattern, without the pattern itself. */
  static MessageException of(RuntimeException e) {
    String said = String.valueOf(e.getMessage());
    Matcher index = INDEX.matcher(said);
    boolean known = index.find();
    String reason =
        INDEX
            .matcher(said.replaceFirst("(?s) ?((in|at) )?(message )?\".*", ""))
            .replaceAll("")
            .strip();
    return new MessageException(
        known ? Integer.parseInt(index.group(1)) : 0,
        "not an ICU message: " + reason.replaceFirst(":$", "").replace("pattern syntax", "syntax"),
        FORMS);
  }

  int offset() {
    return offset;
  }

  String hint() {
    return hint;
  }
}
