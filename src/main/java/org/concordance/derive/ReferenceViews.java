package org.concordance.derive;

import java.util.List;
import org.concordance.model.Reference;
import org.concordance.page.DateView;
import org.concordance.page.ReferenceView;

/** Shows what records rest on, and where else they are described. */
final class ReferenceViews {

  private ReferenceViews() {}

  /** What a record rests on. */
  static List<ReferenceView> of(List<Reference> references, Views views) {
    return references.stream().map(reference -> of(reference, views)).toList();
  }

  /** Addresses of which nothing else is known. */
  static List<ReferenceView> of(List<String> urls) {
    return urls.stream().map(url -> new ReferenceView(url, bare(url), DateView.NONE)).toList();
  }

  private static ReferenceView of(Reference reference, Views views) {
    return new ReferenceView(
        reference.url(),
        reference.title().orElseGet(() -> bare(reference.url())),
        reference.accessed().map(views::date).orElse(DateView.NONE));
  }

  private static String bare(String url) {
    return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
