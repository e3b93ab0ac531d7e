package org.concordance.model;

import java.util.List;

/**
 * Safe HTML whose links within the site are still open: the same text stands on pages at different
 * depths, in a feed, or under another base URL.
 *
 * @param pieces HTML and site paths by turns, beginning and ending with HTML; a site path has no
 *     leading {@code /}
 */
public record RichText(List<String> pieces) {

  /** No text. */
  public static final RichText EMPTY = new RichText(List.of(""));

  /** Copies the list. */
  public RichText {
    pieces = List.copyOf(pieces);
    if (pieces.size() % 2 == 0) {
      throw new IllegalArgumentException("pieces must begin and end with HTML");
    }
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return pieces.size() == 1 && pieces.get(0).isEmpty();
  }

  /**
   * The HTML, with every site path put after a root.
   *
   * @param root the way to the site's root, such as {@code ../../} or {@code https://example.org/}
   */
  public String html(String root) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      html.append(i % 2 == 0 ? "" : root).append(pieces.get(i));
    }
    return html.toString();
  }
}
