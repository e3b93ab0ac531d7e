package org.concordance.draft;

import java.util.List;
import java.util.stream.Stream;
import org.concordance.model.Actor;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.OtherName;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.SiteConfig;
import org.concordance.model.Topic;

/**
 * Names of records, and archives of a single record, by which the names of one that is to be
 * written are found.
 */
public final class Archives {

  private Archives() {}

  /** All names of a record, the one that is shown first. */
  public static List<String> names(ArchiveRecord record) {
    return Stream.concat(Stream.of(record.label()), also(record).stream().map(OtherName::name))
        .toList();
  }

  private static List<OtherName> also(ArchiveRecord record) {
    if (record instanceof Actor actor) {
      return actor.also();
    }
    if (record instanceof Topic topic) {
      return topic.also();
    }
    return record instanceof Event event ? event.also() : List.of();
  }

  /**
   * An archive of one record.
   *
   * @param key the kind and id of an actor, topic or event
   * @param spellings its name, and its other names
   */
  static Archive of(RecordKey key, List<String> spellings, SiteConfig config) {
    String name = spellings.get(0);
    List<OtherName> also =
        spellings.stream().skip(1).map(other -> new OtherName(other, true)).toList();
    return switch (key.kind()) {
      case ACTOR ->
          archive(config, List.of(Actor.named(key.id(), name, also)), List.of(), List.of());
      case TOPIC ->
          archive(config, List.of(), List.of(Topic.named(key.id(), name, also)), List.of());
      case EVENT ->
          archive(config, List.of(), List.of(), List.of(Event.named(key.id(), name, also)));
      case READING, PAGE -> archive(config, List.of(), List.of(), List.of());
    };
  }

  private static Archive archive(
      SiteConfig config, List<Actor> actors, List<Topic> topics, List<Event> events) {
    return new Archive(
        config,
        List.of(),
        actors,
        topics,
        events,
        List.of(),
        List.of(),
        List.of(),
        new RecordIndex(List.of()));
  }
}
