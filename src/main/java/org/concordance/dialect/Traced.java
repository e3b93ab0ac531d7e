package org.concordance.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text that is made of another, of which each line knows on which line of that it began. */
final class Traced {

  private static final int NEAR = 300;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>();

  /** Nothing yet. */
  Traced() {
    lines.add(0);
  }

  /** Adds what stood on a line, or what was made of it. */
  void add(String added, int line) {
    for (int i = 0; i < added.length(); i++) {
      add(added.charAt(i), line);
    }
  }

  /** Adds a character; after the end of a line, the next is the one that follows there. */
  void add(char c, int line) {
    if (text.length() == 0 || text.charAt(text.length() - 1) == '\n') {
      lines.set(lines.size() - 1, line);
    }
    text.append(c);
    if (c == '\n') {
      lines.add(line + 1);
    }
  }

  /** Adds what stands in place of a tag: code does not run into other code before it. */
  void addApart(String added, int line) {
    boolean code = text.length() > 0 && text.charAt(text.length() - 1) == '`';
    add((code && added.startsWith("`") ? " " : "") + added, line);
  }

  /** Adds a whole line with its end. */
  void addLine(String added, int line) {
    add(added, line);
    add('\n', line);
  }

  /** Whether the end of the text, in its last few hundred characters, matches. */
  boolean endsWithin(Pattern pattern) {
    String last = text.substring(Math.max(0, text.length() - NEAR));
    return pattern.matcher(last).find();
  }

  /** The white space of which the last line is made; empty where there is more on it. */
  String indent() {
    int start = text.length();
    while (start > 0 && " \t".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start == 0 || text.charAt(start - 1) == '\n' ? text.substring(start) : "";
  }

  /** The line of the other text on which a line of this one began, both from 0. */
  int origin(int line) {
    return lines.get(Math.min(line, lines.size() - 1));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
