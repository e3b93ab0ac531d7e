package org.concordance.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.dialect.BodyText;
import org.concordance.dialect.Texts;
import org.concordance.draft.Draft;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.RecordKey;

/** Makes topics and actors of terms. */
final class TermRecords {

  private final Terms terms;
  private final Authorities authorities;
  private final Redirects redirects;
  private final Present present;
  private final Texts texts;

  TermRecords(
      Terms terms, Authorities authorities, Redirects redirects, Present present, Texts texts) {
    this.terms = terms;
    this.authorities = authorities;
    this.redirects = redirects;
    this.present = present;
    this.texts = texts;
  }

  /** Those that are new come first: they have the addresses of others that are the same. */
  List<Incoming> incoming() {
    List<Incoming> incoming = new ArrayList<>();
    Map<RecordKey, Draft> fresh = new HashMap<>();
    List<Term> here = new ArrayList<>();
    for (Term term : terms.distinct()) {
      if (term.record().isPresent() && term.isHere()) {
        here.add(term);
      } else if (term.record().isPresent()) {
        Incoming.Record record = fresh(term);
        fresh.put(record.draft().key(), record.draft());
        incoming.add(record);
      }
    }
    here.forEach(
        term -> known(term, Optional.ofNullable(fresh.get(term.key()))).ifPresent(incoming::add));
    return incoming;
  }

  /** A new record, which is published: without a text that shows code. */
  private Incoming.Record fresh(Term term) {
    Optional<BodyText> text = text(term);
    Incoming.Record record = authorities.record(term, text.filter(one -> one.unread().isEmpty()));
    List<Remark> remarks = new ArrayList<>(record.remarks());
    text.map(BodyText::unread)
        .filter(code -> !code.isEmpty())
        .map(code -> Withheld.text(term.place(), code))
        .ifPresent(remarks::add);
    return new Incoming.Record(
        record.place(), record.title(), record.draft(), record.media(), remarks);
  }

  private Optional<Incoming.Known> known(Term term, Optional<Draft> fresh) {
    boolean came =
        authorities.addresses(term).stream()
            .anyMatch(address -> redirects.holder(address).filter(term.key()::equals).isPresent());
    Incoming.Record record = authorities.record(term, text(term));
    Incoming.Known known =
        fresh
            .map(draft -> new Additions(record, draft).known(false))
            .orElseGet(() -> new Additions(record, present.record(term.key())).known(came));
    boolean told = term.profile().isPresent() || !known.remarks().isEmpty();
    return told ? Optional.of(known) : Optional.empty();
  }

  private Optional<BodyText> text(Term term) {
    return term.profile().filter(one -> !one.body().isBlank()).map(one -> texts.of(one.text()));
  }
}
