package org.concordance.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.draft.Draft;
import org.concordance.draft.Holdings;
import org.concordance.model.Archive;

/** Says of each thing that comes from outside what is to become of it. Nothing is written. */
public final class Planner {

  private final WorkDraft drafts;
  private final WorkNames names;
  private final Register register;

  /**
   * A planner.
   *
   * @param archive what is there already, drafts included
   * @param register the same, and what this run brings
   * @param today the day on which summaries are begun, as 2026-11-21
   */
  public Planner(Archive archive, Register register, String today) {
    this.drafts = new WorkDraft(archive, register, today);
    this.names = new WorkNames(new Holdings(archive));
    this.register = register;
  }

  /** What is to become of each, in the same order. */
  public List<Item> plan(List<? extends Incoming> incoming) {
    List<Item> items = new ArrayList<>();
    incoming.forEach(one -> items.add(item(one)));
    return List.copyOf(items);
  }

  private Item item(Incoming incoming) {
    if (incoming instanceof Incoming.Work work) {
      return work(work);
    }
    if (incoming instanceof Incoming.Record record) {
      return record(record);
    }
    if (incoming instanceof Incoming.Known known) {
      return known(known);
    }
    Incoming.Unreadable wrong = (Incoming.Unreadable) incoming;
    return Item.without(
        wrong,
        wrong.key(),
        Item.Outcome.LEFT_OUT,
        "",
        wrong.cure().isEmpty() ? wrong.why() : wrong.why() + "; " + wrong.cure());
  }

  private static Item known(Incoming.Known known) {
    String file = known.holder().substring(known.holder().lastIndexOf('/') + 1);
    return new Item(
        known.place(),
        "",
        known.title(),
        Item.Outcome.KNOWN,
        known.holder(),
        known.by() + " as " + known.holder(),
        new TreeMap<>(),
        aside(file, known.aside()),
        known.remarks());
  }

  private static SortedMap<String, byte[]> aside(String file, String text) {
    SortedMap<String, byte[]> aside = new TreeMap<>();
    if (!text.isEmpty()) {
      aside.put(file, bytes(text));
    }
    return aside;
  }

  private Item work(Incoming.Work incoming) {
    Incoming.Work work = names.ordered(incoming);
    WorkKeys keys = WorkKeys.of(work.type(), work.fields());
    Optional<Register.Match> same = register.work(keys);
    if (same.isPresent()) {
      return Item.without(
          work,
          work.key(),
          same.get().inThisRun() ? Item.Outcome.TWICE : Item.Outcome.KNOWN,
          same.get().holder(),
          same(same.get(), keys, work.text("URL")));
    }
    List<Remark> remarks = new ArrayList<>(work.remarks());
    register
        .namesake(keys)
        .ifPresent(
            other ->
                remarks.add(
                    Remark.guessed(
                        work.place(),
                        other.by(),
                        "is also that of " + other.holder() + ": are they one?")));
    register.enter(work.place().toString(), keys);
    Draft draft = drafts.of(work);
    if (drafts.isNameless(work)) {
      remarks.add(
          Remark.guessed(
              work.place(),
              "id",
              "'" + draft.key().id() + "' says little: rename the file before it is recorded"));
    }
    SortedMap<String, byte[]> aside = aside(draft.key().id() + ".md", work.aside());
    SortedMap<String, byte[]> content = new TreeMap<>();
    content.put(draft.path(), bytes(draft.text()));
    return new Item(
        work.place(),
        work.key(),
        work.title(),
        Item.Outcome.COMES,
        draft.path(),
        "",
        content,
        aside,
        remarks);
  }

  /** Why a work is the same as another, and what to do where the title alone says so. */
  private static String same(Register.Match match, WorkKeys keys, String url) {
    String same = "same " + match.by() + " as " + match.holder();
    boolean isDated = keys.issued().isPresent() && match.keys().issued().isPresent();
    if (!match.by().equals("title")) {
      return same;
    }
    if (!match.inThisRun() && !match.keys().isLocated() && !url.isEmpty()) {
      return same
          + ", which has no address: write 'URL: "
          + url
          + "' there, or its own if it is another";
    }
    return isDated ? same : same + "; if they are two, give each its date or its address";
  }

  private static Item record(Incoming.Record record) {
    SortedMap<String, byte[]> content = new TreeMap<>(record.media());
    content.put(record.draft().path(), bytes(record.draft().text()));
    return new Item(
        record.place(),
        "",
        record.title(),
        Item.Outcome.COMES,
        record.draft().path(),
        "",
        content,
        new TreeMap<>(),
        record.remarks());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
