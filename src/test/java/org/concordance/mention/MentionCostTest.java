package org.concordance.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.markup.BodyRenderer;
import org.concordance.markup.RenderedBody;
import org.concordance.markup.Setting;
import org.concordance.model.Archive;
import org.concordance.model.Body;
import org.concordance.model.Permalink;
import org.concordance.model.Problems;
import org.concordance.testing.TestArchive;
import org.concordance.words.WordsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that a text full of names costs what its length costs, however it is written. */
final class MentionCostTest {

  /** A cost that grew with the square of the length would take minutes. */
  private static final Duration ENOUGH = Duration.ofSeconds(30);

  private static final int TIMES = 6_000;

  @TempDir private Path folder;

  @Test
  void aLongTextFullOfNamesIsSoonRead() {
    Problems problems = new Problems();
    TestArchive files =
        TestArchive.sound(folder)
            .write("actors/japan.md", "---\nname: Japan\nkind: government\n---\n")
            .write("topics/arms.md", "---\nlabel: Arms in Japan\n---\n");
    Archive archive =
        Assembler.assemble(ContentReader.read(files.content(), problems), false, problems);
    BodyRenderer renderer = new BodyRenderer(archive, "content", WordsReader.theme(), problems);
    Setting setting =
        new Setting(Names.of(archive, problems), Permalink.of("readings/long/"), "en");

    for (String text :
        List.of(
            "Japan spoke here. ".repeat(TIMES),
            "*Japan* and ".repeat(TIMES),
            "arms in Japan’s, ".repeat(TIMES),
            "| a | b |\n|---|---|\n" + "| Japan | and more |\n".repeat(TIMES))) {
      RenderedBody body =
          assertTimeoutPreemptively(
              ENOUGH, () -> renderer.render(new Body(text, "content/long.md", 1), setting));
      assertEquals(TIMES, body.mentions().size(), text.substring(0, 20));
    }
  }
}
