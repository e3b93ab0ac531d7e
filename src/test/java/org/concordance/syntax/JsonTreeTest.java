package org.concordance.syntax;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTreeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": [1, true, null, {\"b\": \"c\"}]} | {a=[1, true, {b=c}]} | true",
        "{\"a\": 1.50, \"a\": 2}                  | {a=1.50, a (again)=2} | true",
        "{'a': 'b',}                              | {a=b}                | true",
        "{\"a\": \"b\", \"c\": \"d                | {a=b}                | false",
        "{\"a\": [\"b\", {\"c\": 1                | {a=[b, {c=1}]}       | false",
        "{\"a\": \"b\" \"c\": 1}                  | {a=b}                | false",
        "nonsense: <>                             | nonsense             | true",
      })
  void whatBreaksOffIsReadUpToThere(String json, String value, boolean isWhole) {
    JsonTree tree = JsonTree.of(json);
    assertEquals(value, tree.value().toString());
    assertEquals(isWhole, tree.isWhole());
  }

  @Test
  void depthAndLengthEndTheReadingAndNotTheProgram() {
    assertTimeoutPreemptively(
        ofSeconds(20),
        () -> {
          assertEquals(false, JsonTree.of("[".repeat(1_000_000)).isWhole());
          assertEquals(false, JsonTree.of("{\"a\":".repeat(1_000_000)).isWhole());
          assertEquals(true, JsonTree.of("[\"" + "x".repeat(5_000_000) + "\"]").isWhole());
        });
  }
}
