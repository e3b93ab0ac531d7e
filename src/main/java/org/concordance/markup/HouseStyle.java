package org.concordance.markup;

import java.util.ArrayList;
import java.util.List;
import org.concordance.words.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gives the tables, notes and quotations of a body the form in which the archive shows them. */
final class HouseStyle {

  private final List<Element> tables = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private final List<Element> quotations = new ArrayList<>();

  private HouseStyle() {}

  /**
   * Changes a body.
   *
   * @param words what stands in it that its writer did not write
   */
  static void apply(Element body, Words words) {
    HouseStyle found = new HouseStyle();
    body.traverse((node, depth) -> found.look(node instanceof Element element ? element : body));
    found.tables.forEach(table -> letScroll(table, words.text("body.table")));
    found.notes.forEach(list -> tidyNotes(list, words));
    found.quotations.forEach(HouseStyle::tidyQuotation);
  }

  private void look(Element element) {
    switch (element.normalName()) {
      case "table" -> tables.add(element);
      case "blockquote" -> quotations.add(element);
      case "div" -> {
        if (element.hasClass("footnotes")) {
          notes.add(element);
        }
      }
      default -> {}
    }
  }

  /** Lets a wide table scroll by itself, by keyboard too. */
  private static void letScroll(Element table, String label) {
    table.wrap("<div class=\"scroll\" role=\"region\"></div>");
    table.parent().attr("aria-label", label).attr("tabindex", "0");
  }

  /** Footnotes become a section with a heading, and the way back can be read aloud. */
  private static void tidyNotes(Element notes, Words words) {
    children(notes, "hr").forEach(Element::remove);
    notes.tagName("section").prependElement("h2").text(words.text("body.notes"));
    for (Element list : children(notes, "ol")) {
      for (Element note : children(list, "li")) {
        tidyNote(note, words.text("body.back"));
      }
    }
  }

  private static void tidyNote(Element note, String label) {
    List<Element> paragraphs = children(note, "p");
    for (Element back : waysBack(note)) {
      back.attr("aria-label", label).text("↩\uFE0E");
      if (!paragraphs.isEmpty()) {
        paragraphs.get(paragraphs.size() - 1).appendText(" ").appendChild(back);
      }
    }
  }

  /** The links from a note to where it is referred to, in it or in its paragraphs. */
  private static List<Element> waysBack(Element note) {
    List<Element> found = new ArrayList<>();
    for (Element child : Children.of(note)) {
      if (isWayBack(child)) {
        found.add(child);
      } else if (child.normalName().equals("p")) {
        for (Element within : Children.of(child)) {
          if (isWayBack(within)) {
            found.add(within);
          }
        }
      }
    }
    return found;
  }

  private static boolean isWayBack(Element element) {
    return element.normalName().equals("a") && element.hasClass("footnote-backref");
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : Children.of(parent)) {
      if (child.normalName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }

  /** A quotation whose last paragraph begins with a dash is said by whom that paragraph names. */
  private static void tidyQuotation(Element quotation) {
    Element last = quotation.lastElementChild();
    if (last != null
        && last.normalName().equals("p")
        && last.previousElementSibling() != null
        && last.textNodes().size() > 0
        && last.textNodes().get(0).text().matches("(—|–|--) .*")) {
      TextNode dash = last.textNodes().get(0);
      dash.text(dash.getWholeText().replaceFirst("^\\s*(—|–|--) ", ""));
      quotation.wrap("<figure class=\"quote\"></figure>");
      last.remove();
      quotation.after(last.tagName("figcaption"));
    }
  }
}
