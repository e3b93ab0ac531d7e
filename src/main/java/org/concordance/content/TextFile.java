package org.concordance.content;

/**
 * A text file of the content folder.
 *
 * @param path the path below the content folder, with {@code /} between its parts
 * @param shown the path as messages show it
 * @param text the text, with {@code \n} line ends and without a byte order mark
 */
record TextFile(String path, String shown, String text) {

  /** The file's name without its folder and extension. */
  String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
