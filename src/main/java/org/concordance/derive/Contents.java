package org.concordance.derive;

import java.util.List;
import org.concordance.markup.RenderedBody;
import org.concordance.page.Link;

/** Lists what a long text is divided into, so that a reader need not scroll to see it. */
final class Contents {

  /** Some three screens of a computer, or ten of a telephone. */
  private static final int LONG = 800;

  private static final int FEW = 3;

  private Contents() {}

  /** Links to the parts of a text, as fragments; none where it is short or hardly divided. */
  static List<Link> of(RenderedBody body) {
    return body.words() < LONG || body.headings().size() < FEW
        ? List.of()
        : body.headings().stream()
            .map(heading -> Link.of(heading.text(), "#" + heading.id()))
            .toList();
  }
}
