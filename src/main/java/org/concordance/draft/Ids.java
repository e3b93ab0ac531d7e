package org.concordance.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordance.ledger.Ledger;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;

/** Tells which ids a new record can have. An address that was published goes on to nobody else. */
public final class Ids {

  /** Addresses of the program's own lists of actors. */
  private static final Set<String> LISTS_OF_ACTORS = Set.of("kinds", "publishers");

  private final RecordIndex index;
  private final Ledger ledger;

  /**
   * The ids of an archive.
   *
   * @param index every id that there is, those of drafts and former ones included
   * @param ledger what was published before
   */
  public Ids(RecordIndex index, Ledger ledger) {
    this.index = index;
    this.ledger = ledger;
  }

  /** Who has an id, so that a new record cannot have it; empty when it is free. */
  public Optional<String> holder(RecordKey key) {
    Optional<RecordIndex.Entry> entry = index.entry(key);
    boolean former = entry.filter(one -> !isOwnFile(one, key)).isPresent();
    // A record that an open vocabulary made up has no file: it is the one to be written.
    if (entry.isPresent() && !entry.get().file().isEmpty()) {
      return Optional.of(
          former
              ? "it was the id of " + entry.get().file() + ", and its address leads there"
              : "it is the id of " + entry.get().file());
    }
    if (entry.isEmpty() && ledger.has(key.permalink())) {
      return Optional.of(
          "the address " + key.permalink() + " was published, and goes on to nothing else");
    }
    boolean reserved = key.kind() == RecordKind.ACTOR && LISTS_OF_ACTORS.contains(key.id());
    return reserved
        ? Optional.of("the address " + key.permalink() + " is of a list that the program makes")
        : Optional.empty();
  }

  private static boolean isOwnFile(RecordIndex.Entry entry, RecordKey key) {
    return entry.file().endsWith("/" + key.id() + ".md");
  }

  /** The records of other kinds that have the same id, so that {@code [[id]]} means neither. */
  public List<RecordKey> namesakes(RecordKey key) {
    return Stream.of(RecordKind.values())
        .filter(kind -> kind != key.kind())
        .map(kind -> new RecordKey(kind, key.id()))
        .filter(other -> index.entry(other).isPresent())
        .toList();
  }

  /** The first free id among a proposal and the same with a number, free among all kinds. */
  public String free(RecordKind kind, String proposal) {
    String id = proposal;
    for (int number = 2; isTaken(new RecordKey(kind, id)); number++) {
      id = Slug.numbered(proposal, number);
    }
    return id;
  }

  private boolean isTaken(RecordKey key) {
    return holder(key).isPresent() || !namesakes(key).isEmpty();
  }
}
