package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much commands say. */
final class MannerTest {

  @TempDir private Path folder;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    archive = TestArchive.sound(folder);
  }

  private static String plain(String text) {
    return text.replaceAll("\\d+\\.\\d s", "0.0 s");
  }

  @Test
  void quietLeavesOutWhatWasDoneAndNothingElse() {
    assertEquals(new TestArchive.Run(0, "", ""), archive.check("--quiet"));
    assertEquals(new TestArchive.Run(0, "", ""), archive.check("--quiet", "--format", "github"));
    assertTrue(archive.check("--quiet", "--format", "json").out().contains("\"done\": \"Checked"));
    archive.edit("readings/sound.md", "source: .*", "source: {type: reprot, title: A report}");
    for (String format : List.of("text", "json", "github")) {
      assertEquals(
          plain(archive.check("--format", format).toString()),
          plain(archive.check("--quiet", "--format", format).toString()));
    }
  }

  @Test
  void verboseSaysWhereThingsAreAndHowLongStagesTake() {
    Path output = folder.resolve("site");
    TestArchive.Run run = archive.build(output, "--verbose");
    assertTrue(run.out().startsWith("Built "), run.out());
    String said = run.err().replaceAll("\\d+\\.\\d\\d s", "0.00 s");
    assertTrue(said.startsWith("concordance "), said);
    assertTrue(
        said.endsWith(
            """
            , Java %s (%s)
            content: content
            site: site
            cache: .concordance
            comparing  0.00 s
            reading    0.00 s
            linking    0.00 s
            citing     0.00 s
            rendering  0.00 s
            checking   0.00 s
            writing    0.00 s
            """
                .formatted(System.getProperty("java.version"), System.getProperty("java.vendor"))),
        said);
    TestArchive.Run json = archive.check("--verbose", "--format", "json");
    assertTrue(json.out().startsWith("{\n") && json.out().endsWith("\n}\n"), json.out());
    assertFalse(json.err().contains("{"), json.err());
  }

  @Test
  void aProfileSaysWhereTheTimeWent() {
    TestArchive.Run run = archive.build(folder.resolve("site"), "--profile");
    assertTrue(run.out().startsWith("Built "), run.out());
    assertEquals(
        """
        stage clock s cpu s jit s gc s heap MB
        starting 0 0 0 0 0
        comparing 0 0 0 0 0
        reading 0 0 0 0 0
        linking 0 0 0 0 0
        citing 0 0 0 0 0
        rendering 0 0 0 0 0
        checking 0 0 0 0 0
        writing 0 0 0 0 0
        all 0 0 0 0 0
        """,
        run.err().replaceAll("\\d+(\\.\\d+)?", "0").replaceAll(" +", " "));
  }
}
