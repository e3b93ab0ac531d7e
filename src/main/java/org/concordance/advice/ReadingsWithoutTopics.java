package org.concordance.advice;

import java.util.List;
import org.concordance.model.Reading;
import org.concordance.model.Spot;

/** Readings that no topic leads to, in an archive that has topics. */
final class ReadingsWithoutTopics {

  private ReadingsWithoutTopics() {}

  static List<Advice> find(List<Reading> readings) {
    if (readings.stream().allMatch(reading -> reading.topics().isEmpty())) {
      return List.of();
    }
    return readings.stream()
        .filter(reading -> reading.topics().isEmpty())
        .map(
            reading ->
                Advice.note(
                    Matter.TOPICS,
                    Spot.of(reading.file(), "title"),
                    "the reading has no topic, so nobody comes to it by one",
                    "add 'topics:' with the ids of those that it belongs to"))
        .toList();
  }
}
