package org.concordance.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordance.mention.Names;
import org.concordance.model.Actor;
import org.concordance.model.Addresses;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.FoldedName;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Resolution;

/** What the archive has already that a new record has to do with. */
public final class Holdings {

  private static final Comparator<Offer> MOST_FIRST =
      Comparator.comparing(Offer::times).reversed().thenComparing(Offer::record);

  private final Archive archive;
  private final Names names;

  /** What an archive has. */
  public Holdings(Archive archive) {
    this.archive = archive;
    // That two records share a name is for a build to say.
    this.names = Names.of(archive, new Problems());
  }

  /** The readings that are about the work at an address, or at one that differs in little. */
  public List<Reading> readingsOf(String url) {
    String comparable = Addresses.comparable(url);
    return archive.readings().stream()
        .filter(
            reading ->
                reading.source().url().map(Addresses::comparable).equals(Optional.of(comparable)))
        .toList();
  }

  /** The records of a kind that have a name already, in any spelling; those of today. */
  public List<ArchiveRecord> named(RecordKind kind, String name) {
    FoldedName folded = FoldedName.of(name);
    return archive
        .records()
        .filter(record -> record.kind() == kind && record.replacedBy().isEmpty())
        .filter(record -> !record.file().isEmpty())
        .filter(
            record -> Archives.names(record).stream().map(FoldedName::of).anyMatch(folded::equals))
        .toList();
  }

  /** The record of the actor that has a name, if it is one. */
  public Optional<Actor> actor(String name) {
    return names
        .actor(name)
        .flatMap(id -> archive.actors().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  /** The names of actors in a text, as they stand there. */
  public List<String> actorsIn(String text, String language) {
    return names.in(text, language).stream()
        .filter(found -> found.record().kind() == RecordKind.ACTOR)
        .map(found -> text.substring(found.start(), found.end()))
        .toList();
  }

  /**
   * The actors, topics and events that texts name or link to, those named most often first.
   *
   * @param language the language of the texts, as a BCP 47 tag
   */
  public List<Offer> offers(List<String> texts, String language) {
    Map<RecordKey, Integer> times = new TreeMap<>();
    texts.forEach(text -> count(text, language, times));
    return times.entrySet().stream()
        .filter(found -> isListed(found.getKey()))
        .map(
            found ->
                new Offer(found.getKey(), archive.index().label(found.getKey()), found.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static boolean isListed(RecordKey key) {
    return key.kind() != RecordKind.READING && key.kind() != RecordKind.PAGE;
  }

  private void count(String text, String language, Map<RecordKey, Integer> times) {
    RunningText running = RunningText.of(text);
    running.pieces().stream()
        .flatMap(piece -> names.in(piece, language).stream())
        .forEach(found -> times.merge(found.record(), 1, Integer::sum));
    running.links().stream()
        .flatMap(link -> target(link).stream())
        .forEach(record -> times.merge(record, 1, Integer::sum));
  }

  private Optional<RecordKey> target(String link) {
    int colon = link.indexOf(':');
    Resolution found =
        colon < 0
            ? archive.index().resolve(link)
            : RecordKind.ofWord(link.substring(0, colon))
                .map(kind -> archive.index().resolve(kind, link.substring(colon + 1)))
                .orElseGet(() -> archive.index().resolve(link));
    return switch (found.outcome()) {
      case FOUND, MOVED -> Optional.of(found.key());
      case DRAFT, SPLIT, AMBIGUOUS, UNKNOWN -> Optional.empty();
    };
  }

  /**
   * The readings that name a record which is still to be written, or list it.
   *
   * @param key its kind and id
   * @param spellings its names
   */
  public List<Reading> naming(RecordKey key, List<String> spellings) {
    Names known = Names.of(Archives.of(key, spellings, archive.config()), new Problems());
    return archive.readings().parallelStream()
        .filter(reading -> lists(reading, key) || names(reading, key, known))
        .toList();
  }

  private static boolean lists(Reading reading, RecordKey key) {
    return switch (key.kind()) {
      case ACTOR -> reading.actors().stream().anyMatch(one -> one.actor().equals(key.id()));
      case TOPIC -> reading.topics().contains(key.id());
      case EVENT -> reading.events().contains(key.id());
      case READING, PAGE -> false;
    };
  }

  private static boolean names(Reading reading, RecordKey key, Names known) {
    RunningText text = RunningText.of(reading.body().markdown());
    return text.links().contains(key.id())
        || text.links().contains(key.toString())
        || text.pieces().stream().anyMatch(piece -> !known.in(piece, reading.language()).isEmpty());
  }
}
