package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import org.concordance.markup.RenderedBody;
import org.concordance.model.FreePage;
import org.concordance.model.Permalink;
import org.concordance.page.Metadata;
import org.concordance.page.NotFoundPage;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.TextPage;

/** Composes the free pages, and the page for addresses where there is none. */
final class TextPages {

  private TextPages() {}

  static List<Page> of(Views views) {
    List<Page> pages = new ArrayList<>();
    for (FreePage page : views.linked().archive().pages()) {
      RenderedBody body = views.linked().body(page);
      String description = page.description().isEmpty() ? body.gist() : page.description();
      pages.add(
          new TextPage(
              views.head(page.permalink(), page.title(), description, page.permalink().path()),
              page.title(),
              body.lead(),
              body.rest()));
    }
    PageHead head = views.head(Permalink.HOME, "Page not found", "", "");
    pages.add(
        new NotFoundPage(
            new PageHead(
                head.permalink(),
                head.title(),
                "",
                head.language(),
                "",
                List.of(),
                false,
                Metadata.NONE)));
    return pages;
  }
}
