package org.concordance.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What we write is what Gson writes, but for lists of numbers, which stand on one line. */
final class JsonTextTest {

  private static final String SIGNS =
      "aé漢\uD83D\uDE00 <>&='\"\\/\t\n\r\b\f\u0000\u001F\u007F\u2027\u2028\u2029\uFEFF{}[]:,";

  private static final Gson ON_ONE_LINE = new GsonBuilder().disableHtmlEscaping().create();
  private static final Gson IN_HTML = new GsonBuilder().create();
  private static final Gson INDENTED =
      new GsonBuilder().disableHtmlEscaping().setFormattingStyle(FormattingStyle.PRETTY).create();

  @Test
  void writesAsGsonDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      Object value = value(random, 4);
      assertEquals(INDENTED.toJson(value) + "\n", JsonText.of(value));
      assertEquals(IN_HTML.toJson(value), JsonText.inHtml(value));
      assertEquals(ON_ONE_LINE.toJson(value).replace("<", "\\u003c"), JsonText.inScript(value));
    }
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> random.nextBoolean();
      case 1 -> random.nextInt();
      case 2, 3 -> text(random);
      case 4 -> {
        // Of texts at the least: those of numbers alone are written otherwise.
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(random, depth - 1));
        }
        list.add(0, "");
        yield random.nextInt(4) == 0 ? List.of() : list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put(text(random), value(random, depth - 1));
        }
        yield map;
      }
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }

  @Test
  void listsOfNumbersStandOnOneLine() {
    assertEquals(
        "{\n  \"a\": [[2021, 5], [7]]\n}\n",
        JsonText.of(Map.of("a", List.of(List.of(2021, 5), List.of(7)))));
  }

  @Test
  void aRecordOfManyStandsOnOneLine() {
    assertEquals("{\"a\":[\"<b>\",1]}", JsonText.line(Map.of("a", List.of("<b>", 1))));
  }

  @Test
  void nothingElseIsAValue() {
    assertThrows(IllegalArgumentException.class, () -> JsonText.of('c'));
  }
}
