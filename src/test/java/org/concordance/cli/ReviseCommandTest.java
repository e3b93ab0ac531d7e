package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The beginning of a revision. */
final class ReviseCommandTest {

  private static final String TEXT =
      """
      The report on [[board]] argues that somebody should be awake at night.

      ## Key points

      - Two in three have no watch, says [the survey](../actors/board.md).
      - A table and a map:

      | Kind | Who |
      |---|---|
      | Ferry | [[board]] |

      ![A map](../media/map.png)
      """;

  @TempDir private Path folder;
  private Path output;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    output = folder.resolve("site");
    archive =
        TestArchive.sound(folder)
            .write("actors/board.md", "---\nname: Port Board\nkind: organization\n---\n")
            .write("media/map.png", "PNG")
            .write("readings/sound.md", TestArchive.reading("", TEXT.strip()));
    archive.record(output);
  }

  private TestArchive.Run revise(String date) {
    return archive.revise("sound", "--note", "Counted anew.", "--date", date);
  }

  @Test
  void keepsTheTextUnderTheDayFromWhichItStood() {
    TestArchive.Run run = revise("2026-12-02");
    assertEquals("", run.err());
    assertEquals(
        "Kept the text of 2026-11-21, which stays at /readings/sound/2026-11-21/. "
            + "Now make the change in content/readings/sound.md.\n",
        run.out());
    assertEquals(
        """
        ---
        title: "A summary"
        language: "en"
        summarizer: {literal: "The editors of Archive"}
        source: {type: report, title: A report, issued: 2024}
        ---
        """
            + TEXT.replaceFirst("\\[\\[board]]", "[Port Board](/actors/board/)")
                .replaceFirst("\\[\\[board]] \\|", "[Port Board](/actors/board/) |")
                .replace("../actors/board.md", "/actors/board/")
                .replace("../media/", "/media/"),
        archive.text("versions/sound/2026-11-21.md"));
    assertTrue(
        archive
            .text("readings/sound.md")
            .contains("changes:\n  - date: 2026-12-02\n    note: \"Counted anew.\"\n---\n"));
  }

  @Test
  void keepsEachTextOnce() {
    revise("2026-12-02");
    archive.edit("readings/sound.md", "Two in three", "Three in four");
    archive.record(output);
    revise("2027-01-10");
    archive.edit("readings/sound.md", "Three in four", "Four in five");
    TestArchive.Run recorded = archive.record(output);
    assertEquals(0, recorded.status(), recorded.err());
    Tree site = Tree.read(output);
    assertTrue(site.text("readings/sound/2026-11-21/index.html").contains("Two in three"));
    assertTrue(site.text("readings/sound/2026-12-02/index.html").contains("Three in four"));
    assertTrue(site.text("readings/sound/index.html").contains("Four in five"));
  }

  @Test
  void aSecondRevisionOnOneDayKeepsNoTextOfThatDay() {
    revise("2026-12-02");
    archive.edit("readings/sound.md", "Two in three", "Three in four");
    assertEquals("", archive.record(output).err());
    TestArchive.Run run = revise("2026-12-02");
    assertTrue(run.out().startsWith("The text of today is not a day old"), run.out());
    assertFalse(Files.exists(archive.path("versions/sound/2026-12-02.md")));
    assertEquals(2, archive.text("readings/sound.md").split("date: 2026-12-02", -1).length - 1);
    assertEquals(0, archive.check("--strict").status());
  }

  @Test
  void takesTheDayFromTheClockAtGreenwich() {
    Run run =
        Run.of("revise", "sound", "--note", "Anew.", "--source", archive.content().toString());
    assertEquals("", run.err());
    assertTrue(archive.text("readings/sound.md").contains("- date: 2027-03-01\n"));
  }

  @Test
  void keepsNoTextThatWasNotPublished() {
    archive.edit("readings/sound.md", "Two in three have", "Three in four had");
    Tree before = Tree.read(folder);
    TestArchive.Run run = revise("2026-12-02");
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("error: "), run.err());
    assertTrue(
        run.err().contains("sound.md is not as it was published: put your copy aside"), run.err());
    before.assertSame(Tree.read(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: A summary>title: Another", "midnight>midnight!", "Two>2"})
  void keepsNoTextThatDiffersInASign(String edit) {
    archive.write("readings/sound.md", TestArchive.reading("", "Two have none after midnight."));
    archive.record(output);
    archive.edit("readings/sound.md", edit.split(">")[0], edit.split(">")[1]);
    assertEquals(1, revise("2026-12-02").status());
  }

  @Test
  void keepsNoSecondTextOfADay() {
    revise("2026-12-02");
    archive.edit("readings/sound.md", "Two in three", "Three in four");
    archive.record(output);
    archive.edit("readings/sound.md", "changes:\n.*\n.*\n", "");
    TestArchive.Run run = revise("2026-12-20");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("say under 'changes' in content/readings/sound.md"), run.err());
  }

  @Test
  void refusesWhatIsNotPublished() {
    archive.write("readings/new.md", TestArchive.reading("", "New."));
    archive.write("readings/plan.md", TestArchive.reading("status: draft\n", "A plan."));
    assertRefused("new", "error: 'new' is not recorded as published");
    assertRefused("plan", "error: no reading has the id 'plan'");
    assertRefused("sund", "error: no reading has the id 'sund'; did you mean 'sound'?");
    archive.edit(
        "readings/sound.md",
        "title",
        "status: withdrawn\nwithdrawn: {date: 2026-12-01, reason: Wrong.}\ntitle");
    assertRefused("sound", "error: 'sound' is withdrawn; nothing of it is published");
  }

  private void assertRefused(String id, String message) {
    TestArchive.Run run = archive.revise(id, "--note", "Anew.");
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith(message), run.err());
  }

  @Test
  void refusesADayBeforeTheText() {
    TestArchive.Run run = revise("2026-11-20");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("the text of today is of 2026-11-21"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two\nlines", "\u0007"})
  void needsANote(String note) {
    assertEquals(2, archive.revise("sound", "--note", note).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"today", "2026-02-30", "2026-12", "2026-12-02~"})
  void needsADay(String day) {
    assertEquals(2, revise(day).status());
  }

  @Test
  void findsAReadingUnderAFormerId() {
    archive.rename("readings/sound.md", "readings/sounder.md");
    archive.edit("readings/sounder.md", "title", "formerly: [sound]\ntitle");
    TestArchive.Run run = revise("2026-12-02");
    assertEquals("", run.err());
    assertTrue(Files.exists(archive.path("versions/sounder/2026-11-21.md")));
  }
}
