package org.concordance.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Escapes as Pebble does. */
final class EscapingTest {

  private static final String[] PARTS = {
    "a",
    "<",
    ">",
    "&",
    "\"",
    "'",
    "&amp;",
    "\u00e9",
    "\ud55c",
    "\ud83d\ude00",
    "\ud83d",
    "\n",
    "\u0000",
    " "
  };

  @Test
  void escapesAsPebbleDoes() {
    EscapeFilter pebble = new EscapeFilter();
    Random random = new Random(20261123L);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(8); parts > 0; parts--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      String expected = String.valueOf(pebble.apply(text.toString(), Map.of(), null, null, 0));
      assertEquals(expected, Escaping.HTML.escape(text.toString()));
    }
  }
}
