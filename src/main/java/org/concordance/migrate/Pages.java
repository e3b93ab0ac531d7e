package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.draft.Draft;
import org.concordance.draft.Entry;
import org.concordance.draft.IdProposal;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Register;
import org.concordance.ingest.Remark;
import org.concordance.model.FieldRules;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;

/** Makes free pages of what is no post. */
final class Pages {

  private final Register register;

  Pages(Register register) {
    this.register = register;
  }

  /** The id for a page: what its address ended in, or the name of its file. */
  String id(Document document, Optional<String> address) {
    String path = address.map(Paths::comparable).orElse("").replaceFirst("^/", "");
    String proposal =
        Optional.of(Slug.of(path))
            .filter(Slug::isId)
            .or(() -> IdProposal.ofLabel(document.name()))
            .orElse("page");
    boolean ours =
        List.of("readings", "topics", "actors", "events", "dates", "search").contains(proposal);
    return register.give(RecordKind.PAGE, ours ? proposal + "-page" : proposal);
  }

  /**
   * The page.
   *
   * @param formerly the addresses that lead to it
   * @param remarks what is known of it
   */
  Incoming.Record page(Placed page, BodyText body, List<String> formerly, List<Remark> remarks) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("title", page.title()));
    page.document()
        .fields()
        .text("description", "summary", "excerpt", "subtitle")
        .filter(text -> FieldRules.text(text).isEmpty())
        .ifPresent(text -> entries.add(Entry.of("description", text)));
    if (!formerly.isEmpty()) {
      entries.add(Entry.of("formerly", Value.of(formerly)));
    }
    Draft draft = new Draft(page.key(), entries, body.markdown());
    return new Incoming.Record(page.document().place(), page.title(), draft, body.media(), remarks);
  }
}
