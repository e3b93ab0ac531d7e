package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the items in a file of CSL-JSON, each by itself, so that a mistake costs the item that it
 * is in, and no other.
 */
final class CslItems {

  /** An item: where it begins, and where it ends; before its beginning when it has no end. */
  record Span(int start, int end) {}

  private static final Pattern ITEMS = Pattern.compile("\"(?:items|references)\"\\s*+:\\s*+\\[");
  private static final Pattern NEXT =
      Pattern.compile("\\{\\s*+\"(?:id|type|title|citation-key)\"\\s*+:");

  private static final int DEPTH = 100;

  /** How often each character is looked at, at most. */
  private static final int LOOKS = 30;

  private final String text;
  private long looks;

  private CslItems(String text) {
    this.text = text;
    this.looks = (long) LOOKS * text.length() + 1_000;
  }

  static List<Span> of(String text) {
    return new CslItems(text).spans();
  }

  private List<Span> spans() {
    int at = space(0);
    if (at < text.length() && text.charAt(at) == '{') {
      Matcher items = ITEMS.matcher(text);
      boolean wrapped = items.find() && !isItem(at);
      if (!wrapped) {
        return List.of(new Span(at, end(at)));
      }
      at = items.end() - 1;
    }
    List<Span> spans = new ArrayList<>();
    at = space(at + 1);
    while (at < text.length() && text.charAt(at) != ']') {
      int end = end(at);
      spans.add(new Span(at, end));
      if (end < 0) {
        Matcher next = NEXT.matcher(text);
        at = looks > 0 && next.find(at + 1) ? next.start() : text.length();
      } else {
        at = space(end);
      }
    }
    return spans;
  }

  /** Whether an object is an item itself, and no list of items. */
  private boolean isItem(int at) {
    int end = Math.min(text.length(), at + 2_000);
    return Pattern.compile("\"type\"\\s*+:\\s*+\"").matcher(text).region(at, end).find()
        && ITEMS.matcher(text).region(at, end).results().findFirst().isEmpty();
  }

  private int space(int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    return at;
  }

  /** The index behind the value that begins at an index; -1 when it has no end. */
  private int end(int start) {
    char[] open = new char[DEPTH];
    int depth = 0;
    int at = start;
    while (at < text.length() && looks-- > 0) {
      char c = text.charAt(at);
      if (c == '"') {
        at = string(at);
        if (at < 0) {
          return -1;
        }
      } else {
        at++;
        if (c == '{' || c == '[') {
          if (depth == DEPTH) {
            return -1;
          }
          open[depth++] = c == '{' ? '}' : ']';
        } else if ((c == '}' || c == ']') && (depth == 0 || open[--depth] != c)) {
          return -1;
        }
      }
      if (depth == 0 && !isScalar(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a number or a word goes on, of which no item is made. */
  private boolean isScalar(int at) {
    return at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.');
  }

  /** The index behind a text, which ends in its line; -1 when it does not. */
  private int string(int start) {
    for (int at = start + 1; at < text.length() && looks-- > 0; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '"') {
        return at + 1;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
