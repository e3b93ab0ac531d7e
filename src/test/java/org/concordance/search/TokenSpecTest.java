package org.concordance.search;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.testing.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code tokens.txt}. */
final class TokenSpecTest {

  @TestFactory
  Stream<DynamicTest> dividesTextsIntoWords() {
    return SpecFile.read("tokens.txt").tests(TokenSpecTest::describe);
  }

  private static String describe(String text) {
    SortedMap<Integer, String> places = new TreeMap<>();
    for (Token token : Tokens.of(text).list()) {
      places.merge(token.position(), token.form(), (one, other) -> one + " " + other);
    }
    return places.entrySet().stream()
        .map(place -> place.getKey() + " " + place.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
