package org.concordance.epub;

/**
 * A file of the book's content.
 *
 * @param path its path below the book's folder
 * @param type its media type
 * @param properties what the manifest says of it; may be empty
 * @param isRead whether it has a place in the order of reading
 * @param content what it holds
 */
record BookFile(String path, String type, String properties, boolean isRead, Packed content) {

  private static final String XHTML = ".xhtml";

  /** A file to read. */
  static BookFile page(String path, Packed xhtml) {
    return new BookFile(path, "application/xhtml+xml", "", true, xhtml);
  }

  /** A text that pages or reading systems use. */
  static BookFile text(String path, String type, String text) {
    return new BookFile(path, type, "", false, Packed.of(text));
  }

  BookFile withProperties(String other) {
    return new BookFile(path, type, other, isRead, content);
  }

  /** Its id in the package: the path, which XML does not take for a name. */
  String id() {
    // A slash is never followed by a dot, so no two paths have one id.
    String name = path.endsWith(XHTML) ? path.substring(0, path.length() - XHTML.length()) : path;
    return name.replace(".", "..").replace('/', '.');
  }
}
