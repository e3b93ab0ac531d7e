package org.concordance.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.concordance.ledger.Ledger;
import org.concordance.markup.RenderedBody;
import org.concordance.mention.Names;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Topic;

/**
 * The archive with everything that connects its records.
 *
 * @param archive the records
 * @param ledger what was published before
 * @param bodies the texts of records and versions, by the pages on which they stand
 * @param readings the listed readings, by date and by what they are about
 * @param names what every name means
 * @param actors actors by name and by what they belong to
 * @param topics the thesaurus from the top
 * @param calendar what was published and what happened, by month and year
 * @param mentions which texts name what
 * @param company who is named with whom, and under which topics
 * @param relatedness which readings are alike
 */
public record LinkedArchive(
    Archive archive,
    Ledger ledger,
    SortedMap<Permalink, RenderedBody> bodies,
    ReadingIndex readings,
    Names names,
    ActorIndex actors,
    Thesaurus topics,
    Calendar calendar,
    Mentions mentions,
    Company company,
    Relatedness relatedness) {

  /** The text of a record; empty for one without. */
  public RenderedBody body(ArchiveRecord record) {
    return body(record.permalink());
  }

  /** The text on a page; empty for a page without. */
  public RenderedBody body(Permalink permalink) {
    return bodies.getOrDefault(permalink, RenderedBody.EMPTY);
  }

  /** How many listed readings stand under a topic or one narrower, each counted once. */
  public int countInclusive(Topic topic) {
    return inclusive(topic).size();
  }

  /** The listed readings under a topic or one narrower, each once, the newest first. */
  public List<Reading> readingsInclusive(Topic topic) {
    return inclusive(topic).values().stream().sorted(Chronology.NEWEST_FIRST).toList();
  }

  private Map<String, Reading> inclusive(Topic topic) {
    Map<String, Reading> found = new HashMap<>();
    collect(topic, found, new HashSet<>());
    return found;
  }

  private void collect(Topic topic, Map<String, Reading> found, Set<String> seen) {
    if (seen.add(topic.id())) {
      readings.ofTopic(topic.id()).forEach(reading -> found.put(reading.id(), reading));
      topics.narrower(topic).forEach(narrower -> collect(narrower, found, seen));
    }
  }
}
