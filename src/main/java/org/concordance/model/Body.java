package org.concordance.model;

/**
 * The Markdown below a record's front matter.
 *
 * @param markdown the text, with {@code \n} line ends; empty when there is none
 * @param file the file that it stands in
 * @param line the line of that file on which the text begins, from 1
 */
public record Body(String markdown, String file, int line) {

  /** The empty body of a record that has no file of its own. */
  public static final Body NONE = new Body("", "", 1);

  /** Whether there is nothing to show. */
  public boolean isBlank() {
    return markdown.isBlank();
  }
}
