package org.concordance.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
  private static final byte[][] WITHOUT_TAGS =
      names(
          List.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"));

  private final byte[] html;
  private final byte[][] wanted;
  private final Consumer<Tag> tags;
  private final Tag tag;
  private int at;

  private StartTags(byte[] html, List<String> wanted, Consumer<Tag> tags) {
    this.html = html;
    this.wanted = names(wanted);
    this.tags = tags;
    this.tag = new Tag(wanted.size());
  }

  private static byte[][] names(List<String> names) {
    return names.stream()
        .map(name -> name.getBytes(StandardCharsets.US_ASCII))
        .toArray(byte[][]::new);
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
   * @param html the page in UTF-8
   * @param wanted the names of the attributes that are wanted, in small letters of English
   * @param tags takes each tag that has any of them
   */
  static void read(byte[] html, List<String> wanted, Consumer<Tag> tags) {
    new StartTags(html, wanted, tags).read();
  }

  private void read() {
    for (skipBehind('<'); at < html.length; skipBehind('<')) {
      int c = peek();
      if (isLetter(c)) {
        startTag();
      } else if (c == '/' && isLetter(byteAt(at + 1))) {
        // An end tag may have attributes as well, which mean nothing.
        rest();
      } else if (c == '!' && byteAt(at + 1) == '-' && byteAt(at + 2) == '-') {
        skipComment();
      } else if (c == '!' || c == '?' || c == '/') {
        skipBehind('>');
      }
    }
  }

  private void startTag() {
    int start = at;
    int length = rest();
    // What the page breaks off within is no tag.
    if (at <= html.length && !tag.isEmpty) {
      tags.accept(tag);
    }
    int withoutTags = indexOf(WITHOUT_TAGS, start, length);
    if (withoutTags >= 0) {
      skipText(WITHOUT_TAGS[withoutTags]);
    }
  }

  /** Reads the name and the attributes of a tag, passes its end, and tells the name's length. */
  private int rest() {
    int start = at++;
    while (at < html.length && !isEndOfTagName(html[at])) {
      at++;
    }
    int length = at - start;
    tag.clear();
    while (isAtAttribute()) {
      attribute();
    }
    at++;
    return length;
  }

  private boolean isAtAttribute() {
    while (at < html.length && (isSpace(html[at]) || html[at] == '/')) {
      at++;
    }
    return at < html.length && html[at] != '>';
  }

  private void attribute() {
    int start = at++;
    while (at < html.length && !isEndOfName(html[at])) {
      at++;
    }
    int index = indexOf(wanted, start, at - start);
    skipSpace();
    int from = at;
    int to = at;
    if (peek() == '=') {
      at++;
      skipSpace();
      int quote = peek();
      boolean isQuoted = quote == '"' || quote == '\'';
      from = isQuoted ? at + 1 : at;
      to = isQuoted ? skipQuoted(quote) : skipWord();
    }
    // Of an attribute that is there twice, the first counts.
    if (index >= 0 && tag.get(index) == null) {
      String value = new String(html, from, to - from, StandardCharsets.UTF_8);
      tag.put(index, value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true));
    }
  }

  /** Which of some names of small letters stands there; -1 when none. */
  private int indexOf(byte[][] names, int start, int length) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].length == length && isAt(names[i], start)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a name stands there, in letters of any size. */
  private boolean isAt(byte[] name, int start) {
    for (int i = 0; i < name.length; i++) {
      if ((byteAt(start + i) | 0x20) != name[i]) {
        return false;
      }
    }
    return true;
  }

  /** Passes a value in quotes, and tells where it ends; where it begins when it never does. */
  private int skipQuoted(int quote) {
    int start = at + 1;
    int end = next(quote, start);
    at = Math.min(html.length, end + 1);
    return end < html.length ? end : start;
  }

  private int skipWord() {
    while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
      at++;
    }
    return at;
  }

  /** Passes the text of an element, up to the tag that ends it. */
  private void skipText(byte[] name) {
    for (at = next('<', at); at < html.length; at = next('<', at + 1)) {
      int end = at + 2 + name.length;
      if (byteAt(at + 1) == '/' && isAt(name, at + 2) && isEndOfTagName(byteAt(end))) {
        return;
      }
    }
  }

  private void skipComment() {
    if (byteAt(at + 3) == '>' || byteAt(at + 3) == '-' && byteAt(at + 4) == '>') {
      skipBehind('>');
      return;
    }
    int end = at + 3;
    while (end < html.length && !isEndOfComment(end)) {
      end++;
    }
    at = end;
    skipBehind('>');
  }

  private boolean isEndOfComment(int end) {
    return html[end] == '-'
        && byteAt(end + 1) == '-'
        && (byteAt(end + 2) == '>' || byteAt(end + 2) == '!' && byteAt(end + 3) == '>');
  }

  /** Passes the next sign of a kind; all that is left, when there is none. */
  private void skipBehind(int sign) {
    at = Math.min(html.length, next(sign, at) + 1);
  }

  /** Where the next sign of a kind stands; the length of the page, when there is none. */
  private int next(int sign, int from) {
    int next = Math.min(from, html.length);
    while (next < html.length && html[next] != sign) {
      next++;
    }
    return next;
  }

  private void skipSpace() {
    while (at < html.length && isSpace(html[at])) {
      at++;
    }
  }

  private int peek() {
    return byteAt(at);
  }

  private int byteAt(int index) {
    return index < html.length ? html[index] : 0;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isEndOfTagName(int c) {
    return isSpace(c) || c == '/' || c == '>';
  }

  private static boolean isEndOfName(int c) {
    return c == '=' || isEndOfTagName(c);
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
