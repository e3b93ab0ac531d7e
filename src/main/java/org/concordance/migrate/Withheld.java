package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.ingest.Remark;
import org.concordance.oldsite.Sorter;

/** Keeps away what the old site did not publish and what can be no draft here. */
final class Withheld {

  private final Publication publication;
  private final List<Remark> remarks = new ArrayList<>();

  Withheld(Publication publication) {
    this.publication = publication;
  }

  /** Only a reading can be a draft: of other pages, those stay away that were not published. */
  boolean isToCome(Sorter.Sorted one) {
    Optional<Publication.Held> held =
        switch (one.role()) {
          case PAGE, SECTION -> publication.held(one.document());
          case TERM -> publication.unused(one.document());
          case POST, NONE -> Optional.empty();
        };
    held.map(Withheld::remark).ifPresent(remarks::add);
    return held.isEmpty();
  }

  private static Remark remark(Publication.Held why) {
    return Remark.leftOut(
            why.place(),
            "page",
            "was not published by the old site, and only readings can be drafts"
                + (why.isDraft() ? "" : ": " + why.why()))
        .about(why.value());
  }

  /** What stays away, and why. */
  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
