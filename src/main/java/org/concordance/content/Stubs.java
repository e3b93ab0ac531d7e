package org.concordance.content;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.model.Actor;
import org.concordance.model.Event;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Topic;

/** Plain records for the ids that an open vocabulary lets readings name without a file. */
final class Stubs {

  private final SortedSet<RecordKey> keys;

  Stubs(SortedSet<RecordKey> keys) {
    this.keys = keys;
  }

  private Stream<String> ids(RecordKind kind) {
    return keys.stream().filter(key -> key.kind() == kind).map(RecordKey::id);
  }

  List<Actor> actors() {
    return ids(RecordKind.ACTOR).map(Stubs::actor).toList();
  }

  List<Topic> topics() {
    return ids(RecordKind.TOPIC).map(Stubs::topic).toList();
  }

  List<Event> events() {
    return ids(RecordKind.EVENT).map(Stubs::event).toList();
  }

  /** What the index needs to know of them, so that texts can link to them. */
  List<RecordIndex.Entry> entries() {
    return Stream.of(RecordKind.ACTOR, RecordKind.TOPIC, RecordKind.EVENT)
        .flatMap(kind -> ids(kind).map(id -> entry(kind, id)))
        .toList();
  }

  private static RecordIndex.Entry entry(RecordKind kind, String id) {
    String label = kind == RecordKind.ACTOR ? name(id) : label(id);
    return new RecordIndex.Entry(new RecordKey(kind, id), "", label, false, false, List.of());
  }

  private static Actor actor(String id) {
    return Actor.named(id, name(id), List.of());
  }

  private static Topic topic(String id) {
    return Topic.named(id, label(id), List.of());
  }

  private static Event event(String id) {
    return Event.named(id, label(id), List.of());
  }

  /** A name made from an id: {@code jane-doe} gives "Jane Doe". */
  private static String name(String id) {
    return Stream.of(id.split("-")).map(Stubs::capitalized).collect(Collectors.joining(" "));
  }

  /** A label made from an id: {@code net-zero-targets} gives "Net zero targets". */
  private static String label(String id) {
    return capitalized(id.replace('-', ' '));
  }

  private static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
