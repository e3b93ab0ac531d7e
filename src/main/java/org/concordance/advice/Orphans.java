package org.concordance.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.Name;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Source;
import org.concordance.model.Spot;

/**
 * Actors, topics and events that nothing refers to: no reading, no other record, no text and no
 * draft. An event that names actors or topics is not among them, since it stands on their pages.
 */
final class Orphans {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final LinkedArchive linked;
  private final Archive archive;
  private final Set<RecordKey> used = new HashSet<>();
  private final Set<String> inDrafts = new HashSet<>();

  private Orphans(LinkedArchive linked) {
    this.linked = linked;
    this.archive = linked.archive();
  }

  /**
   * The orphans of an archive; none where there are no readings yet.
   *
   * @param drafts the texts of drafts, which may be what a record was made for
   */
  static List<Advice> find(LinkedArchive linked, List<String> drafts) {
    Orphans orphans = new Orphans(linked);
    if (linked.archive().readings().isEmpty()) {
      return List.of();
    }
    orphans.archive.readings().forEach(orphans::useOf);
    orphans.useOfRecords();
    drafts.forEach(orphans::useOfDraft);
    return Stream.of(orphans.archive.actors(), orphans.archive.topics(), orphans.archive.events())
        .flatMap(List::stream)
        .filter(orphans::isOrphan)
        .map(orphans::advice)
        .toList();
  }

  private void use(RecordKind kind, List<String> ids) {
    ids.forEach(id -> used.add(new RecordKey(kind, id)));
  }

  private void useOf(Reading reading) {
    use(RecordKind.TOPIC, reading.topics());
    use(RecordKind.EVENT, reading.events());
    reading.actors().forEach(one -> useOfActor(one.actor()));
    linked.names().actor(reading.summarizer()).ifPresent(this::useOfActor);
    useOf(reading.source());
    reading.commentsOn().stream()
        .filter(Reading.Commented.OfSource.class::isInstance)
        .forEach(work -> useOf(((Reading.Commented.OfSource) work).source()));
  }

  private void useOf(Source source) {
    List<Name> names = new ArrayList<>(source.author().names());
    source.contributors().values().forEach(names::addAll);
    source.publisher().ifPresent(names::add);
    Stream.concat(
            names.stream().flatMap(name -> linked.names().actor(name).stream()),
            source.variable("container-title").flatMap(linked.names()::actor).stream())
        .forEach(this::useOfActor);
  }

  private void useOfActor(String id) {
    used.add(new RecordKey(RecordKind.ACTOR, id));
  }

  private void useOfRecords() {
    archive.actors().forEach(actor -> use(RecordKind.ACTOR, actor.partOf()));
    for (var topic : archive.topics()) {
      use(RecordKind.TOPIC, topic.broader());
      use(RecordKind.TOPIC, topic.related());
    }
    for (Event event : archive.events()) {
      use(RecordKind.ACTOR, event.actors());
      use(RecordKind.TOPIC, event.topics());
    }
    archive.records().forEach(record -> use(record.kind(), record.replacedBy()));
  }

  private void useOfDraft(String text) {
    ID.matcher(text).results().map(MatchResult::group).forEach(inDrafts::add);
    linked
        .names()
        .in(text, archive.config().language())
        .forEach(occurrence -> used.add(occurrence.record()));
  }

  private boolean isOrphan(ArchiveRecord record) {
    boolean shown =
        record instanceof Event event && !(event.actors().isEmpty() && event.topics().isEmpty());
    return !record.file().isEmpty()
        && record.replacedBy().isEmpty()
        && !shown
        && !used.contains(record.key())
        && record.ids().stream().noneMatch(inDrafts::contains)
        && linked.mentions().inReadings(record.permalink()).isEmpty()
        && linked.mentions().elsewhere(record.permalink()).isEmpty();
  }

  private Advice advice(ArchiveRecord record) {
    boolean published = linked.ledger().has(record.permalink());
    return Advice.note(
        Matter.ORPHAN,
        Spot.of(record.file(), titleKey(record.kind())),
        "no reading, record or text refers to this " + record.kind().word(),
        "name it where it belongs, in 'actors', 'topics' or 'events' or as [["
            + record.id()
            + "]] in a text"
            + (published ? "" : "; or delete the file, since it was never published"));
  }

  /** The key under which a record of a kind has its name. */
  static String titleKey(RecordKind kind) {
    return switch (kind) {
      case ACTOR -> "name";
      case TOPIC -> "label";
      case READING, EVENT, PAGE -> "title";
    };
  }
}
