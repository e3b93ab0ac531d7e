package org.concordance.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What seldom happens to a published text, and must not break what was cited either. */
final class OddFatesTest {

  private static final String TEXT =
      "The report argues that %s should be awake at night in every harbour of the coast.\n\n"
          + "- The survey of %s counted fewer accidents where there was a light.\n";

  @TempDir private Path folder;
  private Path output;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    output = folder.resolve("site");
    archive = TestArchive.sound(folder);
    archive.write("readings/sound.md", TestArchive.reading("", TEXT.formatted("pilots", "pilots")));
    publish();
  }

  private PublishedSite publish() {
    TestArchive.Run run = archive.record(output);
    assertEquals(0, run.status(), run.err());
    Tree recorded = Tree.read(output);
    assertEquals(0, archive.build(output).status());
    recorded.assertSame(Tree.read(output));
    return new PublishedSite(recorded);
  }

  private void revise(String id, String day, String old, String better) {
    TestArchive.Run run = archive.revise(id, "--note", "Anew.", "--date", day);
    assertEquals(0, run.status(), run.err());
    archive.edit("readings/" + id + ".md", old, better);
    publish();
  }

  @Test
  void anEarlierTextIsWithdrawnAloneAndStaysSo() {
    revise("sound", "2026-12-02", "The survey of pilots", "The survey of owners");
    String file = "versions/sound/2026-11-21.md";
    archive.edit(file, "title: ", "withdrawn: {date: 2026-12-03, reason: A libel.}\ntitle: ");
    PublishedSite site = publish();
    assertEquals("withdrawn", site.answer("/readings/sound/2026-11-21/"));
    assertEquals(List.of(), site.filesWith("survey of pilots"));
    archive.edit(file, "(?s)The report.*", "");
    assertEquals("withdrawn", publish().answer("/readings/sound/2026-11-21/"));
  }

  @Test
  void nobodyIsSentToAnEarlierTextThatWasWithdrawn() {
    revise("sound", "2026-12-02", "\n- The survey.*", "");
    PublishedSite kept = publish();
    assertEquals(1, kept.page("/readings/sound/").select(".gone a").size());
    String file = "versions/sound/2026-11-21.md";
    archive.edit(file, "title: ", "withdrawn: {date: 2026-12-03, reason: A libel.}\ntitle: ");
    PublishedSite site = publish();
    assertEquals(1, site.page("/readings/sound/").select(".gone").size());
    assertEquals(0, site.page("/readings/sound/").select(".gone a").size());
  }

  @Test
  void aReadingIsWithdrawnAndRestoredCleaned() {
    revise("sound", "2026-12-02", "The survey of pilots", "The survey of owners");
    String file = "readings/sound.md";
    archive.edit(
        file,
        "title: ",
        "status: withdrawn\nwithdrawn: {date: 2026-12-03, reason: A libel.}\ntitle: ");
    assertEquals(List.of(), publish().filesWith("survey of"));
    archive.edit(file, "status: withdrawn\nwithdrawn: .*\n", "");
    archive.edit(
        "versions/sound/2026-11-21.md",
        "title: ",
        "withdrawn: {date: 2026-12-03, reason: A libel.}\ntitle: ");
    PublishedSite site = publish();
    assertEquals(List.of(), site.filesWith("survey of pilots"));
    assertEquals("A summary", site.answer("/readings/sound/"));
  }

  @Test
  void twoReadingsThatWereRevisedBecomeOne() {
    archive.write("readings/other.md", TestArchive.reading("", TEXT.formatted("owners", "crews")));
    publish();
    revise("sound", "2026-12-02", "The survey of pilots", "The count of pilots");
    revise("other", "2026-12-02", "The survey of crews", "The count of crews");
    PublishedSite before = publish();
    archive.delete("readings/other.md");
    archive.edit("readings/sound.md", "title: ", "formerly: [other]\ntitle: ");
    PublishedSite site = publish();
    assertEquals("→ /readings/sound/", site.answer("/readings/other/"));
    for (String reading : List.of("/readings/sound/", "/readings/other/")) {
      String version = reading + "2026-11-21/";
      assertEquals(
          before.page(version).select(".text").text(), site.page(version).select(".text").text());
      before.page(reading).select("a.passage").stream()
          .map(link -> link.attr("href").substring(1))
          .forEach(id -> assertTrue(site.hasPassage(reading, id), reading + "#" + id));
    }
  }

  @Test
  void anEarlierTextHindersNothingElse() {
    archive
        .write(
            "topics/aegis.md",
            "---\nlabel: \"Aegis [the ship|system]\"\n---\n\n## Scope notes\n\nWords.\n")
        .edit(
            "readings/sound.md",
            "in every harbour",
            "[[aegis]] [there](/topics/aegis/#scope-notes) [x](/dates/undated/)");
    publish();
    revise("sound", "2026-12-02", "\\[\\[aegis]].*coast", "everywhere");
    String text =
        new PublishedSite(Tree.read(output))
            .page("/readings/sound/2026-11-21/")
            .select(".abstract")
            .text();
    assertTrue(text.contains("Aegis [the ship|system] there x"), text);
    archive
        .write("actors/aegis.md", "---\nname: Aegis\nkind: organization\n---\n")
        .edit("topics/aegis.md", "Scope notes", "Other")
        .edit("topics/aegis.md", "Aegis \\[the ship\\|system]", "Shield");
    PublishedSite site = publish();
    assertEquals(text, site.page("/readings/sound/2026-11-21/").select(".abstract").text());
  }

  @Test
  void anEarlierTextKeepsTheSourceThatItWasOf() {
    revise("sound", "2026-12-02", "The survey of pilots", "The survey of owners");
    archive.edit("readings/sound.md", "title: A report", "title: A corrected report");
    PublishedSite site = publish();
    String source = site.page("/readings/sound/2026-11-21/").select(".source").text();
    assertTrue(source.contains("“A report”"), source);
  }

  @Test
  void theHistoryFindsAnEarlierTextAfterDatesWereCorrected() {
    revise("sound", "2026-12-02", "The survey of pilots", "The survey of owners");
    archive.edit("readings/sound.md", "summarized: 2026-11-21", "summarized: 2026-11-19");
    PublishedSite site = publish();
    assertEquals(
        "2026-11-21/",
        site.page("/readings/sound/").select("a:contains(text before)").attr("href"));
  }

  @Test
  void feedIdsOutliveAMoveAndALateAuthority() {
    archive.write("archive.yaml", "title: Archive\nurl: https://old.org.uk/a/\n");
    var ids = publish().feedIds();
    assertEquals("https://old.org.uk/a/readings/sound/", ids.get("A summary"));
    archive.write("archive.yaml", "title: Archive\nurl: https://new.org.uk/\n");
    assertEquals(ids, publish().feedIds());
    archive.write(
        "archive.yaml", "title: Archive\nurl: https://new.org.uk/\nauthority: new.org.uk,2027\n");
    assertEquals(ids, publish().feedIds());
  }

  @Test
  void headingsMayHaveAnyWords() {
    archive.edit(
        "readings/sound.md", "\n- The", "\n## Main\n\n## Part history\n\n## Page main\n\n- The");
    publish();
    revise("sound", "2026-12-02", "The survey of pilots", "The survey of owners");
  }
}
