package org.concordance.markup;

/**
 * The sentence in which some words stand.
 *
 * @param before what stands before the words
 * @param words the words
 * @param after what stands after them
 */
record Sentence(String before, String words, String after) {

  private static final int MOST_BEFORE = 160;
  private static final int MOST = 320;

  /** Nothing that stands farther from the words is shown, so it is not looked at. */
  private static final int FAR = 10 * MOST;

  /** A whole text, such as the row of a table, around some of its words. */
  static Sentence whole(String text, int start, int end) {
    return of(text, 0, start, end, text.length());
  }

  /**
   * A stretch of a text around some of its words, without line breaks.
   *
   * @param from where the stretch begins
   * @param start where the words begin
   * @param end where the words end
   * @param to where the stretch ends
   */
  static Sentence of(String text, int from, int start, int end, int to) {
    String before = inOneLine(text.substring(Math.max(from, start - FAR), start)).stripLeading();
    String words = inOneLine(text.substring(start, end)).strip();
    String after = inOneLine(text.substring(end, Math.min(to, end + FAR))).stripTrailing();
    String shortBefore = before.length() > MOST_BEFORE ? lastWords(before) : before;
    int room = Math.max(0, MOST - shortBefore.length() - words.length());
    return new Sentence(shortBefore, words, after.length() > room ? first(after, room) : after);
  }

  /** A text with one space where white space of ASCII stands. */
  private static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c >= '\t' && c <= '\r';
      if (!space) {
        line.append(c);
      } else if (!gap) {
        line.append(' ');
      }
      gap = space;
    }
    return line.toString();
  }

  private static String lastWords(String text) {
    int space = text.indexOf(' ', text.length() - MOST_BEFORE);
    return space < 0 ? "… " : "…" + text.substring(space);
  }

  private static String first(String text, int most) {
    int space = text.lastIndexOf(' ', most);
    return (space < 0 ? "" : text.substring(0, space).replaceFirst("[\\s,;:–—-]+$", "")) + "…";
  }
}
