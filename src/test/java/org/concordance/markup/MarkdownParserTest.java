package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
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
    "## ",
    "\r\n",
    "a&b",
    "é"
  };

  private static final long SEED = Long.getLong("markdown.seed", 20261123L);

  private static List<String> texts() {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    ExampleReader.readExamples(TestResources.getSpec()).forEach(one -> texts.add(one.getSource()));
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(14); parts > 0; parts--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static String html(MarkdownParser parser, String text) {
    return parser.render(parser.parse(text));
  }

  @Test
  void comesOutTheSame() {
    for (String text : texts()) {
      assertEquals(
          html(MarkdownParser.WHOLE, text),
          html(MarkdownParser.of(text), text),
          () -> "seed " + SEED + ":\n" + text);
    }
  }

  @Test
  void wordsAreWrittenAsFlexmarkWritesThem() {
    Parser parser = Parser.builder().build();
    HtmlRenderer theirs = HtmlRenderer.builder().build();
    HtmlRenderer ours = HtmlRenderer.builder().nodeRendererFactory(PlainWords::new).build();
    for (String text : texts()) {
      Document document = parser.parse(text);
      assertEquals(
          theirs.render(document), ours.render(document), () -> "seed " + SEED + ":\n" + text);
    }
  }
}
