package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.dialect.BodyText;
import org.concordance.draft.Draft;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.FieldRules;
import org.concordance.oldsite.Document;

/** Makes free pages of what is no post. */
final class Pages {

  private Pages() {}

  /**
   * The page.
   *
   * @param formerly the addresses that lead to it
   * @param remarks what is known of it
   */
  static Incoming.Record page(
      Placed page, BodyText body, List<String> formerly, List<Remark> remarks) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("title", page.title()));
    description(page.document()).ifPresent(text -> entries.add(Entry.of("description", text)));
    if (!formerly.isEmpty()) {
      entries.add(Entry.of("formerly", Value.of(formerly)));
    }
    Draft draft = new Draft(page.key(), entries, body.markdown());
    return new Incoming.Record(page.document().place(), page.title(), draft, body.media(), remarks);
  }

  /** What a page is about, as it says itself. */
  static Optional<String> description(Document page) {
    return page.fields()
        .text("description", "summary", "excerpt", "subtitle")
        .filter(text -> FieldRules.text(text).isEmpty());
  }
}
