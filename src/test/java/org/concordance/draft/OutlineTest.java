package org.concordance.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The headings that a new summary begins with. */
final class OutlineTest {

  @TempDir private Path folder;

  private String outline(String... bodies) {
    TestArchive archive = new TestArchive(folder);
    archive.write("archive.yaml", "title: A\nurl: https://a.example/\n");
    for (int i = 0; i < bodies.length; i++) {
      archive.write("readings/r" + i + ".md", TestArchive.reading("", bodies[i]));
    }
    Problems problems = new Problems();
    List<Reading> readings =
        Assembler.assemble(ContentReader.read(archive.content(), problems), true, problems)
            .readings();
    return Outline.of(readings);
  }

  @Test
  void areThoseThatMostSummariesHaveInTheirOrder() {
    assertEquals(
        "\n\n## Points\n\n## Whose word\n",
        outline(
            "A.\n\n## Points\n\n## Odd\n\n## Whose word ##\n\n### Deeper\n\n## Points\n",
            "B.\n\n## Whose word\n\n## Last\n",
            "C.\n\n## Points\n\nText.\n\n##Points\n\n## Whose word\n"));
  }

  @Test
  void areUsualOnesWhereThereIsNoHabit() {
    assertEquals("\n\n## Key points\n\n## Context\n", outline());
    assertEquals("\n\n## Key points\n\n## Context\n", outline("A.\n\n## One\n", "B.\n\n## Two\n"));
  }
}
