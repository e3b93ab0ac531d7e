package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A scan guards titles as patterns say, which see no letters beyond the first 65,536 signs behind
 * them.
 */
final class EngineItemTest {

  private static final String[] PARTS = {
    "about",
    "within",
    "Through",
    "throughout",
    "underneaths",
    "U.S",
    ". ",
    ".",
    " ",
    "-",
    "to",
    "FT",
    "7",
    "½",
    "é",
    "漢",
    "\u0301",
    "!",
    "”",
    "(",
    "over",
    "under"
  };

  private static final Pattern PREPOSITION =
      Pattern.compile("\\b(about|within|through|throughout|under)\\b");

  private static final Pattern LAST_WORD =
      Pattern.compile("(?<=[\\p{L}\\p{N}])(?=[^\\p{L}\\p{N}]*$)");

  @Test
  void titlesAreGuardedAsPatternsSay() {
    EngineStyle style = new EngineStyle("", Map.of(), true, true, 0, "en");
    Random random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        made.append(PARTS[random.nextInt(PARTS.length)]);
      }
      String title = made.toString();
      assertEquals(headline(title), EngineItem.guarded(title, true, style));
      assertEquals(plain(title), EngineItem.guarded(title, false, style));
    }
  }

  private static String headline(String title) {
    return last(PREPOSITION.matcher(stopped(title)).replaceAll("$1" + EngineItem.SMALL));
  }

  private static String plain(String title) {
    String text = stopped(title);
    boolean shouted =
        text.codePoints().anyMatch(Character::isUpperCase)
            && text.codePoints().noneMatch(Character::isLowerCase);
    return shouted ? last(text) : text;
  }

  private static String stopped(String title) {
    return title.replaceAll("\\.(?=\\s+[\\p{Ll}(])", String.valueOf(EngineItem.STOP));
  }

  private static String last(String text) {
    return LAST_WORD.matcher(text).replaceFirst(String.valueOf(EngineItem.SMALL));
  }
}
