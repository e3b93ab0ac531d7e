package org.concordance.dialect;

import java.util.Optional;

/**
 * The address of a link or image, with its title.
 *
 * @param url the address
 * @param title the title with its quotation marks and a space before it; may be empty
 * @param end where the whole ends in the text
 */
record Destination(String url, String title, int end) {

  private static final int LONGEST = 3_000;

  /** What stands in round brackets at a place; empty when none stand there. */
  static Optional<Destination> after(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '(') {
      return Optional.empty();
    }
    int at = blank(text, start + 1);
    int end = at < text.length() && text.charAt(at) == '<' ? pointed(text, at) : plain(text, at);
    if (end < 0) {
      return Optional.empty();
    }
    boolean pointed = at < text.length() && text.charAt(at) == '<';
    String url = pointed ? text.substring(at + 1, end - 1) : text.substring(at, end);
    return closed(text, url, end).or(() -> spaced(text, at));
  }

  private static int blank(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int pointed(String text, int at) {
    for (int i = at + 1; i < Math.min(text.length(), at + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '<') {
        return -1;
      }
      if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int plain(String text, int at) {
    int depth = 0;
    for (int i = at; i < Math.min(text.length(), at + LONGEST); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == ')' && depth == 0) {
        return i;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return -1;
  }

  /** The rest after an address: nothing, or a title. */
  private static Optional<Destination> closed(String text, String url, int end) {
    int at = blank(text, end);
    if (at >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(at);
    if (c == ')') {
      return Optional.of(new Destination(url, "", at + 1));
    }
    if (at == end || c != '"' && c != '\'') {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(text.length(), at + LONGEST); i++) {
      int after = text.charAt(i) == c ? blank(text, i + 1) : -1;
      if (after > 0 && after < text.length() && text.charAt(after) == ')') {
        String title = text.substring(at + 1, i).replace("\"", "&quot;").replace("\n", " ");
        return Optional.of(new Destination(url, " \"" + title + "\"", after + 1));
      }
    }
    return Optional.empty();
  }

  /** An address with spaces in it, which some programs took. */
  private static Optional<Destination> spaced(String text, int at) {
    int end = text.substring(at, Math.min(text.length(), at + 300)).indexOf(')');
    String url = end < 0 ? "" : text.substring(at, at + end);
    boolean looks = url.matches("[^\\n<>]*[./][^\\n<>]*");
    return looks ? Optional.of(new Destination(url, "", at + end + 1)) : Optional.empty();
  }

  /** An address as a link has it. */
  static String written(String url) {
    return url.matches("[^\\s()<>]*")
        ? url
        : "<" + url.replace("<", "%3C").replace(">", "%3E") + ">";
  }
}
