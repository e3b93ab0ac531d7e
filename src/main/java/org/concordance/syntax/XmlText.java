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
    line("<" + name + attributes(attributes) + ">");
    depth++;
    return this;
  }

  public XmlText close(String name) {
    depth--;
    return line("</" + name + ">");
  }

  /** An element without content. */
  public XmlText empty(String name, String... attributes) {
    return line("<" + name + attributes(attributes) + "/>");
  }

  /** An element with nothing but text. */
  public XmlText text(String name, String text, String... attributes) {
    return line("<" + name + attributes(attributes) + ">" + escape(text) + "</" + name + ">");
  }

  private XmlText line(String line) {
    xml.append("  ".repeat(depth)).append(line).append('\n');
    return this;
  }

  private static String attributes(String[] pairs) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes
          .append(' ')
          .append(pairs[i])
          .append("=\"")
          .append(escape(pairs[i + 1]))
          .append('"');
    }
    return attributes.toString();
  }

  /** A text as it stands between or in the tags of XML and HTML. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
