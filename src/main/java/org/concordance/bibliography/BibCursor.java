package org.concordance.bibliography;

import java.util.Locale;

/** Reads the parts of an entry of BibTeX, one after another, up to a limit. */
final class BibCursor {

  /** What cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final int at;
    private final boolean open;

    private Unreadable(int at, String message, boolean open) {
      // A place and a message are all that is told of it.
      super(message, null, false, false);
      this.at = at;
      this.open = open;
    }

    /** The index of what is wrong. */
    int at() {
      return at;
    }

    /** Whether something is still open at the limit. */
    boolean isOpen() {
      return open;
    }
  }

  private final String text;
  private final int limit;
  private final boolean escapes;
  private final BibMacros macros;
  private int at;

  /**
   * A cursor.
   *
   * @param escapes whether a brace behind a backslash counts for none
   */
  BibCursor(String text, int from, int limit, boolean escapes, BibMacros macros) {
    this.text = text;
    this.at = from;
    this.limit = limit;
    this.escapes = escapes;
    this.macros = macros;
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at >= limit;
  }

  /** The character here; a zero at the limit. */
  char here() {
    return at < limit ? text.charAt(at) : 0;
  }

  void step() {
    at++;
  }

  BibCursor skip(String further) {
    while (at < limit
        && (Character.isWhitespace(text.charAt(at)) || further.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return this;
  }

  /** The letters, digits and marks of a name of a type, a field or an abbreviation. */
  String name() {
    int from = at;
    while (at < limit && !Character.isWhitespace(here()) && "={}\",#()@%~\\".indexOf(here()) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  /** The key of an entry; empty, and nothing read, where a field comes at once. */
  String key(char close) throws Unreadable {
    int from = skip("").at;
    while (at < limit && here() != ',' && here() != close && here() != '=' && here() != '\n') {
      at++;
    }
    if (here() == '=') {
      at = from;
      return "";
    }
    if (at >= limit) {
      throw open(from, "the entry is not closed");
    }
    return text.substring(from, at).strip();
  }

  /** A value: texts in braces or quotes, numbers and abbreviations, with {@code #} between them. */
  String value(char close) throws Unreadable {
    StringBuilder value = new StringBuilder();
    boolean more = true;
    while (more) {
      skip("");
      value.append(piece(close));
      more = skip("").here() == '#';
      if (more) {
        at++;
      }
    }
    return value.toString();
  }

  private String piece(char close) throws Unreadable {
    return switch (here()) {
      case '{' -> group();
      case '"' -> quoted();
      case ',' -> "";
      default -> {
        if (here() == close || at >= limit) {
          yield "";
        }
        String name = name();
        if (name.isEmpty()) {
          throw wrong(at, "expected a value, not '" + here() + "'");
        }
        yield name.matches("\\d+") ? name : macros.text(name).orElse(name);
      }
    };
  }

  /** A text in braces, which may hold others, without the outer ones. */
  String group() throws Unreadable {
    int from = at;
    int depth = 0;
    for (; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '\\' && escapes) {
        at++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        at++;
        return text.substring(from + 1, at - 1);
      }
    }
    throw open(from, "a brace is opened here and never closed");
  }

  private String quoted() throws Unreadable {
    int from = at++;
    int depth = 0;
    for (; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '\\' && escapes) {
        at++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '"' && depth == 0) {
        at++;
        return text.substring(from + 1, at - 1);
      }
    }
    throw open(from, "a quotation mark is opened here and never closed");
  }

  static Unreadable open(int at, String message) {
    return new Unreadable(at, message, true);
  }

  static Unreadable wrong(int at, String message) {
    return new Unreadable(at, message, false);
  }

  static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
