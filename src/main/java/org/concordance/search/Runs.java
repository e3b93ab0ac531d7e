package org.concordance.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a text into words and runs of CJK characters.
 *
 * <p>The site's script divides what is searched for by the same rules; a test holds both together.
 * In the notation of regular expressions, where W is a letter, mark or digit, L a letter, M a mark,
 * D a digit and J an apostrophe, a part of a word is one of
 *
 * <pre>
 *   L M* (?: [.] L M* )+ (?!W) [.]? (?: J [sS] (?!W) )?        an abbreviation such as U.S.
 *   W+ (?: J W+ | (?&lt;=D) [.,] (?=D) W+ )*                      anything else
 * </pre>
 *
 * and a word is such parts with a hyphen between them.
 */
final class Runs {

  private static final int THOUSAND = 3;

  private final int[] text;
  private final List<Run> runs = new ArrayList<>();
  private int at;

  private Runs(int[] text) {
    this.text = text;
  }

  /** The words and runs of a text, in their order. */
  static List<Run> of(String text) {
    Runs found = new Runs(visible(text));
    found.scan();
    return found.runs;
  }

  /** The characters of a text in their usual forms. */
  private static int[] visible(String text) {
    String normal =
        Characters.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    int[] visible = new int[normal.length()];
    int length = 0;
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      if (!Characters.isInvisible(c)) {
        visible[length++] = c;
      }
      i += Character.charCount(c);
    }
    return Arrays.copyOf(visible, length);
  }

  private void scan() {
    while (at < text.length) {
      if (Characters.isCjk(text[at])) {
        characters();
      } else if (Characters.isOfWord(text[at])) {
        word();
      } else {
        at++;
      }
    }
  }

  private void characters() {
    List<String> found = new ArrayList<>();
    while (at < text.length && Characters.isCjk(text[at])) {
      found.add(Character.toString(text[at++]));
    }
    runs.add(new Run(List.of(), found));
  }

  private void word() {
    Part first = part();
    if (!isHyphenated()) {
      add(first.isEmpty() ? List.of() : List.of(first));
      return;
    }
    List<Part> parts = new ArrayList<>();
    for (Part part = first; ; part = part()) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
      if (!isHyphenated()) {
        add(parts);
        return;
      }
      at++;
    }
  }

  private void add(List<Part> parts) {
    if (!parts.isEmpty()) {
      runs.add(new Run(parts, List.of()));
    }
  }

  private boolean isHyphenated() {
    return at < text.length && Characters.isHyphen(text[at]) && isOfWord(at + 1);
  }

  private Part part() {
    int end = abbreviationEnd();
    return Part.of(end > at ? abbreviation(end) : simple());
  }

  /** Where the letters of an abbreviation end that begins here; where we stand when none does. */
  private int abbreviationEnd() {
    int end = at;
    int letters = 0;
    int next = letterEnd(at);
    while (next > 0 && (letters == 0 || !isOfWord(next))) {
      letters++;
      end = next;
      next = next < text.length && text[next] == '.' ? letterEnd(next + 1) : 0;
    }
    return letters > 1 && !isOfWord(end) ? end : at;
  }

  /** Where a letter with its marks ends; 0 when there is none at that place. */
  private int letterEnd(int start) {
    if (start >= text.length || !Characters.isLetter(text[start])) {
      return 0;
    }
    int end = start + 1;
    while (end < text.length && Characters.isMark(text[end]) && isOfWord(end)) {
      end++;
    }
    return end;
  }

  private String abbreviation(int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = at; i < end; i++) {
      if (text[i] != '.') {
        letters.appendCodePoint(text[i]);
      }
    }
    at = end < text.length && text[end] == '.' ? end + 1 : end;
    boolean possessive = isApostrophe(at) && isS(at + 1) && !isOfWord(at + 2);
    at += possessive ? 2 : 0;
    return letters.toString();
  }

  private String simple() {
    int start = at;
    at = wordEnd(at + 1);
    if (!isJoint(at)) {
      return new String(text, start, at - start);
    }
    while (isJoint(at)) {
      at = wordEnd(at + 1);
    }
    boolean possessive = at - start > 2 && isS(at - 1) && isApostrophe(at - 2);
    int end = possessive ? at - 2 : at;
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!isApostrophe(i) && !isOfThousands(i, end)) {
        word.appendCodePoint(text[i]);
      }
    }
    return word.toString();
  }

  /** Where letters, marks and digits end. */
  private int wordEnd(int place) {
    int end = place;
    while (isOfWord(end)) {
      end++;
    }
    return end;
  }

  /** Whether an apostrophe, or a point or comma between digits, goes on with a word. */
  private boolean isJoint(int place) {
    if (place >= text.length) {
      return false;
    }
    boolean point = text[place] == '.' || text[place] == ',';
    return isApostrophe(place) && isOfWord(place + 1)
        || point && isDigit(place - 1) && isDigit(place + 1);
  }

  /** Whether a comma only makes a number easier to read. */
  private boolean isOfThousands(int place, int end) {
    if (text[place] != ',') {
      return false;
    }
    int digits = 0;
    for (int i = place + 1; i < end && (isDigit(i) || isApostrophe(i)); i++) {
      digits += isDigit(i) ? 1 : 0;
    }
    return digits == THOUSAND;
  }

  private boolean isOfWord(int place) {
    return place < text.length && Characters.isOfWord(text[place]);
  }

  private boolean isDigit(int place) {
    return place < text.length && Characters.isDigit(text[place]);
  }

  private boolean isApostrophe(int place) {
    return place < text.length && Characters.isApostrophe(text[place]);
  }

  private boolean isS(int place) {
    return place < text.length && (text[place] == 's' || text[place] == 'S');
  }
}
