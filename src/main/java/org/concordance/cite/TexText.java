package org.concordance.cite;

/** Writes text so that TeX shows it as it is. */
final class TexText {

  /** Signs that stand within words, and never begin one. */
  private static final String WITHIN = ".’'&-";

  /** Braces that have no counterpart; no characters, and refused in content. */
  private static final char OPEN = '\uFDD0';

  private static final char CLOSE = '\uFDD1';

  private TexText() {}

  /** Text with all that means something to TeX taken for itself; white space as one space. */
  static String of(String text) {
    return escaped(spaced(text));
  }

  private static String spaced(String text) {
    String line = OneLine.of(text);
    return isBalanced(line) ? line : line.replace('{', OPEN).replace('}', CLOSE);
  }

  /** BibTeX counts braces whether TeX is told to show them or not. */
  private static boolean isBalanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  private static String escaped(String text) {
    StringBuilder tex = new StringBuilder(text.length() + 16);
    escape(text, 0, text.length(), tex);
    return tex.toString();
  }

  private static void escape(String text, int from, int to, StringBuilder tex) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case OPEN -> tex.append("\\textbraceleft{}");
        case CLOSE -> tex.append("\\textbraceright{}");
        case '&', '%', '$', '#', '_', '{', '}' -> tex.append('\\').append(c);
        case '~' -> tex.append("\\textasciitilde{}");
        case '^' -> tex.append("\\textasciicircum{}");
        case '\\' -> tex.append("\\textbackslash{}");
        case '`' -> tex.append("\\textasciigrave{}");
        // TeX would make one sign of two of these, such as a dash of two hyphens.
        case '-', '\'' -> tex.append(i > from && text.charAt(i - 1) == c ? "{}" : "").append(c);
        default -> tex.append(c);
      }
    }
  }

  /** An English title: words with a capital keep it, whatever a style does to titles. */
  static String title(String title) {
    String text = spaced(title);
    StringBuilder tex = new StringBuilder(text.length() + 32);
    boolean first = true;
    int from = 0;
    for (int start = word(text, 0); start < text.length(); start = word(text, from)) {
      escape(text, from, start, tex);
      from = end(text, start);
      boolean kept = isKept(text, start, from, first);
      tex.append(kept ? "{" : "");
      escape(text, start, from, tex);
      tex.append(kept ? "}" : "");
      first = false;
    }
    escape(text, from, text.length(), tex);
    return tex.toString();
  }

  /** Where the next word begins: with a letter or a number. */
  private static int word(String text, int from) {
    int at = from;
    while (at < text.length() && !Letters.isLetterOrNumber(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && isWithin(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isWithin(int c) {
    return Letters.isLetterOrNumber(c) || Letters.isMark(c) || WITHIN.indexOf(c) >= 0;
  }

  /** Styles give the first word a capital, so that it is one without that needs to be kept. */
  private static boolean isKept(String text, int start, int end, boolean first) {
    int c = text.codePointAt(start);
    if (first && Character.isLowerCase(c)) {
      return true;
    }
    // A capital at the very beginning is every style's.
    int at = start == 0 ? Character.charCount(c) : start;
    while (at < end && !Character.isUpperCase(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < end;
  }

  /** An address, in which BibLaTeX takes everything as it is but braces and spaces. */
  static String verbatim(String address) {
    return address.replace("{", "%7B").replace("}", "%7D").replace(" ", "%20").replace("\\", "%5C");
  }
}
