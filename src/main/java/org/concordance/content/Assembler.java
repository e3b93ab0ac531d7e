package org.concordance.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.concordance.model.Actor;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.FreePage;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.SiteConfig;
import org.concordance.model.Topic;
import org.concordance.model.Version;
import org.concordance.reuse.Reuse;

/**
 * Makes the archive from its files.
 *
 * <p>First every file is parsed and the index of ids is made; then each file's fields are read, its
 * references resolved on the way. Nothing stops at a mistake: what is wrong is reported, and a
 * stand-in lets the rest be checked.
 */
public final class Assembler {

  private final SiteConfig config;
  private final RecordIndex index;
  private final Set<RecordKey> cut;
  private final Known known;
  private final Reuse reuse;
  private final Problems problems;

  /** What was named and has no record, where the vocabulary is open. */
  private final SortedSet<RecordKey> stubs = new TreeSet<>();

  private Assembler(
      SiteConfig config,
      RecordIndex index,
      Set<RecordKey> cut,
      boolean drafts,
      Reuse reuse,
      Problems problems) {
    this.config = config;
    this.index = index;
    this.cut = cut;
    // The very same as before where it is equal: it is compared for every file.
    this.known =
        reuse.of(Known.class, "", new Known(config, drafts, index.told()), unchanged -> unchanged);
    this.reuse = reuse;
    this.problems = problems;
  }

  /** What all records are read with. */
  private record Known(SiteConfig config, boolean drafts, Map<RecordKey, RecordIndex.Entry> ids) {}

  /** All that a record without mistakes comes from. */
  private record Input(ParsedFile file, boolean cut, Known known) {}

  /** A record as it was read, and what it names without a record. */
  private record Read(
      Input input, ArchiveRecord record, SortedSet<RecordKey> stubs, List<Problem> problems) {}

  /**
   * Makes the archive.
   *
   * @param sources the files
   * @param drafts whether drafts are to be published
   * @param problems takes every mistake
   */
  public static Archive assemble(Sources sources, boolean drafts, Problems problems) {
    return assemble(sources, drafts, Reuse.NONE, problems);
  }

  /**
   * Makes the archive after another in the same process.
   *
   * @param sources the files
   * @param drafts whether drafts are to be published
   * @param reuse what was read for the build before
   * @param problems takes every mistake
   */
  public static Archive assemble(Sources sources, boolean drafts, Reuse reuse, Problems problems) {
    SiteConfig config = ConfigReader.read(sources, problems);
    List<ParsedFile> files = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      sources.records().get(kind).parallelStream()
          .map(file -> parsed(kind, file, reuse))
          .forEachOrdered(
              parsed -> {
                files.add(parsed.file());
                parsed.problems().forEach(problems::add);
              });
    }
    RecordIndex index = IndexBuilder.build(files, drafts, problems);
    Set<RecordKey> cut = HierarchyCheck.check(files, index, problems);
    return new Assembler(config, index, cut, drafts, reuse, problems).archive(sources, files);
  }

  /** A file that is parsed, with what was wrong with it. */
  private record Parsed(ParsedFile file, List<Problem> problems) {
    static Parsed of(RecordKind kind, TextFile file) {
      Problems found = new Problems();
      ParsedFile parsed = ParsedFile.of(kind, file, found);
      return new Parsed(parsed, found.sorted());
    }
  }

  private static Parsed parsed(RecordKind kind, TextFile file, Reuse reuse) {
    return reuse.of(ParsedFile.class, file.path(), file, same -> Parsed.of(kind, same));
  }

  private Archive archive(Sources sources, List<ParsedFile> files) {
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
    Stubs made = new Stubs(stubs);
    return new Archive(
        config,
        readings,
        with(actors, made.actors()),
        with(topics, made.topics()),
        with(events, made.events()),
        pages,
        versions(sources),
        sources.media(),
        index.with(made.entries()));
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
        .map(file -> read(file, what, reader))
        .forEachOrdered(read -> keep(read, byId));
    return new ArrayList<>(byId.values());
  }

  /**
   * Reads a file, or takes what was read before, if it had no mistake: a cure may name the title of
   * any reading, and those are not compared.
   */
  private Read read(
      ParsedFile file,
      String what,
      BiFunction<ParsedFile, Fields, ? extends ArchiveRecord> reader) {
    Input input = new Input(file, cut.contains(file.key()), known);
    Read read =
        reuse
            .<Read>last(Assembler.class, file.file())
            .filter(before -> before.input().equals(input))
            .orElseGet(() -> anew(input, what, reader));
    if (read.problems().isEmpty()) {
      reuse.keep(Assembler.class, file.file(), read);
    }
    return read;
  }

  private Read anew(
      Input input, String what, BiFunction<ParsedFile, Fields, ? extends ArchiveRecord> reader) {
    Problems found = new Problems();
    References references = new References(index, config.vocabulary(), found);
    Fields fields = input.file().fields(what, references, found);
    ArchiveRecord record = reader.apply(input.file(), fields);
    return new Read(input, record, references.stubs(), found.sorted());
  }

  /** What a draft that is left out names makes no stub. */
  private <T extends ArchiveRecord> void keep(Read read, Map<String, T> byId) {
    read.problems().forEach(problems::add);
    boolean draft =
        index.entry(read.input().file().key()).filter(RecordIndex.Entry::draft).isPresent();
    if (!draft) {
      stubs.addAll(read.stubs());
    }
    @SuppressWarnings("unchecked")
    T record = (T) read.record();
    if (index.entry(record.key()).filter(entry -> !entry.draft()).isPresent()) {
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
