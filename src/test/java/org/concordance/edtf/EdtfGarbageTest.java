package org.concordance.edtf;

import static org.concordance.edtf.EdtfPropertyTest.forAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no text may do, however odd: fail otherwise than by a refusal, or take long. */
final class EdtfGarbageTest {

  private static final List<String> GARBAGE =
      List.of(
          "0",
          "1",
          "2",
          "9",
          "05",
          "12",
          "2023",
          "-",
          "/",
          ".",
          "..",
          "~",
          "?",
          "%",
          "X",
          "x",
          "u",
          "[",
          "]",
          "{",
          "}",
          ",",
          " ",
          "\t",
          "\n",
          "–",
          "T",
          "Y",
          "c. ",
          "May",
          " June ",
          "spring ",
          "s",
          "00s",
          "th century",
          "mid-",
          " to ",
          " or ",
          " and ",
          "unknown",
          "open",
          "(?)",
          "é",
          "\u0000",
          "\uD800",
          "𝟚",
          "Q1 ",
          "W",
          "P",
          "S");

  @Test
  void readsOrRefusesWhateverItIsGiven() {
    forAll(
        100_000,
        EdtfGarbageTest::randomGarbage,
        text -> {
          try {
            assertEquals(text, Edtf.parse(text).toString());
          } catch (EdtfFormatException refused) {
            assertFalse(refused.getMessage().isBlank());
            assertFalse(refused.getMessage().contains("\n"));
            assertTrue(refused.hint().isPresent(), refused.getMessage());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "9 ",
        "9–",
        "9 or ",
        "9 and 9 or 9 – 9 to ",
        "c. ",
        "c. mid-9 (?) or ",
        "mid-",
        "9..",
        "9,",
        "2023-05-09 to ",
        "May ",
        "May 9, ",
        "X-",
        "?~%",
        "[",
        "9/",
        "open/9",
        "unknown/"
      })
  void refusesRepetitionsOfEveryLengthInTime(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int length = 1; length <= 201; length++) {
            String text = piece.repeat(length / piece.length() + 1).substring(0, length);
            refusal(text);
            refusal(text.strip() + "/é");
            refusal("c. " + text.strip() + "9é");
          }
        });
  }

  @Test
  void hintsAtDatesThatItReads() {
    forAll(
        100_000,
        EdtfGarbageTest::randomGarbage,
        text -> {
          Optional<String> hint = refusal(text).flatMap(EdtfFormatException::hint);
          hint.filter(it -> it.matches("write [0-9][0-9X/.?~%-]*"))
              .ifPresent(it -> Edtf.parse(it.substring("write ".length())));
        });
  }

  private static Optional<EdtfFormatException> refusal(String text) {
    try {
      Edtf.parse(text);
      return Optional.empty();
    } catch (EdtfFormatException e) {
      return Optional.of(e);
    }
  }

  private static String randomGarbage(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(random.nextInt(20) == 0 ? 80 : 9);
    for (int i = 0; i < length; i++) {
      text.append(GARBAGE.get(random.nextInt(GARBAGE.size())));
    }
    if (random.nextBoolean()) {
      text.insert(random.nextInt(text.length() + 1), EdtfPropertyTest.randomText(random));
    }
    return text.toString();
  }
}
