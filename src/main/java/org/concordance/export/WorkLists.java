package org.concordance.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.concordance.cite.CitationFile;
import org.concordance.cite.Citations;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Output;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Topic;

/**
 * Writes lists of works for reference managers: the originals under each topic and of each actor,
 * and both works of every reading.
 */
final class WorkLists {

  private final LinkedArchive linked;
  private final SortedMap<Permalink, WrittenWork> written;

  private WorkLists(LinkedArchive linked, SortedMap<Permalink, WrittenWork> written) {
    this.linked = linked;
    this.written = written;
  }

  /** The lists of every topic and actor that has readings, and those of the archive. */
  static List<Output> of(LinkedArchive linked, SortedMap<Permalink, WrittenWork> written) {
    WorkLists lists = new WorkLists(linked, written);
    List<Output> outputs = new ArrayList<>(lists.ofArchive());
    Stream.of(
            linked.topics().byLabel().parallelStream().map(lists::of),
            linked.actors().byName().parallelStream().map(lists::of))
        .flatMap(made -> made)
        .forEachOrdered(outputs::addAll);
    return outputs;
  }

  private List<Output> ofArchive() {
    List<WrittenWork> works =
        linked.readings().newestFirst().stream()
            .flatMap(reading -> Stream.of(original(reading), written.get(reading.permalink())))
            .toList();
    return CitationFile.lists().stream()
        .map(CitationFile::ofArchive)
        .map(file -> output(file, works))
        .toList();
  }

  private static Output output(CitationFile file, List<WrittenWork> works) {
    return Output.text(file.path(), WrittenWork.file(file.format(), works.stream()));
  }

  private List<Output> of(Topic topic) {
    return of(topic, linked.readingsInclusive(topic));
  }

  private List<Output> of(Actor actor) {
    return of(actor, linked.readings().allOfActor(actor.id()));
  }

  private List<Output> of(ArchiveRecord record, Collection<Reading> readings) {
    if (readings.isEmpty()) {
      return List.of();
    }
    List<WrittenWork> works = readings.stream().map(this::original).toList();
    return CitationFile.lists().stream()
        .map(format -> CitationFile.of(record.permalink(), record.id(), format))
        .map(file -> output(file, works))
        .toList();
  }

  private WrittenWork original(Reading reading) {
    return written.get(Citations.source(reading.permalink()));
  }
}
