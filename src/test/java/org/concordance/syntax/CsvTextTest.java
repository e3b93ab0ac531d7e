package org.concordance.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** Comma-separated values, read back by Commons CSV. */
final class CsvTextTest {

  private static final String[] PIECES = {
    "a", ",", "\"", "\r\n", "\n", "\r", " ", "\t", "|", "\\", "=", "\uFEFF", "é", "한", "🗄️", "א"
  };

  @Test
  void quotesOnlyWhatCouldBeMisread() {
    assertEquals(
        "a b,\"a,b\",\"say \"\"x\"\"\",\" edge\",,=1\r\n",
        new CsvText().row(List.of("a b", "a,b", "say \"x\"", " edge", "", "=1")).toString());
  }

  @Test
  void anyTextsComeBack() throws IOException {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<List<String>> rows = List.of(texts(random), texts(random));
      CsvText csv = new CsvText();
      rows.forEach(csv::row);
      try (CSVParser parser = CSVParser.parse(csv.toString(), CSVFormat.RFC4180)) {
        assertEquals(
            rows,
            parser.getRecords().stream().map(org.apache.commons.csv.CSVRecord::toList).toList(),
            "seed " + seed);
      }
    }
  }

  @Test
  void severalTextsInACellComeBack() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<String> values = texts(random);
      assertEquals(values, apart(CsvText.several(values)), "seed " + seed);
    }
  }

  /** By the rule that the description of the columns states. */
  private static List<String> apart(String cell) {
    return Pattern.compile("(?s)((?:[^|\\\\]|\\\\.)+)(?:\\||$)")
        .matcher(cell)
        .results()
        .map((MatchResult one) -> one.group(1).replaceAll("(?s)\\\\(.)", "$1"))
        .toList();
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(6); length > 0; length--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
