package org.concordance.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.concordance.model.NormalForm;

/** The words of a summary that can tell what it is about, without the addresses of its links. */
final class SummaryWords {

  /** Shorter words tell little. */
  private static final int SHORTEST = 4;

  /** Longer addresses are taken for words: so no mark makes anybody look through the whole text. */
  private static final int LONGEST_ADDRESS = 2000;

  private final String markdown;
  private final StringBuilder text;

  private SummaryWords(String markdown) {
    this.markdown = markdown;
    this.text = new StringBuilder(markdown.length());
  }

  /** The words of a Markdown text of at least four letters, in lower case, each once. */
  static List<String> of(String markdown) {
    SummaryWords words = new SummaryWords(markdown);
    words.leaveOutAddresses();
    return words(NormalForm.of(words.text.toString()).toLowerCase(Locale.ROOT));
  }

  private static List<String> words(String text) {
    Set<String> seen = new HashSet<>();
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOfWord(text, start);
      if (end - start >= SHORTEST && text.codePointCount(start, end) >= SHORTEST) {
        String word = text.substring(start, end);
        if (seen.add(word)) {
          words.add(word);
        }
      }
      start = end + 1;
    }
    return words;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.charAt(end) < 128 ? text.charAt(end) : text.codePointAt(end);
      if (!isLetter(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isLetter(int c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLetter(c);
  }

  /** Puts a space for {@code (address)}, {@code <address>} and {@code [[id|}. */
  private void leaveOutAddresses() {
    int done = 0;
    for (int at = 0; at < markdown.length(); at++) {
      int end = endOfAddress(at);
      if (end > at) {
        text.append(markdown, done, at).append(' ');
        done = end;
        at = end - 1;
      }
    }
    text.append(markdown, done, markdown.length());
  }

  /** Where the address ends that begins at a place; that place, where none does. */
  private int endOfAddress(int at) {
    return switch (markdown.charAt(at)) {
      case ']' -> markdown.startsWith("](", at) ? endOfAddress(at, at + 2, ')') : at;
      case '<' -> endOfAddress(at, at + 1, '>');
      case '[' -> markdown.startsWith("[[", at) ? endOfId(at + 2) : at;
      default -> at;
    };
  }

  private int endOfAddress(int at, int from, char mark) {
    int most = Math.min(markdown.length(), from + LONGEST_ADDRESS);
    int end = from;
    while (end < most && markdown.charAt(end) != mark && !isSpace(markdown.charAt(end))) {
      end++;
    }
    return end < markdown.length() && markdown.charAt(end) == mark ? end + 1 : at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private int endOfId(int from) {
    int most = Math.min(markdown.length(), from + LONGEST_ADDRESS);
    int end = from;
    while (end < most && markdown.charAt(end) != '|' && markdown.charAt(end) != ']') {
      end++;
    }
    return end < markdown.length() && markdown.charAt(end) == '|' ? end + 1 : end;
  }
}
