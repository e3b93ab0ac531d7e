package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.ledger.Anchors;
import org.concordance.mention.Names;
import org.concordance.model.Archive;
import org.concordance.model.Body;
import org.concordance.model.Permalink;
import org.concordance.model.Problems;
import org.concordance.testing.TestArchive;
import org.concordance.words.WordsReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of passages are those that a parser finds in the finished text. */
final class PassageTextsTest {

  private static final String[] PARTS = {
    "A paragraph of *words*.\n\n",
    "# One\n\n",
    "## Two {#two}\n\n",
    "- one\n- two\n\n  more\n\n",
    "1. > said\n\n",
    "> A quotation\n>\n> — Somebody\n\n",
    "Term\n: what it is\n\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n",
    "Noted[^1] and[^2].\n\n",
    "[^1]: A note.\n",
    "[^2]: Another.\n\n",
    "    code\n\n",
    "```\n\nfenced\n```\n\n",
    "<div>raw <b>bold</b></div>\n\n",
    "<p>raw <img alt=\"words\"> &nbsp;&amp;</p>\n\n",
    "<details><summary>More</summary>text</details>\n\n",
    "<ruby>字<rt>ji</rt></ruby>\n\n",
    "a<br>b  \nc\n\n",
    "<ul><li>one<li>two</ul>\n\n",
    "<blockquote><p>one</p></blockquote>\n\n",
    "---\n\n"
  };

  @TempDir private Path folder;

  private RenderedBody render(Archive archive, String markdown) {
    return new BodyRenderer(archive, "content", WordsReader.theme(), new Problems())
        .render(
            new Body(markdown, "content/readings/own.md", 1),
            new PublishedText(markdown, Anchors.NONE, 0, Optional.empty(), false, true),
            new Setting(Names.NONE, Permalink.of("readings/own/"), "en"));
  }

  private static List<PassageText> parsed(RenderedBody body) {
    Element parsed =
        Jsoup.parseBodyFragment(body.lead().html("") + "\n" + body.rest().html("")).body();
    return PassageTexts.of(parsed, PassageFinder.elements(parsed));
  }

  @Test
  void areThoseOfTheFinishedText() {
    Archive archive =
        Assembler.assemble(
            ContentReader.read(TestArchive.sound(folder).content(), new Problems()),
            false,
            new Problems());
    List<String> texts = new ArrayList<>();
    ExampleReader.readExamples(TestResources.getSpec()).forEach(one -> texts.add(one.getSource()));
    long seed = Long.getLong("passages.seed", 20261123L);
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(12); parts > 0; parts--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      texts.add(text.toString());
    }
    for (String text : texts) {
      RenderedBody body = render(archive, text);
      assertEquals(parsed(body), body.passages(), () -> "seed " + seed + ":\n" + text);
    }
  }
}
