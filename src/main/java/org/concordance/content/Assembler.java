package org.concordance.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.concordance.model.Actor;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.FreePage;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.SiteConfig;
import org.concordance.model.Topic;
import org.concordance.model.Version;

/**
 * Makes the archive from its files.
 *
 * <p>First every file is parsed and the index of ids is made; then each file's fields are read, its
 * references resolved on the way. Nothing stops at a mistake: what is wrong is reported, and a
 * stand-in lets the rest be checked.
 */
public final class Assembler {

  private final Problems problems;
  private final SiteConfig config;
  private final RecordIndex index;
  private final References references;
  private final References draftReferences;

  private Assembler(SiteConfig config, RecordIndex index, Problems problems) {
    this.config = config;
    this.index = index;
    this.problems = problems;
    this.references = new References(index, config.vocabulary(), problems);
    this.draftReferences = new References(index, config.vocabulary(), problems);
  }

  /**
   * Makes the archive.
   *
   * @param sources the files
   * @param drafts whether drafts are to be published
   * @param problems takes every mistake
   */
  public static Archive assemble(Sources sources, boolean drafts, Problems problems) {
    SiteConfig config = ConfigReader.read(sources, problems);
    List<ParsedFile> files = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      sources.records().get(kind).parallelStream()
          .map(file -> ParsedFile.of(kind, file, problems))
          .forEachOrdered(files::add);
    }
    RecordIndex index = IndexBuilder.build(files, drafts, problems);
    Set<RecordKey> cut = HierarchyCheck.check(files, index, problems);
    return new Assembler(config, index, problems).archive(sources, files, cut);
  }

  private Archive archive(Sources sources, List<ParsedFile> files, Set<RecordKey> cut) {
    List<Reading> readings = records(files, RecordKind.READING, "a reading", this::reading);
    List<Event> events =
        records(
            files, RecordKind.EVENT, "an event", (f, in) -> new AuthorityReader(f, in).readEvent());
    List<Actor> actors =
        records(
            files,
            RecordKind.ACTOR,
            "an actor",
            (f, in) -> new AuthorityReader(f, in).readActor(cut.contains(f.key())));
    List<Topic> topics =
        records(
            files,
            RecordKind.TOPIC,
            "a topic",
            (f, in) -> new AuthorityReader(f, in).readTopic(cut.contains(f.key())));
    List<FreePage> pages = records(files, RecordKind.PAGE, "a page", PageReader::read);
    Stubs stubs = new Stubs(references);
    return new Archive(
        config,
        readings,
        with(actors, stubs.actors()),
        with(topics, stubs.topics()),
        with(events, stubs.events()),
        pages,
        versions(sources),
        sources.media(),
        index.with(stubs.entries()));
  }

  private List<Version> versions(Sources sources) {
    // An earlier text names records as they were; that they moved is no mistake of its own.
    References quiet = new References(index, config.vocabulary(), new Problems());
    VersionReader reader = new VersionReader(index, config, quiet, sources.root(), problems);
    return sources.versions().stream()
        .flatMap(file -> reader.read(file).stream())
        .sorted(Comparator.comparing(Version::permalink))
        .toList();
  }

  private Reading reading(ParsedFile file, Fields fields) {
    return new ReadingReader(file, fields, index, config).read();
  }

  /** Reads every file of a kind; drafts that are not asked for and doubles are read and dropped. */
  private <T extends ArchiveRecord> List<T> records(
      List<ParsedFile> files,
      RecordKind kind,
      String what,
      BiFunction<ParsedFile, Fields, T> reader) {
    Map<String, T> byId = new TreeMap<>();
    files.parallelStream()
        .filter(file -> file.key().kind() == kind)
        .map(file -> reader.apply(file, file.fields(what, referencesOf(file), problems)))
        .forEachOrdered(record -> keep(record, byId));
    return new ArrayList<>(byId.values());
  }

  /** What a draft that is left out names makes no stub. */
  private References referencesOf(ParsedFile file) {
    boolean draft = index.entry(file.key()).filter(RecordIndex.Entry::draft).isPresent();
    return draft ? draftReferences : references;
  }

  private <T extends ArchiveRecord> void keep(T record, Map<String, T> byId) {
    RecordKey key = record.key();
    if (index.entry(key).filter(entry -> !entry.draft()).isPresent()) {
      byId.putIfAbsent(record.id(), record);
    }
  }

  private static <T extends ArchiveRecord> List<T> with(List<T> records, List<T> stubs) {
    List<T> all = new ArrayList<>(records);
    all.addAll(stubs);
    all.sort(Comparator.comparing(ArchiveRecord::id));
    return all;
  }
}
