package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conversation with a curator at a terminal. */
final class NewOnTerminalTest {

  @TempDir private Path folder;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    archive =
        TestArchive.sound(folder)
            .write("actors/japan.md", "---\nname: Japan\nkind: government\n---\n")
            .write("actors/suh-wook.md", "---\nname: Suh Wook\nkind: person\n---\n")
            .write("topics/radar.md", "---\nlabel: Radar\n---\n");
  }

  @Test
  void asksForEachFieldAndAgainWhereTheAnswerCannotBeRight() {
    String typed =
        """

        한국
        reprot
        report
        Kim, Felix; 정욱

        RAND Corporation
        2021-02-30
        2021-02
        x.example
        https://x.example/1

        yesterday
        2027-02-28

        A view from Japan
        radar
        1 suh-wok
        Suh Wook:quoted, all:mentioned

        sound
        tokyo view

        """;
    Run run = archive.createTyping(typed, "reading");
    assertEquals("", run.err());
    assertEquals(
        """
        A new reading. Enter takes what stands in brackets; Ctrl-C ends without writing anything.
        Title of the work, as it stands there: \
          this is needed; Ctrl-C ends without writing anything
        Title of the work, as it stands there: \
        What it is, such as article-newspaper, report or book (? lists all): \
          unknown value 'reprot'; did you mean 'report'?
        What it is, such as article-newspaper, report or book (? lists all): \
        Author, several with ; between, or unknown if not shown (Enter for none): \
        The website, series or volume that it is in (Enter for none): \
        Who published it (Enter for none): \
        Published on, as 2023-05-09, 2023-05 or 2023 (Enter for none): \
          February 2021 has no day 30; write 2021-02 when the day is not known; its last day is the 28th
        Published on, as 2023-05-09, 2023-05 or 2023 (Enter for none): \
        Address (URL) (Enter for none): \
          not a web address: 'x.example'; write it whole, from https:// on
        Address (URL) (Enter for none): \
        Language of the work [en]: \
        Read on [2027-03-01]: \
          words that depend on the day they are read on are no date: 'yesterday'; write the day itself, such as 2023-05-09
        Read on [2027-03-01]: \
        What you read (full text, executive summary, abstract, excerpt) [full text]: \
        Title of the summary, yours: \
        Topics, as ids or names (Enter for none): \
        Named: 1 japan
        Actors, as numbers, ids, names or all, with a role as in japan:quoted (Enter for none): \
          unknown actor 'suh-wok'; did you mean 'suh-wook'? Or create it first: concordance new actor suh-wok
        Actors, as numbers, ids, names or all, with a role as in japan:quoted (Enter for none): \
        Events, as ids or names (Enter for none): \
        Id, which stays for good [kim-2021-view-japan]: \
          'sound' is taken: it is the id of content/readings/sound.md; 'kim-2021-view-japan' is free
        Id, which stays for good [kim-2021-view-japan]: \
          not an id: 'tokyo view'; an id is lower-case ASCII letters, digits and hyphens; write tokyo-view
        Id, which stays for good [kim-2021-view-japan]: \
        Wrote content/readings/kim-2021-view-japan.md, a draft.
        Next: write the summary below its second '---', its gist in the first paragraph, and run \
        'concordance check --drafts'. To publish it, take the line 'status: draft' out.
        """,
        run.out());
    String written = archive.text("readings/kim-2021-view-japan.md");
    for (String part :
        List.of(
            "\n  author:\n    - family: Kim\n      given: Felix\n    - 정욱\n",
            "\n  publisher: RAND Corporation\n",
            "\n  language: en\n  URL: https://x.example/1\n  accessed: 2027-02-28\n",
            "\n  basis: full text\n",
            "\ntopics:\n  - radar\n",
            "\nactors:\n  - id: suh-wook\n    role: quoted\n  - id: japan\n    role: mentioned\n")) {
      assertTrue(written.contains(part), written);
    }
    assertEquals(0, archive.check("--drafts").status());
  }

  @Test
  void ctrlDEndsWithoutWritingAnything() {
    Tree before = Tree.read(archive.content());
    Run run = archive.createTyping("Japan’s radar\nreport\n", "reading");
    assertEquals(1, run.status());
    assertEquals("Nothing was written.\n", run.err());
    assertTrue(run.out().endsWith("(Enter for none): \n"), run.out());
    before.assertSame(Tree.read(archive.content()));
  }

  @Test
  void whatIsGivenIsNotAskedForUnlessItCannotBeRight() {
    Run run =
        archive.createTyping(
            "\n\n\nkorea\nKorea; ROK\n", "actor", "--name=Japan", "--kind=state", "--also", "ROK");
    assertTrue(
        run.out()
            .startsWith(
                """
                A new actor. Enter takes what stands in brackets; Ctrl-C ends without writing anything.
                  note: content/actors/japan.md has the name 'Japan' already; a name that two records \
                share links nowhere
                  unknown value 'state'; one of: person, government, organization, publication
                Kind (person, government, organization or publication): \
                """),
        run.out());
  }

  @Test
  void anActorIsAskedForWithItsNames() {
    String typed =
        """
        Shinzo Abe
        person
        Abe, Shinzo
        Abe Shinzo; Abe Shinzō
        ja=安倍晋三
        Japan
        japan

        """;
    Run run = archive.createTyping(typed, "actor");
    assertEquals(
        """
        A new actor. Enter takes what stands in brackets; Ctrl-C ends without writing anything.
        Name, as it is shown: \
        Kind (person, government, organization or publication): \
        Filed under, such as 'Lee, Ana', where not by the name as it is (Enter for none): \
        Other names and spellings, with ; between (Enter for none): \
        Name in its own script, such as ko=김정은 (Enter for none): \
        Id of the body that it belongs to (Enter for none): \
          not an id: 'Japan'; an id is lower-case ASCII letters, digits and hyphens; write japan
        Id of the body that it belongs to (Enter for none): \
        Id, which stays for good [shinzo-abe]: \
        Wrote content/actors/shinzo-abe.md.
        Next: describe it below the second '---', if you like, and run 'concordance check'.
        """,
        run.out());
    assertTrue(
        archive
            .text("actors/shinzo-abe.md")
            .contains(
                """
                name: Shinzo Abe
                kind: person
                sort: Abe, Shinzo
                also:
                  - Abe Shinzo
                  - Abe Shinzō
                native:
                  ja: 安倍晋三
                part-of:
                  - japan
                # same-as:                        # official pages, or Wikidata, about the same
                """));
    assertEquals(0, archive.check("--strict").status());
  }

  @Test
  void anEventAndATopicAreAskedForToo() {
    Run event = archive.createTyping("Radar drill\n2023-08\nHawaii\n\njapan\nall\n\n", "event");
    assertTrue(
        event.out().contains("\nNamed: 1 radar\n") || event.out().contains("Named: 1 radar\n"),
        event.out());
    assertEquals("", event.err());
    Run topic =
        archive.createTyping("Sensors\nradar; radars\nradar\n\nAll that senses.\n\n", "topic");
    assertEquals("", topic.err());
    assertTrue(archive.text("topics/sensors.md").contains("\nscope: All that senses.\n"));
    Run check = archive.check("--strict");
    assertEquals(0, check.status(), check.err());
  }

  @Test
  void nothingIsAskedWhereThatIsNotWanted() {
    Run run = archive.createTyping("", "topic", "--no-questions", "--label", "Sensors");
    assertEquals(
        "Wrote content/topics/sensors.md.\n"
            + "Next: describe it below the second '---', if you like, and run 'concordance check'.\n",
        run.out());
  }
}
