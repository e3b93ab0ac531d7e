package org.concordance.cite;

/** Texts on one line, as formats with a value a line want them. */
final class OneLine {

  private OneLine() {}

  /** The text with white space between words as one space, and none around it. */
  static String of(String text) {
    String line = text.strip();
    for (int i = 0; i < line.length(); i++) {
      if (isSpace(line.charAt(i)) && (line.charAt(i) != ' ' || isSpace(line.charAt(i + 1)))) {
        return narrowed(line);
      }
    }
    return line;
  }

  private static String narrowed(String line) {
    StringBuilder narrowed = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isSpace(c)) {
        narrowed.append(c);
      } else if (!isSpace(line.charAt(i + 1))) {
        narrowed.append(' ');
      }
    }
    return narrowed.toString();
  }

  /** What a line of ASCII has between its words; a space that does not break stays as it is. */
  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
