package org.concordance.content;

import java.util.ArrayList;
import java.util.List;

/** Changes a text in a few places, and leaves everything else as it is, line ends included. */
final class TextEdit {

  private final List<String> lines;
  private final String lineEnd;

  /** Begins with a text as it stands in its file. */
  TextEdit(String text) {
    String broken = text.replaceAll("\r(?!\n)", "\n");
    this.lines = new ArrayList<>(List.of(broken.split("(?<=\n)", -1)));
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * Puts a text in place of another on one line.
   *
   * @param line the line, from 1
   * @param from the column at which the old text begins, from 1, in code points
   * @param to the column after its end
   */
  void replace(int line, int from, int to, String text) {
    String old = lines.get(line - 1);
    int start = old.offsetByCodePoints(0, from - 1);
    int end = old.offsetByCodePoints(0, to - 1);
    lines.set(line - 1, old.substring(0, start) + text + old.substring(end));
  }

  /** Puts lines before a line, from 1; one beyond the last means the end of the text. */
  void insert(int line, List<String> further) {
    int at = Math.min(line - 1, lines.size());
    if (at > 0 && !lines.get(at - 1).endsWith("\n") && !lines.get(at - 1).isEmpty()) {
      lines.set(at - 1, lines.get(at - 1) + lineEnd);
    }
    lines.addAll(at, further.stream().map(one -> one + lineEnd).toList());
  }

  /** What stands on a line, from 1. */
  String line(int line) {
    return lines.get(line - 1);
  }

  @Override
  public String toString() {
    return String.join("", lines);
  }

  /** A text in YAML's double quotes, in which every text can stand. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
