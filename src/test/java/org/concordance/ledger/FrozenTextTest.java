package org.concordance.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An earlier text says what it said, whatever becomes of the records and pages around it. */
final class FrozenTextTest {

  private static final String TEXT =
      """
      The report on [[board]] and [[topic:lights]] argues that somebody should be awake.[^1]

      ## Key points

      - Two in three have no watch, says [the survey](../../actors/board.md).
      - See [the storm](/events/storm/), *if* you must.

      | Kind | Who |
      |------|-----|
      | Ferry | [[board]] |

      ![A map](../../media/map.png)

      > “It was the dark.”
      >
      > — The [[board]]

      [lights]: ../../topics/lights.md
      [^1]: A note on [lights].
      """;

  @TempDir private Path folder;
  private Path output;
  private TestArchive archive;
  private Document published;

  @BeforeEach
  void publishAndRevise() {
    output = folder.resolve("site");
    archive =
        new TestArchive(folder)
            .write("archive.yaml", "title: Archive\nurl: https://archive.example/\n")
            .write("actors/board.md", "---\nname: Port Board\nkind: organization\n---\n")
            .write("topics/lights.md", "---\nlabel: Lights\n---\n")
            .write("events/storm.md", "---\ntitle: Storm\ndate: 2024-03-01\n---\n")
            .write("media/map.png", "PNG")
            .write("readings/2024/report.md", TestArchive.reading("", TEXT));
    publish();
    published = page("readings/report/");
    assertEquals("", archive.revise("report", "--note", "Anew.", "--date", "2026-12-02").err());
    archive.edit("readings/2024/report.md", "Two in three", "Three in four");
    archive.edit("readings/2024/report.md", "title: A summary", "title: Another title");
    publish();
  }

  private void publish() {
    TestArchive.Run run = archive.record(output);
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
  }

  private Document page(String path) {
    return Jsoup.parse(Tree.read(output).text(path + "index.html"));
  }

  /** The words of a summary, and where its passages stand. */
  private static List<String> text(Document page) {
    Document copy = page.clone();
    copy.select(".passage").forEach(mark -> mark.attr("href", "").empty());
    return copy.select(".abstract, .text").stream()
        .map(part -> part.outerHtml().replaceAll(" (href|src)=\"[^\"]*\"", ""))
        .toList();
  }

  private void assertFrozen() {
    Document version = page("readings/report/2026-11-21/");
    assertEquals(published.select("h1").text(), version.select("h1").text());
    assertEquals(text(published), text(version));
    assertTrue(version.select("img").attr("src").endsWith("media/map.png"));
  }

  @Test
  void isTheTextThatWasPublished() {
    assertFrozen();
    assertTrue(page("readings/report/").text().contains("Three in four"));
  }

  @Test
  void keepsTheNamesThatRecordsHad() {
    archive.edit("actors/board.md", "Port Board", "Board of Ports");
    archive.edit("topics/lights.md", "Lights", "Lamps");
    publish();
    assertFrozen();
    assertTrue(page("readings/report/").text().contains("Board of Ports"));
  }

  @Test
  void outlivesTheIdsOfRecords() {
    archive.rename("actors/board.md", "actors/port-board.md");
    archive.edit("actors/port-board.md", "name", "formerly: [board]\nname");
    archive.edit("topics/lights.md", "label", "replaced-by: [lamps, fires]\nlabel");
    archive.write("topics/lamps.md", "---\nlabel: Lamps\n---\n");
    archive.write("topics/fires.md", "---\nlabel: Fires\n---\n");
    archive.edit("readings/2024/report.md", "\\[\\[board]]", "[[port-board]]");
    archive.edit("readings/2024/report.md", "\\[\\[topic:lights]]", "[[lamps|Lights]]");
    archive.edit("readings/2024/report.md", "actors/board.md", "actors/port-board.md");
    TestArchive.Run run = archive.record(output);
    assertEquals(0, run.status(), run.err());
    assertTrue(!run.err().contains("versions/"), run.err());
    Document version = page("readings/report/2026-11-21/");
    assertEquals(
        published.select(".abstract, .text").text(), version.select(".abstract, .text").text());
  }

  @Test
  void outlivesItsPlaceAndTheArchivesName() {
    archive.rename("readings/2024/report.md", "readings/report.md");
    archive.write(
        "readings/report.md", archive.text("readings/report.md").replace("../../", "../"));
    archive.write(
        "archive.yaml", "title: Other\nurl: https://other.example/a/b/\neditor: Others\n");
    publish();
    assertFrozen();
  }

  @Test
  void needsTheImagesThatItShows() {
    archive.delete("media/map.png");
    archive.edit("readings/2024/report.md", "!\\[A map].*", "");
    String error = archive.check().err();
    assertTrue(error.contains("content/versions/report/2026-11-21.md:"), error);
    assertTrue(error.contains("there is no page or file at /media/map.png"), error);
  }
}
