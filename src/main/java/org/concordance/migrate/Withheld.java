package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordance.dialect.Texts;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.Sorter;

/**
 * Keeps away what can be no draft here, since only readings can: what the old site did not publish,
 * and texts that would show code where it showed something else.
 */
final class Withheld {

  private final Publication publication;
  private final Settings settings;
  private final List<Remark> remarks = new ArrayList<>();

  Withheld(Publication publication, Settings settings) {
    this.publication = publication;
    this.settings = settings;
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

  /** Whether the text of a page would show code. */
  boolean showsCode(Document page) {
    return !Texts.unread(settings, page).isEmpty();
  }

  /** A page stays away for its code; once that is gone, it can come. */
  void leaveForCode(Document page) {
    remarks.add(
        Remark.leftOut(
                page.place(),
                "page",
                "stays out, for its text would show tags of the old site as code, and only readings"
                    + " can be drafts: take them out, or write what they showed, and import again;"
                    + " only what is new comes")
            .about(names(Texts.unread(settings, page))));
  }

  /** That a record comes without its text. */
  static Remark text(Place place, Set<String> code) {
    return Remark.leftOut(
            place,
            "text",
            "of the term stays out, for it would show tags of the old site as code, and only"
                + " readings can be drafts: write it into the record without them")
        .about(names(code));
  }

  private static String names(Set<String> code) {
    return String.join(", ", code);
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
