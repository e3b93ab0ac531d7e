package org.concordance.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements in an element, of which jsoup would keep a list with it, and attributes for that.
 */
final class Children {

  private Children() {}

  /** The elements in an element as they are now, whatever is changed while they are gone over. */
  static List<Element> of(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }
}
