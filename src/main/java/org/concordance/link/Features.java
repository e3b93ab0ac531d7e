package org.concordance.link;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.Participation;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Role;
import org.concordance.reuse.Reuse;

/**
 * What can make two readings alike: the records that they share, and words.
 *
 * @param records how much each record counts in this reading, by its name: {@code topic:id}
 * @param words the words, each once, of which each counts {@link #OF_WORD}
 */
record Features(SortedMap<String, Double> records, List<String> words) {

  static final double OF_WORD = .5;

  private static final double OF_EVENT = 3;
  private static final double OF_TOPIC = 2;
  private static final double OF_ACTOR = 2;
  private static final double OF_MENTION = 1;

  /** All that the features of a reading come from. */
  private record Told(
      List<String> topics,
      List<String> events,
      List<String> named,
      List<Participation> actors,
      String markdown) {}

  static Features of(Reading reading, ReadingIndex readings, Company company, Reuse reuse) {
    Told told =
        new Told(
            reading.topics(),
            reading.events(),
            List.copyOf(company.namedIn(reading)),
            readings.participations(reading),
            reading.body().markdown());
    return reuse.of(Features.class, reading.permalink(), told, Features::of);
  }

  private static Features of(Told told) {
    SortedMap<String, Double> weights = new TreeMap<>();
    told.topics().forEach(id -> add(weights, RecordKind.TOPIC, id, OF_TOPIC));
    told.events().forEach(id -> add(weights, RecordKind.EVENT, id, OF_EVENT));
    told.named().forEach(id -> add(weights, RecordKind.ACTOR, id, OF_MENTION));
    for (Participation one : told.actors()) {
      if (one.role() == Role.AUTHOR || one.role() == Role.SUBJECT || one.role() == Role.QUOTED) {
        add(weights, RecordKind.ACTOR, one.actor(), OF_ACTOR);
      }
    }
    return new Features(weights, SummaryWords.of(told.markdown()));
  }

  private static void add(Map<String, Double> weights, RecordKind kind, String id, double weight) {
    weights.merge(new RecordKey(kind, id).toString(), weight, Math::max);
  }

  /** The record that a name stands for. */
  static RecordKey record(String name) {
    String[] parts = name.split(":", 2);
    return new RecordKey(RecordKind.ofWord(parts[0]).orElseThrow(), parts[1]);
  }
}
