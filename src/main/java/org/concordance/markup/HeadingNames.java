package org.concordance.markup;

import org.concordance.model.Slug;
import org.jsoup.nodes.Element;

/** Gives headings ids made of their words, where the text gives them none. */
final class HeadingNames {

  private HeadingNames() {}

  static void name(Element body) {
    FreeIds ids = new FreeIds(FreeIds.written(body));
    for (Element heading : body.select("h2, h3, h4, h5, h6")) {
      if (heading.id().isEmpty()) {
        heading.id(ids.next(slug(heading)));
      }
    }
  }

  /** The words of a heading as an id. */
  static String slug(Element heading) {
    String slug = Slug.of(heading.text());
    return slug.isEmpty() ? "section" : slug;
  }
}
