package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --lean}, beside the whole builds of the same archive. */
final class LeanCommandTest {

  @TempDir private Path temporary;
  private TestArchive archive;
  private Path site;

  @BeforeEach
  void write() {
    site = temporary.resolve("site");
    archive = TestArchive.sound(temporary);
  }

  private static void assertDone(TestArchive.Run run) {
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void wholeAndLeanTakeTurns() {
    assertDone(archive.build(site));
    Tree whole = Tree.read(site);
    assertDone(archive.build(site, "--lean"));
    assertFalse(Files.exists(site.resolve("search")));
    assertTrue(Files.exists(site.resolve("topics/index.html")));
    assertDone(archive.build(site));

    whole.assertSame(Tree.read(site));
  }

  @Test
  void keepsTheCitationsOfWholeBuilds() throws IOException {
    assertDone(archive.build(site));
    List<String> before = kept();
    assertDone(archive.build(temporary.resolve("lean"), "--lean"));

    assertTrue(kept().containsAll(before), () -> before + " are not all there");
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.walk(temporary.resolve(".concordance"))) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  @Test
  void takesNoAddressFromAPublishedSite() {
    assertDone(archive.record(site, "--published-at", "https://archive.policy/"));
    Tree published = Tree.read(site);

    TestArchive.Run run = archive.build(site, "--lean");

    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("--lean would take addresses out of the published site in '"));
    published.assertSame(Tree.read(site));
    assertDone(archive.build(temporary.resolve("lean"), "--lean"));
    assertFalse(Files.exists(temporary.resolve("lean/published.tsv")));
  }

  @Test
  void findsTheMistakesOfContent() {
    archive.write("topics/t.md", "---\nlabel: T\n---\n\nSee [[topic:nowhere]].\n");

    TestArchive.Run run = archive.build(site, "--lean");

    assertEquals(1, run.status());
    assertTrue(run.err().contains("topics/t.md:5:"), run.err());
    assertFalse(Files.exists(site));
  }
}
