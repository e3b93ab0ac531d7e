package org.concordance.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;

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
  private final Set<String> wanted;
  private final Consumer<Map<String, String>> tags;
  private Map<String, String> attributes = Map.of();
  private int at;

  private StartTags(String html, Set<String> wanted, Consumer<Map<String, String>> tags) {
    this.html = html;
    this.wanted = wanted;
    this.tags = tags;
  }

  /**
   * Gives what start tags say, in the order in which they stand.
   *
   * @param wanted the names of the attributes that are wanted, in small letters
   * @param tags takes those of each tag that has any, without character references
   */
  static void read(String html, Set<String> wanted, Consumer<Map<String, String>> tags) {
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
    if (at <= html.length() && !attributes.isEmpty()) {
      tags.accept(attributes);
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
    attributes = Map.of();
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
    String name = html.substring(start, at).toLowerCase(Locale.ROOT);
    skipSpace();
    String value = "";
    if (peek() == '=') {
      at++;
      skipSpace();
      value = value();
    }
    if (wanted.contains(name)) {
      attributes = attributes.isEmpty() ? new HashMap<>() : attributes;
      attributes.putIfAbsent(
          name, value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true));
    }
  }

  private String value() {
    char quote = peek();
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      int start = at + 1;
      at = end < 0 ? html.length() : end + 1;
      return end < 0 ? "" : html.substring(start, end);
    }
    int start = at;
    while (at < html.length() && !isSpace(peek()) && peek() != '>') {
      at++;
    }
    return html.substring(start, at);
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
