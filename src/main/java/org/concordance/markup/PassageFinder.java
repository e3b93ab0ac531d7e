package org.concordance.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.concordance.ledger.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the passages of a text that have addresses: paragraphs, list items, terms and their
 * explanations, tables, figures, quotations with their source, code, and headings.
 */
final class PassageFinder {

  /**
   * A passage and the element that holds it.
   *
   * @param element the element
   * @param passage its words, without those of passages within it
   */
  record Block(Element element, Passage passage) {

    boolean isHeading() {
      return PassageFinder.isHeading(element);
    }
  }

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  private final Set<Element> elements = new LinkedHashSet<>();

  private PassageFinder() {}

  /** The passages of elements that hold them, but for such as have no words. */
  static List<Block> passages(Set<Element> elements) {
    List<Block> found = new ArrayList<>();
    for (Element element : elements) {
      Block block = new Block(element, Passage.of(text(element, elements)));
      if (!block.passage().isEmpty()) {
        found.add(block);
      }
    }
    return found;
  }

  /** The elements that hold passages, or would if they had words, in the order of the text. */
  static Set<Element> elements(Element body) {
    PassageFinder finder = new PassageFinder();
    finder.look(body, false);
    return finder.elements;
  }

  /**
   * Looks below an element.
   *
   * @param leads whether its first paragraph is the element's own text, as in a list item
   */
  private void look(Element parent, boolean leads) {
    for (Element child : Children.of(parent)) {
      boolean first = leads && isFirst(child);
      switch (child.normalName()) {
        case "table", "pre", "dt", "h2", "h3", "h4", "h5", "h6" -> elements.add(child);
        case "p" -> {
          if (!first) {
            elements.add(child);
          }
        }
        case "figure" -> {
          elements.add(child);
          look(child, true);
        }
        case "li", "dd" -> {
          boolean note = isNote(child);
          if (!note) {
            elements.add(child);
          }
          look(child, !note);
        }
        case "blockquote" -> look(child, first);
        default -> look(child, false);
      }
    }
  }

  /** Whether nothing stands before an element in the one that holds it. */
  static boolean isFirst(Element child) {
    Element parent = child.parent();
    if (parent == null || parent.firstElementChild() != child) {
      return false;
    }
    for (Node one : parent.childNodes()) {
      if (one instanceof TextNode words && !words.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** A footnote has an id that is not the passage's: its paragraphs have those. */
  private static boolean isNote(Element item) {
    return item.id().startsWith("fn-") && isWithinNotes(item);
  }

  private static boolean isWithinNotes(Element element) {
    Element around = element;
    while (around != null && !around.hasClass("footnotes")) {
      around = around.parent();
    }
    return around != null;
  }

  private static String text(Element block, Set<Element> blocks) {
    StringBuilder text = new StringBuilder();
    block.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            } else if (node instanceof Element element && element != block) {
              if (blocks.contains(element) || isReference(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              text.append(element.isBlock() ? " " : "").append(element.attr("alt"));
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            text.append(node instanceof Element element && element.isBlock() ? " " : "");
            return FilterResult.CONTINUE;
          }
        });
    return text.toString();
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  private static boolean holdsReference(Element element) {
    return element.stream()
        .anyMatch(one -> one.normalName().equals("a") && one.hasClass("footnote-ref"));
  }

  /** The number of a footnote and the way back from one: they change with other passages. */
  static boolean isReference(Element element) {
    return element.normalName().equals("sup") && holdsReference(element)
        || element.hasClass("footnote-backref");
  }
}
