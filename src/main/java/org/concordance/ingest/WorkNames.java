package org.concordance.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.cite.CslName;
import org.concordance.cite.CslVocabulary;
import org.concordance.draft.Entry;
import org.concordance.draft.Holdings;
import org.concordance.draft.Value;
import org.concordance.model.Name;

/**
 * The names of people in a work that comes in. One that is written in one piece, of which the
 * archive has no record, is divided where it seems to have the family name first, and marked where
 * it may have.
 */
final class WorkNames {

  private static final String FIRST = "is taken to have the family name first";
  private static final String LAST = "is taken to have the family name last";

  private final Holdings holdings;

  WorkNames(Holdings holdings) {
    this.holdings = holdings;
  }

  /** The work with its names in order, and what was guessed of them among its remarks. */
  Incoming.Work ordered(Incoming.Work work) {
    List<Remark> remarks = new ArrayList<>(work.remarks());
    List<Entry.Given> fields = new ArrayList<>();
    for (Entry.Given field : work.fields()) {
      boolean isOfNames = field.key().equals("author") || CslVocabulary.NAMES.contains(field.key());
      fields.add(
          isOfNames && field.value() instanceof Value.Items names
              ? new Entry.Given(
                  field.key(), ordered(work, field.key(), names, remarks), field.note())
              : field);
    }
    return work.with(fields, remarks);
  }

  private Value ordered(Incoming.Work work, String field, Value.Items names, List<Remark> remarks) {
    List<Value.Item> ordered = new ArrayList<>();
    for (Value.Item item : names.items()) {
      Value.Item one = ordered(item);
      ordered.add(one);
      if (!one.equals(item)) {
        String how = one.value().equals(item.value()) ? LAST : FIRST;
        String name = ((Value.Text) item.value()).text();
        remarks.add(Remark.guessed(work.place(), field, how).about(name));
      }
    }
    return new Value.Items(ordered);
  }

  private Value.Item ordered(Value.Item item) {
    if (!(item.value() instanceof Value.Text text) || !isDivided(text.text())) {
      return item;
    }
    Optional<NameOrder> order = NameOrder.familyFirst(text.text());
    if (order.isPresent()) {
      Entry family = Entry.of("family", order.get().family());
      Entry given = Entry.of("given", order.get().given());
      return new Value.Item(
          new Value.Fields(List.of(family, given)),
          item.offered(),
          "a guess: the family name first");
    }
    return NameOrder.isDoubtful(text.text())
        ? new Value.Item(item.value(), item.offered(), "family name taken to be the last word")
        : item;
  }

  /** Whether a name would be taken apart, and no record of the archive says how. */
  private boolean isDivided(String name) {
    return name.indexOf(',') < 0
        && !CslName.of(new Name.Plain(name)).isWhole()
        && holdings.actor(name).isEmpty();
  }
}
