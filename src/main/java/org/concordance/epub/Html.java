package org.concordance.epub;

import java.util.Set;
import org.concordance.model.Language;
import org.concordance.syntax.XmlText;

/** Builds XHTML: texts are escaped, and attributes without a value are left out. */
final class Html {

  /** The elements that hold others, a line each. */
  private static final Set<String> CONTAINERS =
      Set.of("body", "div", "dl", "head", "header", "html", "nav", "ol", "section", "ul");

  private static final Set<String> LINES =
      Set.of("dd", "dt", "h1", "h2", "h3", "h4", "li", "p", "title");

  private final StringBuilder xhtml = new StringBuilder();

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; a {@code lang} says which way it is written too
   */
  Html open(String name, String... attributes) {
    xhtml.append('<').append(name);
    attributes(attributes);
    xhtml.append('>');
    return CONTAINERS.contains(name) ? line() : this;
  }

  Html close(String name) {
    xhtml.append("</").append(name).append('>');
    return CONTAINERS.contains(name) || LINES.contains(name) ? line() : this;
  }

  /** An element with nothing but text. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** An element without content. */
  Html empty(String name, String... attributes) {
    xhtml.append('<').append(name);
    attributes(attributes);
    xhtml.append("/>\n");
    return this;
  }

  Html text(String text) {
    XmlText.escape(text, xhtml);
    return this;
  }

  /** What is XHTML already. */
  Html add(String fragment) {
    xhtml.append(fragment);
    return this;
  }

  Html add(Html fragment) {
    xhtml.append(fragment.xhtml);
    return this;
  }

  private Html line() {
    xhtml.append('\n');
    return this;
  }

  private void attributes(String[] pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      String name = pairs[i];
      String value = pairs[i + 1];
      if (!value.isEmpty()) {
        attribute(name, value);
        if (name.equals("lang")) {
          attribute("xml:lang", value);
          attribute("dir", Language.direction(value));
        }
      }
    }
  }

  private void attribute(String name, String value) {
    xhtml.append(' ').append(name).append("=\"");
    XmlText.escape(value, xhtml);
    xhtml.append('"');
  }

  @Override
  public String toString() {
    return xhtml.toString();
  }
}
