package org.concordance.markup;

import java.util.regex.Matcher;

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

  /** The sentence of a text in which words stand, without line breaks. */
  static Sentence around(String text, int start, int end) {
    int from = 0;
    int to = text.length();
    Matcher stop = Gist.END.matcher(text);
    while (stop.find()) {
      if (stop.end() <= start) {
        from = stop.end();
      } else if (stop.start() >= end) {
        to = stop.start();
        break;
      }
    }
    return of(text, from, start, end, to);
  }

  /** A whole text, such as the row of a table, around some of its words. */
  static Sentence whole(String text, int start, int end) {
    return of(text, 0, start, end, text.length());
  }

  private static Sentence of(String text, int from, int start, int end, int to) {
    String before = inOneLine(text.substring(from, start)).stripLeading();
    String words = inOneLine(text.substring(start, end)).strip();
    String after = inOneLine(text.substring(end, to)).stripTrailing();
    String shortBefore = before.length() > MOST_BEFORE ? lastWords(before) : before;
    int room = Math.max(0, MOST - shortBefore.length() - words.length());
    return new Sentence(shortBefore, words, after.length() > room ? first(after, room) : after);
  }

  private static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ");
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
