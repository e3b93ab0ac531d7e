package org.concordance.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.mention.Names;
import org.concordance.model.Name;
import org.concordance.model.Participation;
import org.concordance.model.Reading;
import org.concordance.model.Role;
import org.concordance.reuse.Reuse;

/**
 * The readings that lists show: by date, topic, actor and event. Withdrawn ones have a page, and
 * stand in no list.
 */
public final class ReadingIndex {

  /** Of no readings. */
  static final ReadingIndex NONE = new ReadingIndex(List.of());

  private final List<Reading> oldestFirst;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, List<Participation>> participations = new HashMap<>();
  private final Map<String, List<Reading>> byTopic = new HashMap<>();
  private final Map<String, List<Reading>> byEvent = new HashMap<>();
  private final Map<String, SortedMap<Role, List<Reading>>> byActor = new HashMap<>();
  private final Map<String, Set<String>> related = new HashMap<>();
  private final Map<String, List<Reading>> commentedOnBy = new HashMap<>();
  private final Map<String, Reading> byId = new HashMap<>();

  private ReadingIndex(List<Reading> listed) {
    this.oldestFirst = listed.stream().sorted(Chronology.OLDEST_FIRST).toList();
  }

  static ReadingIndex of(List<Reading> readings, Names names, Reuse reuse) {
    List<Reading> listed = readings.stream().filter(reading -> !reading.isWithdrawn()).toList();
    ReadingIndex index = new ReadingIndex(listed);
    for (Reading reading : listed.stream().sorted(Chronology.NEWEST_FIRST).toList()) {
      index.add(
          reading,
          reuse.of(
              ReadingIndex.class,
              reading.permalink(),
              new Named(reading, names),
              named -> List.copyOf(participations(named.reading(), named.names()))));
    }
    for (Reading reading : index.oldestFirst) {
      if (reading.source().issued().isPresent()) {
        index.positions.put(reading.id(), index.positions.size());
      }
    }
    return index;
  }

  /** A reading, and what the names in it mean. */
  private record Named(Reading reading, Names names) {}

  private void add(Reading reading, List<Participation> all) {
    byId.put(reading.id(), reading);
    reading.topics().forEach(topic -> add(byTopic, topic, reading));
    reading.events().forEach(event -> add(byEvent, event, reading));
    participations.put(reading.id(), all);
    all.forEach(
        one ->
            byActor
                .computeIfAbsent(one.actor(), id -> new TreeMap<>())
                .computeIfAbsent(one.role(), role -> new ArrayList<>())
                .add(reading));
    for (String other : reading.related()) {
      related.computeIfAbsent(reading.id(), id -> new LinkedHashSet<>()).add(other);
      related.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(reading.id());
    }
    for (Reading.Commented commented : reading.commentsOn()) {
      if (commented instanceof Reading.Commented.OfReading of) {
        add(commentedOnBy, of.reading(), reading);
      }
    }
  }

  private static void add(Map<String, List<Reading>> map, String key, Reading reading) {
    map.computeIfAbsent(key, id -> new ArrayList<>()).add(reading);
  }

  /** The roles that the bibliographic data give, then those that the curator gave. */
  private static Set<Participation> participations(Reading reading, Names names) {
    Set<Participation> all = new LinkedHashSet<>();
    var source = reading.source();
    addNamed(all, source.author().names(), Role.AUTHOR, names);
    addNamed(all, source.contributors("editor"), Role.EDITOR, names);
    addNamed(all, source.publisher().stream().toList(), Role.PUBLISHER, names);
    source
        .variable("container-title")
        .flatMap(names::actor)
        .ifPresent(actor -> all.add(new Participation(actor, Role.PUBLISHER)));
    all.addAll(reading.actors());
    return all;
  }

  private static void addNamed(Set<Participation> all, List<Name> listed, Role role, Names names) {
    listed.stream()
        .flatMap(name -> names.actor(name).stream())
        .forEach(actor -> all.add(new Participation(actor, role)));
  }

  /** Every listed reading, the oldest first, undated ones last. */
  public List<Reading> oldestFirst() {
    return oldestFirst;
  }

  /** Every listed reading, the newest first, undated ones last. */
  public List<Reading> newestFirst() {
    return oldestFirst.stream().sorted(Chronology.NEWEST_FIRST).toList();
  }

  /** The listed reading with that id. */
  public Optional<Reading> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Who takes part in a reading, under which role: from its source first, then by its curator. */
  public List<Participation> participations(Reading reading) {
    return participations.getOrDefault(reading.id(), List.of());
  }

  /** The readings under a topic, the newest first. */
  public List<Reading> ofTopic(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  /** The readings that speak of an event, the newest first. */
  public List<Reading> ofEvent(String event) {
    return byEvent.getOrDefault(event, List.of());
  }

  /** The readings in which an actor takes part, by role, the newest first. */
  public SortedMap<Role, List<Reading>> ofActor(String actor) {
    return byActor.getOrDefault(actor, new TreeMap<>(new EnumMap<Role, List<Reading>>(Role.class)));
  }

  /** The readings in which an actor takes part, whatever the roles, each once, the newest first. */
  public List<Reading> allOfActor(String actor) {
    Map<String, Reading> found = new HashMap<>();
    ofActor(actor).values().forEach(list -> list.forEach(one -> found.put(one.id(), one)));
    return found.values().stream().sorted(Chronology.NEWEST_FIRST).toList();
  }

  /** In how many readings an actor takes part, whatever the roles. */
  public int countOfActor(String actor) {
    Set<String> ids = new HashSet<>();
    ofActor(actor).values().forEach(list -> list.forEach(one -> ids.add(one.id())));
    return ids.size();
  }

  /** The readings that a curator related to this one, or this one to them; the newest first. */
  public List<Reading> related(Reading reading) {
    return related.getOrDefault(reading.id(), Set.of()).stream()
        .flatMap(id -> find(id).stream())
        .sorted(Chronology.NEWEST_FIRST)
        .toList();
  }

  /** The readings whose works are about this one's work, the newest first. */
  public List<Reading> commentedOnBy(Reading reading) {
    return commentedOnBy.getOrDefault(reading.id(), List.of());
  }

  /** The listed reading before one, by date of publication; none for an undated one. */
  public Optional<Reading> before(Reading reading) {
    return neighbour(reading, -1);
  }

  /** The listed reading after one, by date of publication; none for an undated one. */
  public Optional<Reading> after(Reading reading) {
    return neighbour(reading, 1);
  }

  private Optional<Reading> neighbour(Reading reading, int step) {
    int at = positions.getOrDefault(reading.id(), -2) + step;
    return at >= 0 && at < positions.size() ? Optional.of(oldestFirst.get(at)) : Optional.empty();
  }

  /** The readings last added, the newest first. */
  public List<Reading> newlyAdded(int count) {
    Comparator<Reading> order = Chronology.NEWLY_ADDED;
    return oldestFirst.stream().sorted(order).limit(count).toList();
  }
}
