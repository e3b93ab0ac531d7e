package org.concordance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered for a slip, and what is too far from it. */
final class NearestTest {

  private static final List<String> IDS =
      List.of("south-korea", "suh-wook", "japan", "topics", "white-house");

  @ParameterizedTest
  @CsvSource({
    "north-korea, ''",
    "suoth-korea, south-korea",
    "south-koera, south-korea",
    "southkorea, south-korea",
    "suh-wok, suh-wook",
    "topcis, topics",
    "Japan, japan",
    "white-mouse, white-house",
    "light-house, ''",
  })
  void offersWhatIsASlipAway(String word, String expected) {
    assertEquals(expected, Nearest.to(word, IDS).orElse(""));
  }
}
