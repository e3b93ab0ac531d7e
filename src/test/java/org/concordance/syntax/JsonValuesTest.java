package org.concordance.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonValuesTest {

  @Test
  void givesValuesByTheirKeys() {
    assertEquals(
        Optional.of(new TreeMap<>(Map.of("a", "1", "b.c", "true", "b.d", "x\"y", "b.e.f", "2.5"))),
        JsonValues.of(
            """
            {"a": 1, "b": {"c": true, "d": "x\\"y", "e": {"f": 2.5}}, "g": [1, {"h": 2}], "i": null}
            """));
    assertEquals(Optional.of(new TreeMap<>()), JsonValues.of("{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "1", "{", "{\"a\": 1", "{\"a\" 1}", "<html>", "{} {}", "{'a': 1}"})
  void knowsWhatIsNoObject(String text) {
    assertEquals(Optional.empty(), JsonValues.of(text));
  }

  @Test
  void isNotOverrunByNesting() {
    String deep = "{\"a\":".repeat(100_000);

    assertTrue(JsonValues.of(deep).isEmpty());
  }
}
