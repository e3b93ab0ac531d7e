package org.concordance.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.concordance.draft.Archives;
import org.concordance.draft.Ids;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.FoldedName;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;

/**
 * What an archive has already, and what is to come into it in this run: works, names, ids and
 * addresses. What is entered is found from then on.
 *
 * <p>Not safe for use by several threads: what comes first gets the shorter id.
 */
public final class Register {

  /**
   * A work that is the same.
   *
   * @param holder the file of its reading, or where it came from in this run
   * @param by {@code address}, {@code DOI} or {@code title}
   * @param inThisRun whether it is not in the archive yet
   * @param keys what tells it from others
   */
  public record Match(String holder, String by, boolean inThisRun, WorkKeys keys) {}

  private record Entered(String holder, WorkKeys keys, boolean inThisRun) {}

  private final Ids ids;
  private final Set<String> given = new HashSet<>();

  /** The number to try next for what was proposed before. */
  private final Map<RecordKey, Integer> numbers = new HashMap<>();

  private final Map<String, List<Entered>> byAddress = new HashMap<>();
  private final Map<String, List<Entered>> byDoi = new HashMap<>();
  private final Map<String, List<Entered>> byTitle = new HashMap<>();
  private final Map<String, RecordKey> byName = new HashMap<>();

  /**
   * What an archive has.
   *
   * @param archive the archive, drafts included
   * @param ledger what was published before
   */
  public Register(Archive archive, Ledger ledger) {
    this.ids = new Ids(archive.index(), ledger);
    for (Reading reading : archive.readings()) {
      enter(new Entered(reading.file(), WorkKeys.of(reading.source()), false));
    }
    archive.records().filter(record -> record.replacedBy().isEmpty()).forEach(this::enterNames);
  }

  private void enterNames(ArchiveRecord record) {
    Archives.names(record).forEach(name -> enter(record.key(), name));
  }

  private void enter(Entered entered) {
    WorkKeys keys = entered.keys();
    keys.doi().ifPresent(doi -> add(byDoi, doi, entered));
    keys.address().ifPresent(address -> add(byAddress, address, entered));
    if (!keys.title().isEmpty()) {
      add(byTitle, keys.title(), entered);
    }
  }

  private static void add(Map<String, List<Entered>> works, String key, Entered entered) {
    works.computeIfAbsent(key, any -> new ArrayList<>()).add(entered);
  }

  /**
   * Enters a work that comes in this run.
   *
   * @param holder where it came from, as messages show it
   */
  public void enter(String holder, WorkKeys keys) {
    enter(new Entered(holder, keys, true));
  }

  /** Enters a name of a record; the first that has a name keeps it. */
  public void enter(RecordKey record, String name) {
    byName.putIfAbsent(nameKey(record.kind(), name), record);
  }

  private static String nameKey(RecordKind kind, String name) {
    return kind.word() + " " + FoldedName.of(name).text();
  }

  /** The record of a kind that has a name, in any spelling; one of this run too. */
  public Optional<RecordKey> named(RecordKind kind, String name) {
    return Optional.ofNullable(byName.get(nameKey(kind, name)));
  }

  /** A work that is the same: by its DOI, else its address, else its title. */
  public Optional<Match> work(WorkKeys keys) {
    return find(keys, WorkKeys::isOneByDoi, WorkKeys::isOneByAddress, WorkKeys::isOneByTitle);
  }

  /** Another work of the same DOI, address or title, of which something says that it is another. */
  public Optional<Match> namesake(WorkKeys keys) {
    BiPredicate<WorkKeys, WorkKeys> any = (one, other) -> true;
    return find(keys, any, any, any);
  }

  private Optional<Match> find(
      WorkKeys keys,
      BiPredicate<WorkKeys, WorkKeys> byThisDoi,
      BiPredicate<WorkKeys, WorkKeys> byThisAddress,
      BiPredicate<WorkKeys, WorkKeys> byThisTitle) {
    return first(keys.doi().map(byDoi::get), "DOI", keys, byThisDoi)
        .or(() -> first(keys.address().map(byAddress::get), "address", keys, byThisAddress))
        .or(() -> first(Optional.of(keys.title()).map(byTitle::get), "title", keys, byThisTitle));
  }

  private static Optional<Match> first(
      Optional<List<Entered>> works,
      String by,
      WorkKeys keys,
      BiPredicate<WorkKeys, WorkKeys> isOne) {
    return works.stream()
        .flatMap(List::stream)
        .filter(found -> isOne.test(found.keys(), keys))
        .findFirst()
        .map(found -> match(found, by));
  }

  private static Match match(Entered found, String by) {
    return new Match(found.holder(), by, found.inThisRun(), found.keys());
  }

  /**
   * An id that no record has, of any kind, nor had, nor gets in this run: the proposal, or the same
   * with a number.
   *
   * @param proposal an id in its right form
   */
  public String give(RecordKind kind, String proposal) {
    RecordKey wanted = new RecordKey(kind, proposal);
    int number = numbers.getOrDefault(wanted, 1);
    String id;
    do {
      id = ids.free(kind, number == 1 ? proposal : Slug.numbered(proposal, number));
      number++;
    } while (!given.add(id));
    numbers.put(wanted, number);
    return id;
  }

  /** Whether an id of a kind is not to be had, neither now nor in this run. */
  public boolean isTaken(RecordKey key) {
    return given.contains(key.id()) || ids.holder(key).isPresent();
  }
}
