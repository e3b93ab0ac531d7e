package org.concordance.link;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.RecordKey;
import org.concordance.model.Topic;

/**
 * The archive with everything that connects its records.
 *
 * @param archive the records
 * @param bodies their texts as HTML
 * @param readings the listed readings, by date and by what they are about
 * @param names finds actors by name
 * @param actors actors by name and by what they belong to
 * @param topics the thesaurus from the top
 * @param calendar what was published and what happened, by month and year
 */
public record LinkedArchive(
    Archive archive,
    Map<RecordKey, RenderedBody> bodies,
    ReadingIndex readings,
    ActorNames names,
    ActorIndex actors,
    Thesaurus topics,
    Calendar calendar) {

  /** The text of a record; empty for one without. */
  public RenderedBody body(ArchiveRecord record) {
    return bodies.getOrDefault(record.key(), RenderedBody.EMPTY);
  }

  /** How many listed readings stand under a topic or one narrower, each counted once. */
  public int countInclusive(Topic topic) {
    Set<String> ids = new HashSet<>();
    collect(topic, ids, new HashSet<>());
    return ids.size();
  }

  private void collect(Topic topic, Set<String> ids, Set<String> seen) {
    if (seen.add(topic.id())) {
      readings.ofTopic(topic.id()).forEach(reading -> ids.add(reading.id()));
      topics.narrower(topic).forEach(narrower -> collect(narrower, ids, seen));
    }
  }
}
