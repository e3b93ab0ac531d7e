package org.concordance.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.FoldedName;
import org.concordance.model.OtherName;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;

/** Which records claim which names. */
final class NameClaims {

  /** A single letter stands for too much. */
  private static final int SHORTEST = 2;

  private final SortedMap<String, List<Spelling>> byName = new TreeMap<>();

  private NameClaims() {}

  /** Every spelling of every name of the records of today, by the form in which it is compared. */
  static SortedMap<String, List<Spelling>> of(Archive archive) {
    NameClaims claims = new NameClaims();
    archive.actors().forEach(actor -> claims.add(actor, actor.also(), actor.nativeNames()));
    archive.topics().forEach(topic -> claims.add(topic, topic.also(), topic.nativeNames()));
    archive.events().forEach(event -> claims.add(event, event.also(), Map.of()));
    return claims.byName;
  }

  private void add(ArchiveRecord record, List<OtherName> also, Map<String, String> nativeNames) {
    if (!record.replacedBy().isEmpty()) {
      return;
    }
    Map<String, Boolean> others = new HashMap<>();
    also.forEach(name -> others.merge(fold(name.name()), name.link(), Boolean::logicalAnd));
    Boolean label = others.get(fold(record.label()));
    if (label == null) {
      add(record, record.label(), record.kind() != RecordKind.ACTOR, true);
    }
    also.forEach(name -> add(record, name.name(), false, others.get(fold(name.name()))));
    nativeNames.values().stream()
        .filter(name -> !others.containsKey(fold(name)))
        .forEach(name -> add(record, name, false, true));
  }

  private void add(ArchiveRecord record, String name, boolean heading, boolean links) {
    String folded = fold(name);
    if (folded.codePoints().anyMatch(Character::isLetterOrDigit)) {
      byName
          .computeIfAbsent(folded, key -> new ArrayList<>())
          .add(new Spelling(record, name, heading, links));
    }
  }

  private static String fold(String name) {
    return FoldedName.of(name).text();
  }

  /** Who may be linked by a name: one record, or none if several may or it is too short. */
  static Optional<RecordKey> meaning(String folded, List<Spelling> spellings) {
    Set<RecordKey> records = linking(spellings);
    return records.size() == 1 && folded.codePointCount(0, folded.length()) >= SHORTEST
        ? Optional.of(records.iterator().next())
        : Optional.empty();
  }

  private static Set<RecordKey> linking(List<Spelling> spellings) {
    return spellings.stream()
        .filter(Spelling::links)
        .map(Spelling::record)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The actors that a name in bibliographic data finds. */
  static Map<String, String> actors(SortedMap<String, List<Spelling>> byName, Archive archive) {
    Map<RecordKey, String> preferred = new HashMap<>();
    archive.actors().forEach(actor -> preferred.put(actor.key(), fold(actor.name())));
    Map<String, String> found = new HashMap<>();
    byName.forEach(
        (name, spellings) -> {
          Set<RecordKey> actors =
              spellings.stream()
                  .filter(one -> one.links() || name.equals(preferred.get(one.record())))
                  .map(Spelling::record)
                  .filter(record -> record.kind() == RecordKind.ACTOR)
                  .collect(Collectors.toSet());
          if (actors.size() == 1) {
            found.put(name, actors.iterator().next().id());
          }
        });
    return found;
  }

  /**
   * Reports each name that several records may be linked by, once, where the last one claims it.
   */
  static void report(SortedMap<String, List<Spelling>> byName, Archive archive, Problems problems) {
    List<List<Spelling>> shared =
        byName.values().stream().filter(spellings -> linking(spellings).size() > 1).toList();
    Map<RecordKey, String> files = shared.isEmpty() ? Map.of() : files(archive);
    for (List<Spelling> spellings : shared) {
      List<RecordKey> claimants = List.copyOf(linking(spellings));
      RecordKey last = claimants.get(claimants.size() - 1);
      report(name(last, spellings), claimants, files.getOrDefault(last, ""), problems);
    }
  }

  /** Where records are written: those without a file of their own in a reading that lists them. */
  private static Map<RecordKey, String> files(Archive archive) {
    Map<RecordKey, String> files = new HashMap<>();
    for (Reading reading : archive.readings()) {
      Stream.of(
              reading.actors().stream().map(one -> new RecordKey(RecordKind.ACTOR, one.actor())),
              reading.topics().stream().map(id -> new RecordKey(RecordKind.TOPIC, id)),
              reading.events().stream().map(id -> new RecordKey(RecordKind.EVENT, id)))
          .flatMap(listed -> listed)
          .forEach(key -> files.put(key, reading.file()));
    }
    Stream.of(archive.actors(), archive.topics(), archive.events())
        .flatMap(List::stream)
        .filter(record -> !record.file().isEmpty())
        .forEach(record -> files.put(record.key(), record.file()));
    return files;
  }

  /** How a record's own file writes a name. */
  private static String name(RecordKey record, List<Spelling> spellings) {
    return spellings.stream()
        .filter(spelling -> spelling.links() && spelling.record().equals(record))
        .map(Spelling::name)
        .findFirst()
        .orElseThrow();
  }

  private static void report(
      String name, List<RecordKey> claimants, String file, Problems problems) {
    boolean oneKind = claimants.stream().map(RecordKey::kind).distinct().count() == 1;
    String all =
        claimants.stream()
            .map(record -> oneKind ? record.id() : record.toString())
            .collect(Collectors.joining(", "));
    problems.warning(
        Place.of(file),
        "the name '" + name + "' is shared by " + all + ", so it links nowhere",
        "where it is not this record's, write it as {name: …, link: false}, or make it longer");
  }
}
