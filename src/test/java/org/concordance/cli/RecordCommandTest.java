package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code record} writes, and what no other command does. */
final class RecordCommandTest {

  private static final String LEDGER = "ledger/permalinks.tsv";

  @TempDir private Path folder;
  private Path output;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    output = folder.resolve("site");
    archive = TestArchive.sound(folder);
  }

  @Test
  void writesALineAnAddressSorted() {
    TestArchive.Run run = archive.record(output);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("Recorded 3 new addresses, 3 in all.\nBuilt "), run.out());
    assertEquals(
        """
        /dates/2024/\tyear\t2024
        /readings/sound/\treading\tsound
        /readings/sound/source/\tsource\tsound
        """,
        archive.text(LEDGER));
    assertTrue(Files.exists(output.resolve("readings/sound/index.html")));
  }

  @Test
  void recordsNothingTwice() {
    archive.record(output);
    Tree before = Tree.read(folder);
    TestArchive.Run run = archive.record(output);
    assertTrue(run.out().startsWith("Recorded 0 new addresses, 3 in all.\n"), run.out());
    before.assertSame(Tree.read(folder));
  }

  @Test
  void recordsAnAddressOfEveryKind() {
    archive
        .write("actors/board.md", "---\nname: Board\nkind: organization\nformerly: [old]\n---\n")
        .write("actors/gone.md", "---\nname: Gone\nkind: person\nreplaced-by: board\n---\n")
        .write("topics/lights.md", "---\nlabel: Lights\n---\n")
        .write("events/storm.md", "---\ntitle: Storm\ndate: 2024-03-01\n---\n")
        .write("pages/about.md", "---\ntitle: About\n---\nWords.\n")
        .write("versions/sound/2026-11-20.md", "---\ntitle: Before\n---\nSounder.\n");
    assertEquals(0, archive.record(output).status());
    assertEquals(
        """
        /about/ page about
        /actors/board/ actor board
        /actors/gone/ actor gone
        /actors/old/ actor board
        /dates/2024/ year 2024
        /dates/2024/03/ month 2024-03
        /events/storm/ event storm
        /readings/sound/ reading sound
        /readings/sound/2026-11-20/ version sound
        /readings/sound/source/ source sound
        /topics/lights/ topic lights
        """,
        archive.text(LEDGER).replace('\t', ' '));
  }

  /** Every page is recorded but those that the program always makes. */
  @Test
  void recordsEveryPageThatACuratorHasMade() throws IOException {
    TestArchive real = new TestArchive(folder.resolve("real"));
    Tree.read(Sites.FULL).write(real.content());
    for (String path : Tree.read(real.content()).paths(".tsv")) {
      Files.delete(real.path(path));
    }
    assertEquals(0, real.record(output).status());
    TreeSet<String> pages = new TreeSet<>();
    for (String path : Tree.read(output).paths(".html")) {
      pages.add("/" + path.replaceFirst("(^|/)index\\.html$", "$1"));
    }
    real.text(LEDGER).lines().forEach(line -> assertTrue(pages.remove(line.split("\t")[0]), line));
    assertEquals(
        List.of(
            "/",
            "/404.html",
            "/actors/",
            "/actors/kinds/",
            "/actors/publishers/",
            "/dates/",
            "/dates/undated/",
            "/events/",
            "/readings/",
            "/search/",
            "/topics/"),
        List.copyOf(pages));
  }

  @Test
  void recordsNoDraft() {
    archive.write("readings/plan.md", TestArchive.reading("status: draft\n", "A plan."));
    archive.record(output);
    assertFalse(archive.text(LEDGER).contains("plan"));
    assertEquals(2, archive.record(output, "--drafts").status());
  }

  @Test
  void recordsNothingWhenSomethingIsWrong() {
    archive.write("readings/wrong.md", "no front matter");
    assertEquals(1, archive.record(output).status());
    assertFalse(Files.exists(archive.path("ledger")));
    assertFalse(Files.exists(output));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://archive.example/",
        "https://www.example.org/a/",
        "http://localhost:8000/"
      })
  void writesTheAddressInPlaceOfAReservedOne(String reserved) {
    String settings =
        "# Ours\r\ntitle: Archive   # a name\r\nurl: '" + reserved + "' # for now\r\neditor: E\r\n";
    archive.write("archive.yaml", settings);
    TestArchive.Run run = archive.record(output, "--published-at", "https://owner.github.io/name");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        settings.replace("'" + reserved + "'", "https://owner.github.io/name/"),
        archive.text("archive.yaml"));
    Tree recorded = Tree.read(output);
    assertTrue(recorded.text("index.html").contains("\"https://owner.github.io/name/\""));
    assertEquals(0, archive.build(output).status());
    recorded.assertSame(Tree.read(output));
  }

  @Test
  void leavesARealAddressAloneAndSaysSo() {
    String settings = "title: Archive\nurl: https://archive.org.uk/\n";
    archive.write("archive.yaml", settings);
    TestArchive.Run run = archive.record(output, "--published-at", "https://owner.github.io/name");
    assertEquals(settings, archive.text("archive.yaml"));
    assertTrue(
        run.out().contains("stands at https://archive.org.uk/, and is published at https://owner"),
        run.out());
  }

  @Test
  void writesTheRepositoryInPlaceOfAReservedOne() {
    archive.write(
        "archive.yaml",
        "title: Archive\nurl: https://archive.example/\nrepository: https://github.example/a/b\n");
    archive.record(output, "--repository", "https://github.com/owner/name");
    assertTrue(
        archive.text("archive.yaml").endsWith("repository: https://github.com/owner/name\n"));
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertEquals(2, archive.record(output, "--published-at", "name").status());
    assertEquals(2, archive.record(archive.path("site")).status());
  }

  @Test
  void publishesTheListOfAddresses() {
    archive.record(output);
    assertEquals(archive.text(LEDGER), Tree.read(output).text("permalinks.tsv"));
  }

  @Test
  void refusesASiteThatWasRecordedWithoutItsLedger() {
    archive.record(output);
    for (String path : List.of(LEDGER, "ledger/anchors/sound.tsv")) {
      archive.delete(path);
    }
    Tree before = Tree.read(folder);
    for (TestArchive.Run run : List.of(archive.build(output), archive.record(output))) {
      assertEquals(1, run.status());
      assertTrue(run.err().contains("ledger' is gone; bring it back with git"), run.err());
    }
    before.assertSame(Tree.read(folder));
  }

  @Test
  void noOtherCommandWritesAmongTheContent() {
    archive.record(output);
    archive.write("readings/other.md", TestArchive.reading("", "Other."));
    Tree before = Tree.read(archive.content());
    archive.check();
    archive.build(output);
    archive.build(output, "--drafts", "--base-url", "https://owner.github.io/");
    before.assertSame(Tree.read(archive.content()));
  }
}
