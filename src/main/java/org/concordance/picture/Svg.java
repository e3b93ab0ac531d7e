package org.concordance.picture;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.RichText;
import org.concordance.syntax.XmlText;
import org.concordance.words.Words;

/** Writes a picture: texts escaped, site paths left open, numbers in one form on every machine. */
final class Svg {

  private final List<RichText.Piece> pieces = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  /** Part of a percentage, of a height in letters, or of markup that is none of the content's. */
  Svg raw(String markup) {
    html.append(markup);
    return this;
  }

  /** An element without content. */
  Svg empty(String name, String... attributes) {
    return tag(name, attributes).raw("/>");
  }

  /** The beginning of an element. */
  Svg open(String name, String... attributes) {
    return tag(name, attributes).raw(">");
  }

  Svg close(String name) {
    return raw("</").raw(name).raw(">");
  }

  /** An element with nothing but text. */
  Svg text(String name, String text, String... attributes) {
    return open(name, attributes).raw(XmlText.escape(text)).close(name);
  }

  Svg line() {
    return raw("\n");
  }

  /** The beginning of a link; of nothing but a group where there is nothing to link to. */
  Svg openLink(String className, String path) {
    if (path.isEmpty()) {
      return open("g", "class", className);
    }
    raw("<a class=\"").raw(className).raw("\" href=\"");
    flush();
    pieces.add(new RichText.Piece(RichText.Kind.PATH, XmlText.escape(path)));
    return raw("\">");
  }

  Svg closeLink(String path) {
    return close(path.isEmpty() ? "g" : "a");
  }

  private Svg tag(String name, String... attributes) {
    html.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        html.append(' ').append(attributes[i]).append("=\"");
        html.append(XmlText.escape(attributes[i + 1].strip())).append('"');
      }
    }
    return this;
  }

  private void flush() {
    pieces.add(new RichText.Piece(RichText.Kind.HTML, html.toString()));
    html.setLength(0);
  }

  RichText finish() {
    flush();
    return new RichText(pieces);
  }

  /** Hundredths of a percent as a percentage. */
  static String percent(int hundredths) {
    return decimal(hundredths, "%");
  }

  /** Hundredths of the letters' size as a length. */
  static String em(int hundredths) {
    return decimal(hundredths, "em");
  }

  private static String decimal(int hundredths, String unit) {
    StringBuilder text = new StringBuilder();
    int rest = Math.abs(hundredths) % 100;
    text.append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / 100);
    if (rest > 0) {
      text.append('.').append(rest / 10);
    }
    if (rest % 10 > 0) {
      text.append(rest % 10);
    }
    return text.append(unit).toString();
  }

  /**
   * The direction of a picture, where the page has another: words begin at their places in every
   * picture, and time runs to the right.
   */
  static String direction(Words words) {
    return Words.direction(words.language()).equals("rtl") ? "ltr" : "";
  }
}
