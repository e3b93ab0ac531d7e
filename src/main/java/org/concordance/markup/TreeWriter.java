package org.concordance.markup;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/** Puts elements and words into a body, one after the other. */
final class TreeWriter {

  /** The elements that texts consist of: jsoup would make such a tag anew for each of them. */
  private static final Map<String, Tag> TAGS =
      Stream.of(
              "a",
              "blockquote",
              "br",
              "code",
              "div",
              "em",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "hr",
              "li",
              "ol",
              "p",
              "strong",
              "sup",
              "ul")
          .collect(Collectors.toUnmodifiableMap(name -> name, Tag::valueOf));

  private Element current;
  private final StringBuilder words = new StringBuilder();

  /** Whether nothing stands on the line yet. */
  private boolean begins = true;

  /** Whether the last that was written is a blank. */
  private boolean blank;

  private boolean ragged;

  TreeWriter(Element body) {
    this.current = body;
  }

  /** An element of that name, which is one of those that texts consist of. */
  static Element element(String name) {
    return new Element(Objects.requireNonNull(TAGS.get(name)), null);
  }

  /** Opens an element within the one that is open. */
  Element open(String name) {
    flush();
    Element element = element(name);
    current.appendChild(element);
    current = element;
    begins = false;
    blank = false;
    return element;
  }

  /** Closes the element that was opened last. */
  void close() {
    flush();
    current = current.parent();
    begins = false;
    blank = false;
  }

  void words(String text) {
    if (!text.isEmpty()) {
      words.append(text);
      ragged |= begins && isBlank(text.charAt(0)) || blank && text.charAt(0) == '\n';
      char last = text.charAt(text.length() - 1);
      begins = last == '\n';
      blank = isBlank(last);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a line begins or ends with a blank. */
  boolean isRagged() {
    return ragged;
  }

  /** Ends the line, unless it is empty. */
  void line() {
    if (!begins) {
      words("\n");
    }
  }

  /** Puts in the words that came last. */
  void end() {
    flush();
  }

  /** What is said in several pieces is one text. */
  private void flush() {
    if (!words.isEmpty()) {
      current.appendChild(new TextNode(words.toString()));
      words.setLength(0);
    }
  }
}
