package org.concordance.epub;

import org.concordance.model.SiteConfig;

/** Puts what is to be read into a whole file of XHTML. */
final class Sheet {

  static final String STYLE = "book.css";

  private Sheet() {}

  /**
   * A file to read.
   *
   * @param path its path below the book's folder
   * @param type what part of a book it is, as {@code epub:type} names it, and its class
   * @param content what its body holds
   */
  static BookFile of(String path, SiteConfig config, String title, String type, Html content) {
    Html html =
        new Html()
            .add("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n")
            .open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                config.language())
            .open("head")
            .element("title", title)
            .empty("link", "rel", "stylesheet", "type", "text/css", "href", root(path) + STYLE)
            .close("head")
            .open("body", "epub:type", type, "class", type)
            .add(content.toString())
            .close("body")
            .close("html");
    return BookFile.page(path, html.toString());
  }

  /** The way from a file up to the book's folder. */
  static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
