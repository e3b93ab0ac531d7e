package org.concordance.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.concordance.cite.CitationFile;
import org.concordance.cite.Citations;
import org.concordance.link.Chronology;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Output;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Topic;

/**
 * Writes lists of works for reference managers: the originals under each topic and of each actor,
 * and both works of every reading.
 */
final class WorkLists {

  private final LinkedArchive linked;
  private final SortedMap<Permalink, WrittenWork> written;

  /** The works that are summarised, by the ids of readings. */
  private final Map<String, WrittenWork> originals = new HashMap<>();

  private WorkLists(LinkedArchive linked, SortedMap<Permalink, WrittenWork> written) {
    this.linked = linked;
    this.written = written;
    for (Reading reading : linked.archive().readings()) {
      originals.put(reading.id(), written.get(Citations.source(reading.permalink())));
    }
  }

  /** The lists of every topic and actor, and those of the archive. */
  static List<Output> of(LinkedArchive linked, SortedMap<Permalink, WrittenWork> written) {
    WorkLists lists = new WorkLists(linked, written);
    List<Output> outputs = new ArrayList<>(lists.ofArchive());
    Stream.of(
            linked.topics().byLabel().parallelStream().map(lists::of),
            linked.actors().byName().parallelStream().map(lists::of))
        .flatMap(made -> made)
        .forEachOrdered(outputs::addAll);
    Divided.of(linked)
        .forEach((record, parts) -> outputs.addAll(lists.of(record, lists.readings(parts))));
    return outputs;
  }

  private List<Reading> readings(List<RecordKey> parts) {
    return parts.stream()
        .flatMap(part -> readings(part).stream())
        .distinct()
        .sorted(Chronology.NEWEST_FIRST)
        .toList();
  }

  private List<Reading> readings(RecordKey key) {
    return key.kind() == RecordKind.ACTOR
        ? linked.readings().allOfActor(key.id())
        : linked.topics().find(key.id()).map(linked::readingsInclusive).orElse(List.of());
  }

  private List<Output> ofArchive() {
    List<WrittenWork> works =
        linked.readings().newestFirst().stream()
            .flatMap(reading -> Stream.of(original(reading), written.get(reading.permalink())))
            .toList();
    return CitationFile.lists().stream()
        .map(CitationFile::ofArchive)
        .map(file -> WrittenWork.file(file, works))
        .toList();
  }

  private List<Output> of(Topic topic) {
    return of(topic, readings(topic.key()));
  }

  private List<Output> of(Actor actor) {
    return of(actor, readings(actor.key()));
  }

  private List<Output> of(ArchiveRecord record, Collection<Reading> readings) {
    List<WrittenWork> works = readings.stream().map(this::original).toList();
    return CitationFile.lists().stream()
        .map(format -> CitationFile.of(record.permalink(), record.id(), format))
        .map(file -> WrittenWork.file(file, works))
        .toList();
  }

  private WrittenWork original(Reading reading) {
    return originals.get(reading.id());
  }
}
