package org.concordance.markup;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.RichText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes elements that hold what a body may hold as HTML: the same as jsoup writes, which looks up
 * for each character whether it can be encoded. What stands there between two marks of a kind, a
 * site path or the id of a passage, becomes a piece of its own.
 */
final class HtmlOutput implements NodeVisitor {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final String MARKS = LinkTarget.SITE + PassageMarks.PASSAGE + PassageMarks.GONE;

  /** What stands between each of the marks. */
  private static final List<RichText.Kind> KINDS =
      List.of(RichText.Kind.PATH, RichText.Kind.PASSAGE, RichText.Kind.GONE);

  private final List<RichText.Piece> pieces = new ArrayList<>();

  /** What follows the last piece. */
  private final StringBuilder html = new StringBuilder();

  private HtmlOutput() {}

  /** A node with all that is in it, and no white space around it. */
  static RichText of(Node node) {
    HtmlOutput output = new HtmlOutput();
    node.traverse(output);
    return output.whole();
  }

  /** All that is in an element, and no white space around it. */
  static RichText ofChildren(Element parent) {
    HtmlOutput output = new HtmlOutput();
    for (Node child : parent.childNodes()) {
      child.traverse(output);
    }
    return output.whole();
  }

  private RichText whole() {
    addHtml(html.toString().stripTrailing());
    return new RichText(pieces);
  }

  private void addHtml(String text) {
    String rest = pieces.isEmpty() ? text.stripLeading() : text;
    if (!rest.isEmpty()) {
      pieces.add(new RichText.Piece(RichText.Kind.HTML, rest));
    }
    html.setLength(0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText(), false);
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
    write(value, true);
    html.append('"');
  }

  private void write(String text, boolean isAttribute) {
    int last = text.length() - 1;
    int mark = last < 1 || text.charAt(0) != text.charAt(last) ? -1 : MARKS.indexOf(text.charAt(0));
    if (mark < 0) {
      escape(text, 0, text.length(), isAttribute);
      return;
    }
    addHtml(html.toString());
    escape(text, 1, last, isAttribute);
    pieces.add(new RichText.Piece(KINDS.get(mark), html.toString()));
    html.setLength(0);
  }

  private void escape(String text, int from, int to, boolean isAttribute) {
    int done = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      // Most characters are letters, which come after.
      String escaped = c > '>' && c != NO_BREAK_SPACE ? "" : escaped(c, isAttribute);
      if (!escaped.isEmpty()) {
        html.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    html.append(text, done, to);
  }

  private static String escaped(char c, boolean isAttribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case NO_BREAK_SPACE -> "&nbsp;";
      case '"' -> isAttribute ? "&quot;" : "";
      default -> "";
    };
  }
}
