package org.concordance.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which ids there are: what each one stands for, whether in front matter or in {@code [[…]]}.
 *
 * <p>Knows every record that has a file, broken ones and drafts included, so that one mistake does
 * not make every reference to its record a mistake too.
 */
public final class RecordIndex {

  private final Map<RecordKind, SortedMap<String, Entry>> byKind = new EnumMap<>(RecordKind.class);

  /** The same for looking up, which each reference and each link does. */
  private final Map<RecordKey, Entry> byKey = new HashMap<>();

  /**
   * What the index needs to know of a record.
   *
   * @param key its kind and id
   * @param file the file that holds it
   * @param label its title or name; for a former id, that of today's record
   * @param draft whether this build leaves it out
   * @param withdrawn whether its page is a notice
   * @param replacedBy the ids that took its place; for a former id, the id of today
   */
  public record Entry(
      RecordKey key,
      String file,
      String label,
      boolean draft,
      boolean withdrawn,
      List<String> replacedBy) {
    public Entry {
      replacedBy = List.copyOf(replacedBy);
    }

    private Entry untitled() {
      return new Entry(key, file, "", draft, withdrawn, replacedBy);
    }
  }

  /** Makes the index; where two entries have one key, the first counts. */
  public RecordIndex(Collection<Entry> entries) {
    for (RecordKind kind : RecordKind.values()) {
      byKind.put(kind, new TreeMap<>());
    }
    for (Entry entry : entries) {
      byKind.get(entry.key().kind()).putIfAbsent(entry.key().id(), entry);
      byKey.putIfAbsent(entry.key(), entry);
    }
  }

  /** The same with further entries; where two have one key, the one that is here already counts. */
  public RecordIndex with(Collection<Entry> further) {
    List<Entry> all = new ArrayList<>();
    byKind.values().forEach(entries -> all.addAll(entries.values()));
    all.addAll(further);
    return new RecordIndex(all);
  }

  /**
   * What front matter may take from it without a mistake: everything but the titles of readings,
   * which only cures name.
   */
  public Map<RecordKey, Entry> told() {
    Map<RecordKey, Entry> told = new HashMap<>();
    for (SortedMap<String, Entry> entries : byKind.values()) {
      entries
          .values()
          .forEach(
              one ->
                  told.put(
                      one.key(), one.key().kind() == RecordKind.READING ? one.untitled() : one));
    }
    return told;
  }

  /** The ids of which something is not as in another index: what they stand for, or how it is. */
  public Set<String> changedSince(RecordIndex other) {
    Set<String> changed = new TreeSet<>();
    for (RecordKind kind : RecordKind.values()) {
      SortedMap<String, Entry> here = byKind.get(kind);
      SortedMap<String, Entry> there = other.byKind.get(kind);
      Set<String> all = new TreeSet<>(here.keySet());
      all.addAll(there.keySet());
      all.removeIf(id -> Objects.equals(here.get(id), there.get(id)));
      changed.addAll(all);
    }
    return changed;
  }

  /** The files of the drafts that this build leaves out, in the order of their kinds and ids. */
  public List<String> drafts() {
    return byKind.values().stream()
        .flatMap(entries -> entries.values().stream())
        .filter(Entry::draft)
        .map(Entry::file)
        .distinct()
        .toList();
  }

  /** The entry with that key, former ids included. */
  public Optional<Entry> entry(RecordKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether a former id is one of a record, and no other record's. */
  public boolean isFormer(RecordKey former, ArchiveRecord record) {
    return entry(former)
        .filter(entry -> entry.file().equals(record.file()))
        .filter(entry -> entry.replacedBy().equals(List.of(record.id())))
        .isPresent();
  }

  /** The title or name of a record; the id itself when there is no such record. */
  public String label(RecordKey key) {
    return entry(key).map(Entry::label).orElse(key.id());
  }

  /** Looks an id up among the records of one kind. */
  public Resolution resolve(RecordKind kind, String id) {
    Set<String> seen = new HashSet<>();
    String current = id;
    while (true) {
      Entry entry = byKey.get(new RecordKey(kind, current));
      if (entry == null || seen.contains(current)) {
        return new Resolution(Resolution.Outcome.UNKNOWN, List.of());
      }
      if (entry.draft()) {
        return new Resolution(Resolution.Outcome.DRAFT, List.of(entry.key()));
      }
      if (entry.replacedBy().isEmpty()) {
        return new Resolution(
            seen.isEmpty() ? Resolution.Outcome.FOUND : Resolution.Outcome.MOVED,
            List.of(entry.key()));
      }
      if (entry.replacedBy().size() > 1) {
        return new Resolution(Resolution.Outcome.SPLIT, keys(kind, entry.replacedBy()));
      }
      seen.add(current);
      current = entry.replacedBy().get(0);
    }
  }

  /** The last id of a chain of replacements, whether a record has it or not. */
  public String end(RecordKind kind, String id) {
    Set<String> seen = new LinkedHashSet<>();
    String current = id;
    while (seen.add(current)) {
      Entry entry = byKey.get(new RecordKey(kind, current));
      if (entry == null || entry.replacedBy().size() != 1) {
        return current;
      }
      current = entry.replacedBy().get(0);
    }
    return id;
  }

  /** Looks an id up among the records of every kind. */
  public Resolution resolve(String id) {
    List<RecordKey> keys = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      RecordKey key = new RecordKey(kind, id);
      if (byKey.containsKey(key)) {
        keys.add(key);
      }
    }
    return switch (keys.size()) {
      case 0 -> new Resolution(Resolution.Outcome.UNKNOWN, List.of());
      case 1 -> resolve(keys.get(0).kind(), id);
      default -> new Resolution(Resolution.Outcome.AMBIGUOUS, keys);
    };
  }

  /**
   * The record of that kind that an id would be made from by its name, though it has another one:
   * what is left of a file that was renamed.
   */
  public Optional<Entry> called(RecordKind kind, String id) {
    return byKind.get(kind).values().stream()
        .filter(entry -> entry.replacedBy().isEmpty() && Slug.of(entry.label()).equals(id))
        .findFirst();
  }

  /** The id of that kind that was probably meant: by the record's name, or by its letters. */
  public Optional<String> nearest(RecordKind kind, String id) {
    return nearest(List.of(kind), id);
  }

  /** The id of any kind that was probably meant. */
  public Optional<String> nearest(String id) {
    return nearest(List.of(RecordKind.values()), id);
  }

  private Optional<String> nearest(List<RecordKind> kinds, String id) {
    List<String> ids = new ArrayList<>();
    kinds.forEach(kind -> ids.addAll(byKind.get(kind).keySet()));
    return kinds.stream()
        .flatMap(kind -> called(kind, id).stream())
        .map(entry -> entry.key().id())
        .findFirst()
        .or(() -> Nearest.to(id, ids));
  }

  private static List<RecordKey> keys(RecordKind kind, List<String> ids) {
    return ids.stream().map(id -> new RecordKey(kind, id)).toList();
  }
}
