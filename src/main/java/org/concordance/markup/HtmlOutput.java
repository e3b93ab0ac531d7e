package org.concordance.markup;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes elements that hold what a body may hold as HTML: the same as jsoup writes, which looks up
 * for each character whether it can be encoded.
 */
final class HtmlOutput implements NodeVisitor {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final StringBuilder html = new StringBuilder();

  private HtmlOutput() {}

  /** A node with all that is in it. */
  static String of(Node node) {
    HtmlOutput output = new HtmlOutput();
    node.traverse(output);
    return output.html.toString();
  }

  /** All that is in an element. */
  static String ofChildren(Element parent) {
    HtmlOutput output = new HtmlOutput();
    for (Node child : parent.childNodes()) {
      child.traverse(output);
    }
    return output.html.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      escape(words.getWholeText(), false);
    } else if (node instanceof Element element) {
      html.append('<').append(element.tagName());
      if (element.attributesSize() > 0) {
        element.attributes().forEach(this::write);
      }
      html.append('>');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.tag().isEmpty()) {
      html.append("</").append(element.tagName()).append('>');
    }
  }

  private void write(Attribute attribute) {
    String value = attribute.getValue();
    if (value.isEmpty() || value.equalsIgnoreCase(attribute.getKey())) {
      // Some of these are written without a value.
      html.append(' ').append(attribute.html());
      return;
    }
    html.append(' ').append(attribute.getKey()).append("=\"");
    escape(value, true);
    html.append('"');
  }

  private void escape(String text, boolean isAttribute) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case NO_BREAK_SPACE -> "&nbsp;";
            case '"' -> isAttribute ? "&quot;" : "";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        html.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    html.append(text, done, text.length());
  }
}
