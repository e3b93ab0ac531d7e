package org.concordance.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.model.Actor;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Body;
import org.concordance.model.Event;
import org.concordance.model.OtherName;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.SiteConfig;
import org.concordance.model.Topic;

/** Archives of a single record, by which the names of one that is to be written are found. */
final class Archives {

  private Archives() {}

  /** The other names of a record. */
  static List<OtherName> also(ArchiveRecord record) {
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
      case ACTOR -> archive(config, List.of(actor(key.id(), name, also)), List.of(), List.of());
      case TOPIC -> archive(config, List.of(), List.of(topic(key.id(), name, also)), List.of());
      case EVENT -> archive(config, List.of(), List.of(), List.of(event(key.id(), name, also)));
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

  private static Actor actor(String id, String name, List<OtherName> also) {
    return new Actor(
        id,
        "",
        name,
        Optional.empty(),
        name,
        also,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Body.NONE);
  }

  private static Topic topic(String id, String label, List<OtherName> also) {
    return new Topic(
        id, "", label, "", also, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), Body.NONE);
  }

  private static Event event(String id, String title, List<OtherName> also) {
    return new Event(
        id,
        "",
        title,
        Optional.empty(),
        "",
        also,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Body.NONE);
  }
}
