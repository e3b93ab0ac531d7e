package org.concordance.epub;

import org.concordance.model.SiteConfig;
import org.concordance.reuse.Reuse;

/**
 * A whole file of XHTML, to be read.
 *
 * @param path its path below the book's folder
 * @param xhtml what it holds
 */
record Sheet(String path, String xhtml) {

  static final String STYLE = "book.css";

  /**
   * A file around what is to be read.
   *
   * @param path its path below the book's folder
   * @param type what part of a book it is, as {@code epub:type} names it, and its class
   * @param content what its body holds
   */
  static Sheet of(String path, SiteConfig config, String title, String type, Html content) {
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
            .add(content)
            .close("body")
            .close("html");
    return new Sheet(path, html.toString());
  }

  /** The same as a file of the book: packed, unless the build before has packed the very same. */
  BookFile file(Reuse reuse) {
    return BookFile.page(path, reuse.of(Sheet.class, path, xhtml, Packed::of));
  }

  /** The way from a file up to the book's folder. */
  static String root(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : "../" + root(path.substring(slash + 1));
  }
}
