package org.concordance.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the start tags of a page, one after the other, by the rules of HTML's tokenizer; no tree is
 * made, which costs most of parsing.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">Tokenization</a>
 */
final class StartTags {

  /** Elements whose text has no tags but the one that ends it. */
  private static final Set<String> WITHOUT_TAGS =
      Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp");

  private final String html;
  private final List<String> wanted;
  private final Consumer<Tag> tags;
  private final Tag tag;
  private int at;

  private StartTags(String html, List<String> wanted, Consumer<Tag> tags) {
    this.html = html;
    this.wanted = wanted;
    this.tags = tags;
    this.tag = new Tag(wanted.size());
  }

  /** What a start tag says, until the next is read. */
  static final class Tag {
    private final @Nullable String[] values;
    private boolean isEmpty;

    private Tag(int size) {
      values = new String[size];
    }

    /**
     * The value of an attribute, without character references.
     *
     * @param index which of those that are wanted
     * @return null when the tag does not have it
     */
    @Nullable String get(int index) {
      return values[index];
    }

    private void clear() {
      Arrays.fill(values, null);
      isEmpty = true;
    }

    private void put(int index, String value) {
      values[index] = value;
      isEmpty = false;
    }
  }

  /**
   * Gives what start tags say, in the order in which they stand.
   *
   * @param wanted the names of the attributes that are wanted, in small letters
   * @param tags takes each tag that has any of them
   */
  static void read(String html, List<String> wanted, Consumer<Tag> tags) {
    new StartTags(html, wanted, tags).read();
  }

  private void read() {
    int open = html.indexOf('<');
    while (open >= 0) {
      at = open + 1;
      char c = peek();
      if (isLetter(c)) {
        String name = startTag();
        if (WITHOUT_TAGS.contains(name)) {
          skipText(name);
        }
      } else if (c == '/' && isLetter(charAt(at + 1))) {
        // An end tag may have attributes as well, which mean nothing.
        rest();
      } else if (html.startsWith("!--", at)) {
        skipComment();
      } else if (c == '!' || c == '?' || c == '/') {
        skipBehind('>');
      }
      open = html.indexOf('<', at);
    }
  }

  private String startTag() {
    String name = rest();
    // What the page breaks off within is no tag.
    if (at <= html.length() && !tag.isEmpty) {
      tags.accept(tag);
    }
    return name;
  }

  /** Reads the name and the attributes of a tag, and passes its end. */
  private String rest() {
    int start = at++;
    while (at < html.length() && !isSpace(peek()) && peek() != '/' && peek() != '>') {
      at++;
    }
    String name = html.substring(start, at).toLowerCase(Locale.ROOT);
    tag.clear();
    while (isAtAttribute()) {
      attribute();
    }
    at++;
    return name;
  }

  private boolean isAtAttribute() {
    while (at < html.length() && (isSpace(peek()) || peek() == '/')) {
      at++;
    }
    return at < html.length() && peek() != '>';
  }

  private void attribute() {
    int start = at++;
    while (at < html.length() && !isSpace(peek()) && "/>=".indexOf(peek()) < 0) {
      at++;
    }
    int index = wanted(start, at - start);
    skipSpace();
    int from = at;
    int to = at;
    if (peek() == '=') {
      at++;
      skipSpace();
      char quote = peek();
      boolean isQuoted = quote == '"' || quote == '\'';
      from = isQuoted ? at + 1 : at;
      to = isQuoted ? skipQuoted(quote) : skipWord();
    }
    // Of an attribute that is there twice, the first counts.
    if (index >= 0 && tag.get(index) == null) {
      String value = html.substring(from, to);
      tag.put(index, value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true));
    }
  }

  /** Which of the attributes that are wanted has that name; -1 when none. */
  private int wanted(int start, int length) {
    for (int i = 0; i < wanted.size(); i++) {
      String name = wanted.get(i);
      if (name.length() == length && isAt(name, start)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a name of small letters stands there; none but those of English have others here. */
  private boolean isAt(String name, int start) {
    for (int i = 0; i < name.length(); i++) {
      if ((html.charAt(start + i) | 0x20) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Passes a value in quotes, and tells where it ends; where it begins when it never does. */
  private int skipQuoted(char quote) {
    int start = at + 1;
    int end = html.indexOf(quote, start);
    at = end < 0 ? html.length() : end + 1;
    return end < 0 ? start : end;
  }

  private int skipWord() {
    while (at < html.length() && !isSpace(peek()) && peek() != '>') {
      at++;
    }
    return at;
  }

  private void skipText(String name) {
    int end = at;
    do {
      end = html.indexOf("</", end);
      if (end < 0) {
        at = html.length();
        return;
      }
      end += 2;
    } while (!html.regionMatches(true, end, name, 0, name.length())
        || isNameGoingOn(charAt(end + name.length())));
    at = end - 2;
  }

  private static boolean isNameGoingOn(char c) {
    return !isSpace(c) && c != '/' && c != '>';
  }

  private void skipComment() {
    if (html.startsWith(">", at + 3) || html.startsWith("->", at + 3)) {
      skipBehind('>');
      return;
    }
    int end = html.indexOf("--", at + 3);
    while (end >= 0 && !html.startsWith(">", end + 2) && !html.startsWith("!>", end + 2)) {
      end = html.indexOf("--", end + 1);
    }
    at = end < 0 ? html.length() : html.indexOf('>', end) + 1;
  }

  private void skipBehind(char c) {
    int end = html.indexOf(c, at);
    at = end < 0 ? html.length() : end + 1;
  }

  private void skipSpace() {
    while (at < html.length() && isSpace(peek())) {
      at++;
    }
  }

  private char peek() {
    return charAt(at);
  }

  private char charAt(int index) {
    return index < html.length() ? html.charAt(index) : 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
