package org.concordance.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordance.markup.BodyRenderer;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;

/** Connects the records of an archive. */
public final class Linker {

  private Linker() {}

  /**
   * Connects an archive.
   *
   * @param root the content folder, as messages show it
   * @param problems takes what is wrong in the texts, and names that several records claim
   */
  public static LinkedArchive link(Archive archive, String root, Problems problems) {
    ActorNames names = ActorNames.of(archive.actors(), problems);
    Map<RecordKey, RenderedBody> bodies =
        bodies(archive, new BodyRenderer(archive, root, problems));
    archive.readings().forEach(reading -> checkAbstract(reading, bodies, problems));
    return new LinkedArchive(
        archive,
        bodies,
        ReadingIndex.of(archive.readings(), names),
        names,
        ActorIndex.of(archive.actors(), archive.events()),
        Thesaurus.of(archive.topics(), archive.events()),
        Calendar.of(archive));
  }

  private static void checkAbstract(
      Reading reading, Map<RecordKey, RenderedBody> bodies, Problems problems) {
    boolean without = !reading.isWithdrawn() && bodies.get(reading.key()).lead().isEmpty();
    if (without && !problems.hasError(reading.file())) {
      problems.warning(
          new Place(reading.file(), reading.body().line(), 0),
          "the summary does not begin with a paragraph, so it has no abstract",
          "write the gist in a first paragraph, before any heading or list");
    }
  }

  private static Map<RecordKey, RenderedBody> bodies(Archive archive, BodyRenderer renderer) {
    List<ArchiveRecord> records = archive.records().toList();
    List<RenderedBody> rendered =
        records.parallelStream().map(record -> renderer.render(record.body())).toList();
    Map<RecordKey, RenderedBody> bodies = new TreeMap<>();
    for (int i = 0; i < records.size(); i++) {
      bodies.put(records.get(i).key(), rendered.get(i));
    }
    return bodies;
  }
}
