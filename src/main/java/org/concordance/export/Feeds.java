package org.concordance.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordance.cite.CitationFile;
import org.concordance.link.Chronology;
import org.concordance.link.Identifiers;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Output;
import org.concordance.model.Participation;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.SiteConfig;
import org.concordance.model.Status;
import org.concordance.model.Topic;
import org.concordance.words.Words;

/**
 * The feed of the newest summaries, and one for each topic and each actor. One that has no readings
 * has an empty feed: it may have had some, and may have others.
 *
 * <p>A topic's feed holds what stands under it or under a narrower one, an actor's what the actor
 * takes part in under any role. What identifies a feed is not what identifies its topic or actor in
 * other data.
 */
final class Feeds {

  private static final int NEWEST = 50;
  private static final int NEWEST_OF_RECORD = 12;

  private final LinkedArchive linked;
  private final SiteConfig config;
  private final Identifiers ids;
  private final Map<RecordKey, List<Reading>> newest = new TreeMap<>();
  private final List<AtomFeed> feeds = new ArrayList<>();

  private Feeds(LinkedArchive linked) {
    this.linked = linked;
    this.config = linked.archive().config();
    this.ids = new Identifiers(linked);
  }

  static List<Output> of(LinkedArchive linked, Words words) {
    Feeds all = new Feeds(linked);
    List<Reading> published = all.published();
    all.addArchive(published);
    all.addRecords(published);
    return all.files(words);
  }

  /** The feed of the newest summaries alone. */
  static List<Output> ofArchive(LinkedArchive linked, Words words) {
    Feeds all = new Feeds(linked);
    all.addArchive(all.published());
    return all.files(words);
  }

  private List<Output> files(Words words) {
    FeedEntries entries = new FeedEntries(linked, words);
    return feeds.parallelStream().map(feed -> feed.file(config, entries)).toList();
  }

  private List<Reading> published() {
    return linked.readings().newlyAdded(Integer.MAX_VALUE).stream()
        .filter(reading -> reading.status() == Status.PUBLISHED)
        .toList();
  }

  private void addArchive(List<Reading> published) {
    List<Reading> first = published.subList(0, Math.min(NEWEST, published.size()));
    feeds.add(
        new AtomFeed(
            "feed.atom",
            ids.archive(),
            config.title(),
            config.description(),
            Permalink.HOME,
            first));
  }

  private void addRecords(List<Reading> published) {
    published.forEach(this::sort);
    linked.topics().byLabel().forEach(topic -> add(topic, topic.scope()));
    linked.actors().byName().forEach(actor -> add(actor, linked.body(actor).gist()));
    Divided.of(linked).forEach(this::addDivided);
  }

  /**
   * A feed goes on where its topic or actor was divided, with what belongs to each of the parts.
   */
  private void addDivided(ArchiveRecord record, List<RecordKey> parts) {
    newest.put(
        record.key(),
        parts.stream()
            .flatMap(part -> newest.getOrDefault(part, List.of()).stream())
            .distinct()
            .sorted(Chronology.NEWLY_ADDED)
            .limit(NEWEST_OF_RECORD)
            .toList());
    add(record, "");
  }

  /** Notes a reading under every topic and actor whose feed is not full yet. */
  private void sort(Reading reading) {
    Set<RecordKey> keys = new LinkedHashSet<>();
    reading.topics().forEach(id -> linked.topics().find(id).ifPresent(one -> addUp(one, keys)));
    for (Participation one : linked.readings().participations(reading)) {
      linked.actors().find(one.actor()).map(Actor::key).ifPresent(keys::add);
    }
    for (RecordKey key : keys) {
      List<Reading> readings = newest.computeIfAbsent(key, none -> new ArrayList<>());
      if (readings.size() < NEWEST_OF_RECORD) {
        readings.add(reading);
      }
    }
  }

  private void addUp(Topic topic, Set<RecordKey> keys) {
    if (keys.add(topic.key())) {
      linked.topics().broader(topic).forEach(broader -> addUp(broader, keys));
    }
  }

  private void add(ArchiveRecord record, String subtitle) {
    List<Reading> readings = newest.getOrDefault(record.key(), List.of());
    String id = ids.of(record, "feed");
    String title = record.label() + " · " + config.title();
    Permalink page = record.permalink();
    String path = CitationFile.of(page, record.id(), CitationFile.Format.FEED).path();
    feeds.add(new AtomFeed(path, id, title, subtitle, page, readings));
  }
}
