package org.concordance.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.cite.CitationFile;
import org.concordance.cite.Citations;
import org.concordance.cite.CslItem;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Output;
import org.concordance.model.Reading;
import org.concordance.model.Topic;

/**
 * Writes lists of works for reference managers: the originals under each topic and of each actor,
 * and both works of every reading.
 */
final class WorkLists {

  private final LinkedArchive linked;
  private final Citations citations;

  private WorkLists(LinkedArchive linked, Citations citations) {
    this.linked = linked;
    this.citations = citations;
  }

  /** The lists of every topic and actor that has readings, and those of the archive. */
  static List<Output> of(LinkedArchive linked, Citations citations) {
    WorkLists lists = new WorkLists(linked, citations);
    List<Output> outputs = new ArrayList<>(lists.ofArchive());
    Stream.of(
            linked.topics().byLabel().parallelStream().map(lists::of),
            linked.actors().byName().parallelStream().map(lists::of))
        .flatMap(made -> made)
        .forEachOrdered(outputs::addAll);
    return outputs;
  }

  private List<Output> ofArchive() {
    List<CslItem> works =
        linked.readings().newestFirst().stream()
            .flatMap(reading -> Stream.of(original(reading), citations.summary(reading).item()))
            .toList();
    return CitationFile.lists().stream()
        .map(format -> CitationFile.ofArchive(format))
        .map(file -> Output.text(file.path(), WorkFiles.list(file.format(), works)))
        .toList();
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
    List<CslItem> works = readings.stream().map(this::original).toList();
    return CitationFile.lists().stream()
        .map(format -> CitationFile.of(record.permalink(), record.id(), format))
        .map(file -> Output.text(file.path(), WorkFiles.list(file.format(), works)))
        .toList();
  }

  private CslItem original(Reading reading) {
    return citations.original(reading).item();
  }
}
