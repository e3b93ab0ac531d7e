package org.concordance.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.model.Actor;
import org.concordance.model.Participation;
import org.concordance.model.Reading;
import org.concordance.model.Role;
import org.concordance.model.Topic;

/**
 * What stands together in readings: who is named with whom, and under which topics.
 *
 * <p>An actor is named in a reading where the curator lists it as subject, quoted or mentioned, or
 * the summary names it and it did not write, edit or publish the original.
 */
public final class Company {

  /** Of no readings. */
  static final Company NONE = new Company(ReadingIndex.NONE);

  private final Map<String, SortedSet<String>> named = new HashMap<>();
  private final Map<String, List<Reading>> ofActor = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final ReadingIndex readings;

  private Company(ReadingIndex readings) {
    this.readings = readings;
  }

  /**
   * Something that stands in readings with something else.
   *
   * @param id its id
   * @param readings in how many
   */
  public record Companion(String id, int readings) {}

  static Company of(ReadingIndex readings, ActorIndex actors, Mentions mentions) {
    Company company = new Company(readings);
    for (Reading reading : readings.oldestFirst()) {
      company.named.put(reading.id(), namedByCurator(reading));
    }
    for (Actor actor : actors.byName()) {
      mentions
          .readings(actor.permalink())
          .filter(reading -> !company.made(actor, reading))
          .forEach(reading -> company.named.get(reading.id()).add(actor.id()));
    }
    for (Reading reading : readings.oldestFirst()) {
      company.count(reading);
    }
    return company;
  }

  private static SortedSet<String> namedByCurator(Reading reading) {
    return reading.actors().stream()
        .map(Participation::actor)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether an actor wrote, edited or published the original. */
  private boolean made(Actor actor, Reading reading) {
    return readings.participations(reading).stream()
        .anyMatch(one -> one.actor().equals(actor.id()) && one.role().compareTo(Role.SUBJECT) < 0);
  }

  private void count(Reading reading) {
    Set<String> all = new HashSet<>(named.get(reading.id()));
    all.forEach(actor -> counts.merge(actor, 1, Integer::sum));
    readings.participations(reading).stream()
        .filter(one -> one.role() == Role.AUTHOR || one.role() == Role.EDITOR)
        .forEach(one -> all.add(one.actor()));
    all.forEach(actor -> ofActor.computeIfAbsent(actor, id -> new ArrayList<>()).add(reading));
  }

  /** The actors named in a reading, by id. */
  public SortedSet<String> namedIn(Reading reading) {
    return named.getOrDefault(reading.id(), new TreeSet<>());
  }

  /** In how many readings an actor is named. */
  public int count(String actor) {
    return counts.getOrDefault(actor, 0);
  }

  /** The actors named in what an actor wrote or is named in, those most often with it first. */
  public List<Companion> actorsWith(Actor actor) {
    return counted(ofActor(actor), this::namedIn, actor.id());
  }

  /** The topics of what an actor wrote or is named in, the most frequent first. */
  public List<Companion> topicsWith(Actor actor) {
    return counted(ofActor(actor), Reading::topics, "");
  }

  /** The actors named under a topic, the most frequent first. */
  public List<Companion> actorsWith(Topic topic) {
    return counted(readings.ofTopic(topic.id()), this::namedIn, "");
  }

  /** The topics that stand with another, the most frequent first. */
  public List<Companion> topicsWith(Topic topic) {
    return counted(readings.ofTopic(topic.id()), Reading::topics, topic.id());
  }

  /** The events of which the readings under a topic speak, the most frequent first. */
  public List<Companion> eventsWith(Topic topic) {
    return counted(readings.ofTopic(topic.id()), Reading::events, "");
  }

  private List<Reading> ofActor(Actor actor) {
    return ofActor.getOrDefault(actor.id(), List.of());
  }

  private static List<Companion> counted(
      List<Reading> readings, Function<Reading, Collection<String>> ids, String self) {
    Map<String, Integer> found = new HashMap<>();
    for (Reading reading : readings) {
      ids.apply(reading).stream().distinct().forEach(id -> found.merge(id, 1, Integer::sum));
    }
    found.remove(self);
    return ranked(found).toList();
  }

  private static Stream<Companion> ranked(Map<String, Integer> found) {
    return found.entrySet().stream()
        .map(one -> new Companion(one.getKey(), one.getValue()))
        .sorted(Comparator.comparing(Companion::readings).reversed().thenComparing(Companion::id));
  }

  /** Every actor that is named in a reading, the most frequent first. */
  public List<Companion> mostNamed() {
    return ranked(counts).toList();
  }
}
