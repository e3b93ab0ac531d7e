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
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Body;
import org.concordance.model.Permalink;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.Severity;
import org.concordance.model.Version;

/** Renders the texts of an archive, and checks them against what is recorded. */
final class Bodies {

  private final Archive archive;
  private final Ledger ledger;
  private final String root;
  private final BodyRenderer renderer;
  private final Problems problems;
  private final Map<String, Reading> readings;

  private Bodies(Archive archive, Ledger ledger, String root, Problems problems) {
    this.archive = archive;
    this.ledger = ledger;
    this.root = root;
    this.renderer = new BodyRenderer(archive, root, problems);
    this.problems = problems;
    this.readings =
        archive.readings().stream().collect(Collectors.toMap(Reading::id, reading -> reading));
  }

  /**
   * Renders every text.
   *
   * @param root the content folder, as messages show it
   * @return the texts by the pages on which they stand
   */
  static SortedMap<Permalink, RenderedBody> render(
      Archive archive, Ledger ledger, String root, Problems problems) {
    Bodies bodies = new Bodies(archive, ledger, root, problems);
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
        ? renderer.render(record.body(), published(reading))
        : renderer.render(record.body());
  }

  private PublishedText published(Reading reading) {
    Optional<Edtf> newest =
        reading.changes().stream().map(Reading.Change::date).max(Edtf::compareTo);
    return new PublishedText(
        identity(reading.title(), reading.body()),
        ledger.anchors(reading.ids()),
        reading.changes().size(),
        newest,
        false);
  }

  private static String identity(String title, Body body) {
    return title + "\n" + body.markdown();
  }

  /** An earlier text speaks of records as they were: that they moved is no mistake of its own. */
  private RenderedBody render(Version version) {
    Problems found = new Problems();
    RenderedBody body =
        new BodyRenderer(archive, root, found).render(version.body(), published(version));
    found.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .forEach(problems::add);
    return body;
  }

  /** Until it is recorded itself, its passages are those that are recorded of the reading. */
  private PublishedText published(Version version) {
    Reading reading = readings.get(version.reading());
    String identity = identity(version.title(), version.body());
    Anchors own =
        ledger.anchors(
            reading.ids().stream().map(id -> Ledger.version(id, version.date())).toList());
    if (own.text().filter(text -> !text.isOf(identity)).isPresent()) {
      problems.error(
          Place.of(version.file()),
          "this earlier text was published, and has been altered since",
          "it is kept as it was for those who cite it: bring it back with git");
    }
    Anchors recorded = own.isEmpty() ? ledger.anchors(reading.ids()) : own;
    return new PublishedText(
        identity, new Anchors(0, own.text(), recorded.list()), 0, Optional.empty(), true);
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
