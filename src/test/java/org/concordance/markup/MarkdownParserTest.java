package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** A text comes out the same whether or not its reader also looks for what it does not hold. */
final class MarkdownParserTest {

  private static final String[] PARTS = {
    "a",
    "|",
    "-",
    ":",
    " ",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "[[kim|Kim]]",
    "|---|",
    "--",
    "&amp;",
    "\\",
    "<b>",
    "\"",
    "[^1]",
    "[^1]: n\n",
    "*b*",
    "`c`",
    "\t",
    "[a](b)",
    "## "
  };

  @Test
  void comesOutTheSame() {
    long seed = Long.getLong("markdown.seed", 20261123L);
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    ExampleReader.readExamples(TestResources.getSpec()).forEach(one -> texts.add(one.getSource()));
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(14); parts > 0; parts--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      texts.add(text.toString());
    }
    for (String text : texts) {
      assertEquals(
          MarkdownParser.WHOLE.html(text),
          MarkdownParser.render(MarkdownParser.parse(text)),
          () -> "seed " + seed + ":\n" + text);
    }
  }
}
