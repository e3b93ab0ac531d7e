package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New actors, topics and events made by a script. */
final class NewAuthorityCommandTest {

  private static final String NEXT =
      "Next: describe it below the second '---', if you like, and run 'concordance check'.\n";

  @TempDir private Path folder;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    archive =
        TestArchive.sound(folder)
            .write("actors/korea.md", "---\nname: Korea\nkind: government\nalso: [ROK]\n---\n")
            .write("topics/radar.md", "---\nlabel: Radar\n---\n")
            .write("readings/a.md", TestArchive.reading("", "So says Suh Wook, minister."))
            .write("readings/b.md", TestArchive.reading("", "So says Suh Uk."))
            .write("readings/c.md", TestArchive.reading("", "Nobody says so.\n\nSuh\n\nWook"));
  }

  @Test
  void anActorSaysWhichReadingsNameIt() {
    Run run =
        archive.create(
            "actor",
            "suh-wook",
            "--name=Suh Wook",
            "--kind=person",
            "--also=Suh Uk",
            "--native=ko=서욱",
            "--part-of=korea",
            "--same-as=https://mnd.example/",
            "--reference=https://news.example/1");
    assertEquals(
        new Run(0, "Wrote content/actors/suh-wook.md.\n2 readings name it: a, b\n" + NEXT, ""),
        run);
    assertEquals(
        """
        name: Suh Wook
        kind: person
        # sort: Family, Given             # how lists file it, where that is not by the name as it is
        also:
          - Suh Uk
        native:
          ko: 서욱
        part-of:
          - korea
        same-as:
          - https://mnd.example/
        references:
          - https://news.example/1
        ---
        """,
        archive.text("actors/suh-wook.md").replaceFirst("(?s)^.*?delete\\.\n", ""));
    assertEquals(0, archive.check("--strict").status());
  }

  @Test
  void anEventIsDatedInTheWordsOfItsSource() {
    Run run =
        archive.create(
            "event",
            "--title=Radar drill off Korea",
            "--date=2023-08",
            "--date-text=mid-August 2023",
            "--actor=korea");
    assertEquals(new Run(0, "Wrote content/events/radar-drill-korea-2023.md.\n" + NEXT, ""), run);
    String written = archive.text("events/radar-drill-korea-2023.md");
    assertTrue(
        written.contains(
            """
            date:
              edtf: 2023-08
              text: mid-August 2023
            """),
        written);
    assertTrue(
        written.contains(
            """
            actors:
              - korea
            topics:
              # - radar                       # named once: Radar
            """),
        written);
    assertEquals(0, archive.check("--strict").status());
  }

  @Test
  void aNameThatIsAnotherRecordsIsNoted() {
    Run run = archive.create("actor", "--name=R.O.K.", "--kind=government", "--also", "Rok");
    assertEquals(
        "note: content/actors/korea.md has the name 'Rok' already; a name that two records share"
            + " links nowhere\n",
        run.err());
    assertEquals(0, run.status());
  }

  @Test
  void anIdOfAnotherKindIsNoted() {
    Run run = archive.create("topic", "korea", "--label=Korean affairs", "--broader=radar");
    assertEquals(
        "note: there is actor 'korea' too; [[korea]] then says not which, so texts have to write"
            + " [[actor:korea]] or [[topic:korea]]\n",
        run.err());
    assertEquals("Wrote content/topics/korea.md.\n" + NEXT, run.out());
    assertTrue(
        archive
            .create("topic", "--label=Korea")
            .out()
            .startsWith("Wrote content/topics/korea-2.md"));
  }

  @Test
  void whatIsMissingOrWrongIsToldTogether() {
    Run run = archive.create("actor", "--native=김", "--part-of=nobody", "--same-as=x");
    assertEquals(2, run.status());
    assertTrue(
        run.err()
            .startsWith(
                """
                missing: --name, --kind
                --native: '김' has no '='; write ko=김정은
                --part-of: unknown actor 'nobody'; create it first: concordance new actor nobody
                --same-as: not a web address: 'x'; write it whole, from https:// on
                """),
        run.err());
    assertEquals(
        "--date: a date over more than 400 years; name the years that are meant",
        archive
            .create("event", "--title=Long", "--date=1000/2000")
            .err()
            .lines()
            .findFirst()
            .get());
    assertEquals(
        "error: 'kinds' is taken: the address /actors/kinds/ is of a list that the program makes;"
            + " 'x' is free\n",
        archive.create("actor", "kinds", "--name=X", "--kind=person").err());
  }

  @Test
  void aRecordThatAnOpenVocabularyMadeUpGetsItsFile() {
    archive.write("archive.yaml", "title: A\nurl: https://a.example/\nvocabulary: open\n");
    archive.write("readings/d.md", TestArchive.reading("topics: [net-zero]\n", "On climate."));
    archive.record(folder.resolve("site"));
    Run run = archive.create("topic", "net-zero", "--label=Net zero", "--broader=climate");
    assertEquals(
        new Run(0, "Wrote content/topics/net-zero.md.\n1 reading names it: d\n" + NEXT, ""), run);
    assertEquals(0, archive.check("--strict").status());
  }

  @Test
  void whatToMakeHasToBeSaid() {
    org.concordance.cli.Run run = org.concordance.cli.Run.of("new");
    assertEquals(2, run.status());
    assertTrue(
        run.err().startsWith("name what to make: new reading, actor, topic or event\n"), run.err());
  }
}
