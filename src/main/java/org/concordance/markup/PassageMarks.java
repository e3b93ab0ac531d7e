package org.concordance.markup;

import java.util.List;
import java.util.Set;
import org.concordance.markup.PassageFinder.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Marks in a text where passages end, begin under further ids, and stood before they went. */
final class PassageMarks {

  /** Stands before and after the id of a passage that ends here; a noncharacter of Unicode. */
  static final String PASSAGE = "\uFDD1";

  /** Stands before and after the id of a passage that stood here; a noncharacter of Unicode. */
  static final String GONE = "\uFDD2";

  private static final List<String> FLOW =
      List.of("p", "ul", "ol", "dl", "div", "blockquote", "table", "pre", "figure", "figcaption");

  private static final Set<String> CAPTIONS = Set.of("caption", "figcaption");
  private static final Set<String> LEADING = Set.of("p", "blockquote");

  private PassageMarks() {}

  /** Whether it is a mark, and none of the text's words. */
  static boolean isMark(TextNode node) {
    return node.getWholeText().startsWith(PASSAGE) || node.getWholeText().startsWith(GONE);
  }

  /** The words of a passage without the mark where it ends. */
  static String without(String words) {
    int start = words.indexOf(PASSAGE);
    return start < 0
        ? words
        : words.substring(0, start) + words.substring(words.indexOf(PASSAGE, start + 1) + 1);
  }

  /** Where a passage ends: after its words, and before whatever else its element holds. */
  static void end(Block block, String id) {
    Element element = block.element();
    Element words = words(element);
    TextNode mark = new TextNode(PASSAGE + id + PASSAGE);
    if (isLoose(words)) {
      outermost(words).after(mark);
    } else {
      put(mark, words);
    }
  }

  private static void put(TextNode mark, Element words) {
    for (Element child : Children.of(words)) {
      if (FLOW.contains(child.normalName())) {
        putBefore(child, mark);
        return;
      }
    }
    words.appendChild(mark);
  }

  /** Puts a mark right after the words before an element, so that no blank comes between. */
  private static void putBefore(Element element, TextNode mark) {
    if (element.previousSibling() instanceof TextNode words) {
      words.text(words.getWholeText().stripTrailing());
    }
    element.before(mark);
    element.before("\n");
  }

  /** The element that ends with a passage's own words. */
  private static Element words(Element element) {
    for (Element child : Children.of(element)) {
      if (CAPTIONS.contains(child.normalName())) {
        return child;
      }
    }
    Element first = element.firstElementChild();
    boolean leads =
        first != null && LEADING.contains(first.normalName()) && PassageFinder.isFirst(first);
    return leads ? words(first) : element;
  }

  /** A further id, at the beginning of a passage. */
  static void also(Block block, String id) {
    Element mark = new Element("span").attr("id", id);
    if (isLoose(block.element())) {
      outermost(block.element()).before(mark);
    } else {
      words(block.element()).prependChild(mark);
    }
  }

  /** A passage that stood before another. */
  static void gone(Block before, String id) {
    Element element = before.element();
    Node mark = new TextNode(GONE + id + GONE);
    if (isLoose(element)
        || PassageFinder.isHeading(element)
        || element.normalName().equals("figure")) {
      outermost(element).before(mark);
    } else {
      words(element).prependChild(mark);
    }
  }

  /** A passage that stood at the end. */
  static void goneAtEnd(Element body, String id) {
    body.appendChild(new TextNode(GONE + id + GONE));
  }

  /** Whether nothing can be put into an element: a table without caption, or code. */
  private static boolean isLoose(Element element) {
    return element.normalName().equals("table") || element.normalName().equals("pre");
  }

  /** The element itself, or the box in which a wide table scrolls. */
  private static Element outermost(Element element) {
    Element parent = element.parent();
    return parent != null && parent.hasClass("scroll") ? parent : element;
  }
}
