package org.concordance.model;

import java.util.List;

/**
 * Safe HTML that leaves open what depends on where it stands: the way to the site's root, and the
 * links of passages to themselves. The same text stands on pages at different depths, in a feed, or
 * under another base URL.
 *
 * @param pieces the text, piece by piece
 */
public record RichText(List<Piece> pieces) {

  /** No text. */
  public static final RichText EMPTY = new RichText(List.of());

  /** What a piece of a text can be. */
  public enum Kind {
    /** HTML as it is. */
    HTML,
    /** A path within the site, without a leading {@code /}, inside an attribute. */
    PATH,
    /** The id of the passage that ends here. */
    PASSAGE,
    /** The id of a passage that stood here and has gone. */
    GONE
  }

  /**
   * A piece of a text.
   *
   * @param kind what it is
   * @param text the HTML, the path or the id
   */
  public record Piece(Kind kind, String text) {}

  /** Copies the list. */
  public RichText {
    pieces = List.copyOf(pieces);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * The HTML with every site path put after a root, and without what only a page has.
   *
   * @param root the way to the site's root, such as {@code ../../} or {@code https://example.org/}
   */
  public String html(String root) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece.kind()) {
        case HTML -> html.append(piece.text());
        case PATH -> html.append(root).append(piece.text());
        case PASSAGE, GONE -> {}
      }
    }
    return html.toString();
  }
}
