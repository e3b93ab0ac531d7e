package org.concordance.syntax;

/** Writes XML 1.0 with two-space indentation and {@code \n} line ends. */
public final class XmlText {

  private final StringBuilder xml;
  private int depth;

  /** Begins a file. */
  public XmlText() {
    this(new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"), 0);
  }

  private XmlText(StringBuilder xml, int depth) {
    this.xml = xml;
    this.depth = depth;
  }

  /** Begins what is to stand in several files, at that depth. */
  public static XmlText part(int depth) {
    return new XmlText(new StringBuilder(), depth);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns
   */
  public XmlText open(String name, String... attributes) {
    tag(name, attributes).append(">\n");
    depth++;
    return this;
  }

  public XmlText close(String name) {
    depth--;
    indent();
    xml.append("</").append(name).append(">\n");
    return this;
  }

  /** An element without content. */
  public XmlText empty(String name, String... attributes) {
    tag(name, attributes).append("/>\n");
    return this;
  }

  /** An element with nothing but text. */
  public XmlText text(String name, String text, String... attributes) {
    tag(name, attributes).append('>');
    escape(text, xml, false);
    xml.append("</").append(name).append(">\n");
    return this;
  }

  /** Begins a line with a tag that lacks its end. */
  private StringBuilder tag(String name, String[] pairs) {
    indent();
    xml.append('<').append(name);
    for (int i = 0; i < pairs.length; i += 2) {
      xml.append(' ').append(pairs[i]).append("=\"");
      escape(pairs[i + 1], xml);
      xml.append('"');
    }
    return xml;
  }

  private void indent() {
    for (int i = 0; i < depth; i++) {
      xml.append("  ");
    }
  }

  /** A text as it stands between or in the tags of XML and HTML. */
  public static String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!escaped(text.charAt(i)).isEmpty()) {
        StringBuilder xml = new StringBuilder(text.length() + 32);
        escape(text, xml);
        return xml.toString();
      }
    }
    return text;
  }

  /** Adds a text as it stands between or in the tags of XML and HTML. */
  public static void escape(String text, StringBuilder xml) {
    escape(text, xml, true);
  }

  /** Between tags, quotes stand for themselves. */
  private static void escape(String text, StringBuilder xml, boolean quotes) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i));
      if (!escaped.isEmpty() && (quotes || text.charAt(i) != '"')) {
        xml.append(text, from, i).append(escaped);
        from = i + 1;
      }
    }
    xml.append(text, from, text.length());
  }

  /** What stands for a character; empty for one that stands for itself. */
  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
