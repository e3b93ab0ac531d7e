package org.concordance.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.OtherName;
import org.concordance.model.Topic;

/** Writes the names of actors, topics and events, which are suggested while one types. */
final class NameFiles {

  private final LinkedArchive linked;
  private final SortedMap<NameLine, NameLine> lines = new TreeMap<>(NameLine.ORDER);

  /** The names of all records of today, those included that no reading has. */
  NameFiles(LinkedArchive linked) {
    this.linked = linked;
    linked.actors().byName().forEach(this::add);
    linked.topics().byLabel().forEach(this::add);
    linked.calendar().events().forEach(this::add);
  }

  /** Adds the files, and tells the first key of each. */
  List<String> add(ScriptFiles files) {
    Shards shards = new Shards(files, "n");
    lines.values().forEach(line -> shards.add(line.key(), line.text()));
    return shards.finish();
  }

  /** Each name and whose it is. */
  Stream<String> told() {
    return lines.values().stream().map(line -> line.named().path() + "\t" + line.name()).distinct();
  }

  private void add(Actor actor) {
    int readings = linked.readings().countOfActor(actor.id());
    add(named(actor, readings), actor.also(), actor.nativeNames());
  }

  private void add(Topic topic) {
    NameLine.Named named = named(topic, linked.countInclusive(topic));
    add(named, topic.also(), topic.nativeNames());
  }

  private void add(Event event) {
    int readings = linked.readings().ofEvent(event.id()).size();
    add(named(event, readings), event.also(), Map.of());
  }

  private static NameLine.Named named(ArchiveRecord record, int readings) {
    String path = record.permalink().path();
    return new NameLine.Named(record.kind().word(), path, record.label(), readings);
  }

  private void add(NameLine.Named named, List<OtherName> also, Map<String, String> nativeNames) {
    List<NameLine> all = new ArrayList<>();
    addKeys(named, named.label(), "", all);
    also.forEach(other -> addKeys(named, other.name(), "", all));
    nativeNames.forEach((language, name) -> addKeys(named, name, language, all));
    all.sort(NameLine.FULLEST);
    all.forEach(line -> lines.putIfAbsent(line, line));
  }

  private static void addKeys(
      NameLine.Named named, String name, String language, List<NameLine> all) {
    for (String key : NameKeys.of(name)) {
      all.add(new NameLine(key, named, name, language));
    }
  }
}
