package org.concordance.link;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.ledger.Anchors;
import org.concordance.ledger.Ledger;
import org.concordance.markup.BodyRenderer;
import org.concordance.markup.PublishedText;
import org.concordance.markup.RenderedBody;
import org.concordance.markup.Setting;
import org.concordance.mention.Names;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Extent;
import org.concordance.model.Permalink;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.Version;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Renders the texts of an archive, and checks them against what is recorded. */
final class Bodies {

  private final Archive archive;
  private final Ledger ledger;
  private final BodyTexts texts;
  private final Names names;
  private final Extent extent;
  private final Problems problems;
  private final Map<String, Reading> readings;

  private Bodies(
      Archive archive,
      Ledger ledger,
      Names names,
      String root,
      Words words,
      Extent extent,
      Reuse reuse,
      Problems problems) {
    this.archive = archive;
    this.ledger = ledger;
    this.texts =
        new BodyTexts(
            new BodyRenderer(archive, root, words, new Problems()),
            new BodyTexts.Surroundings(archive.config().url(), root, words),
            Referents.of(archive, names),
            reuse);
    this.names = names;
    this.extent = extent;
    this.problems = problems;
    this.readings =
        archive.readings().stream().collect(Collectors.toMap(Reading::id, reading -> reading));
  }

  /**
   * Renders every text.
   *
   * @param names the names that texts link by themselves
   * @param root the content folder, as messages show it
   * @param words what stands in texts that nobody wrote there
   * @param extent for how much of a site: a lean one has no search through passages
   * @param reuse the texts of the build before
   * @return the texts by the pages on which they stand
   */
  static SortedMap<Permalink, RenderedBody> render(
      Archive archive,
      Ledger ledger,
      Names names,
      String root,
      Words words,
      Extent extent,
      Reuse reuse,
      Problems problems) {
    Bodies bodies = new Bodies(archive, ledger, names, root, words, extent, reuse, problems);
    SortedMap<Permalink, RenderedBody> rendered = new TreeMap<>();
    bodies.addAll(archive.records(), ArchiveRecord::permalink, bodies::render, rendered);
    bodies.addAll(archive.versions().stream(), Version::permalink, bodies::render, rendered);
    archive.readings().forEach(reading -> bodies.check(reading, rendered.get(reading.permalink())));
    return Collections.unmodifiableSortedMap(rendered);
  }

  private <T> void addAll(
      Stream<T> texts,
      Function<T, Permalink> permalink,
      Function<T, RenderedBody> render,
      SortedMap<Permalink, RenderedBody> rendered) {
    List<T> all = texts.toList();
    List<RenderedBody> bodies = all.parallelStream().map(render).toList();
    for (int i = 0; i < all.size(); i++) {
      rendered.putIfAbsent(permalink.apply(all.get(i)), bodies.get(i));
    }
  }

  private RenderedBody render(ArchiveRecord record) {
    return record instanceof Reading reading
        ? texts.render(
            reading.body(),
            Optional.of(published(reading)),
            setting(reading, reading.language()),
            problems)
        : texts.render(
            record.body(),
            Optional.empty(),
            setting(record, archive.config().language()),
            problems);
  }

  private Setting setting(ArchiveRecord record, String language) {
    return new Setting(names, record.permalink(), language);
  }

  private PublishedText published(Reading reading) {
    Optional<Edtf> newest =
        reading.changes().stream().map(Reading.Change::date).max(Edtf::compareTo);
    return new PublishedText(
        reading.identity(),
        ledger.anchors(reading.ids()),
        reading.changes().size(),
        newest,
        false,
        extent.isWhole());
  }

  /**
   * An earlier text speaks of the archive as it was: once it is recorded, what has become of that
   * is no mistake of its own. It links what it says itself, and no names: those are of today.
   */
  private RenderedBody render(Version version) {
    Reading reading = readings.get(version.reading());
    Anchors own = ledger.firstAnchors(names(version, reading));
    checkUnaltered(version, own);
    checkOlder(version, reading);
    Problems found = new Problems();
    // Until it is recorded itself, its passages are those that are recorded of the reading.
    Anchors recorded = own.isEmpty() ? ledger.anchors(reading.ids()) : own;
    RenderedBody body =
        texts.render(
            version.body(),
            Optional.of(PublishedText.frozen(version.identity(), own, recorded.list())),
            new Setting(Names.NONE, version.permalink(), version.language()),
            found);
    if (own.isEmpty()) {
      found.sorted().forEach(problems::add);
    }
    return body;
  }

  /** The names under which an earlier text may be recorded, its own first. */
  private static List<String> names(Version version, Reading reading) {
    return Stream.concat(Stream.of(version.folder()), reading.ids().stream())
        .distinct()
        .map(id -> Ledger.version(id, version.date()))
        .toList();
  }

  private void checkOlder(Version version, Reading reading) {
    if (version.date().compareTo(reading.version()) >= 0) {
      problems.error(
          Place.of(version.file()),
          "an earlier text of "
              + version.date()
              + ", and the text of today is of "
              + reading.version(),
          "say under 'changes' in " + reading.file() + " when it was revised");
    }
  }

  private void checkUnaltered(Version version, Anchors own) {
    boolean altered = own.text().filter(text -> !text.isOf(version.identity())).isPresent();
    if (altered && version.withdrawal().isEmpty()) {
      problems.error(
          Place.of(version.file()),
          "this earlier text was published, and has been altered since",
          "it is kept as it was for those who cite it: bring it back with git; if it had to go,"
              + " write 'withdrawn:' with a date and a reason, as for a reading");
    }
  }

  private void check(Reading reading, RenderedBody body) {
    if (reading.isWithdrawn()) {
      return;
    }
    if (body.silent()) {
      problems.warning(
          new Place(reading.file(), reading.body().line(), 0),
          "the published summary has changed in substance, and says nowhere that it has",
          "put it back as it was, run 'concordance revise "
              + reading.id()
              + " --note …', and make the change again; or say under 'changes' what was revised");
    }
    if (body.lead().isEmpty() && !problems.hasError(reading.file())) {
      problems.warning(
          new Place(reading.file(), reading.body().line(), 0),
          "the summary does not begin with a paragraph, so it has no abstract",
          "write the gist in a first paragraph, before any heading or list");
    }
  }
}
