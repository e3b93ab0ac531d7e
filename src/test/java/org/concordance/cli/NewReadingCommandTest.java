package org.concordance.cli;

import static org.concordance.cli.NewReading.assertWrote;
import static org.concordance.cli.NewReading.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new reading made by a script, which cannot be asked. */
final class NewReadingCommandTest {

  @TempDir private Path folder;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    archive = NewReading.archive(folder);
  }

  private Run create(String... options) {
    return archive.create(with(options));
  }

  @Test
  void writesEveryFieldThatIsGivenAndTheOthersAsComments() {
    Run run =
        archive.create(
            ("reading|--title|Seen: in time|--source-title|Japan and early warning"
                    + "|--type|article-magazine|--author|Felix Kim|--author|Hornung, Jeffrey W."
                    + "|--container-title|The Forum|--issued|2021-04"
                    + "|--url|https://forum.example/radar|--basis|abstract|--field|volume=12"
                    + "|--field|translator=Lee, Ana|--event|talks|--actor|Felix Kim:quoted")
                .split("\\|"));
    assertWrote("kim-2021-early-warning", run);
    assertEquals(
        """
        ---
        # What follows a # is not read. To use such a line, take its first # and the space after it out;
        # what you do not need, delete.
        title: "Seen: in time"
        status: draft                     # take this line out when the summary is to be published
        summarized: 2027-03-01
        # language: en                    # of the summary, where it is not the archive's
        # summarizer: Ana Lee             # who wrote the summary, where it is not the archive's editor
        source:
          type: article-magazine
          title: Japan and early warning
          author:
            - Felix Kim
            - family: Hornung
              given: Jeffrey W.
          container-title: The Forum
          volume: 12
          # issue: 3
          # page: 45-67                   # from its first page to its last
          # DOI: 10.1234/5678
          issued: 2021-04
          # language: en                  # the language of the work
          URL: https://forum.example/radar
          accessed: 2027-03-01
          # read-at: https://example.org/copy  # where you read it, if not at the original
          basis: abstract
          # archived:                     # a snapshot of it, such as one of the Wayback Machine
          #   URL: https://web.archive.org/web/2023/https://example.org/
          #   date: 2023-05-10
          translator:
            - family: Lee
              given: Ana
        topics:
          # - radar                       # named once: Radar
        actors:
          - id: kim
            role: quoted
          # - japan                       # named once: Japan
        events:
          - talks
        # comments-on:                    # readings that the work itself is about
        #   - an-earlier-reading
        # related:                        # readings to read next
        #   - an-earlier-reading
        ---


        ## Key points

        ## Context
        """,
        archive.text("readings/kim-2021-early-warning.md"));
    Run check = archive.check("--drafts");
    assertEquals(0, check.status(), check.err());
  }

  @Test
  void namesInTheWorkAreOfferedAndNoneOfItIsCopied() throws IOException {
    Path text = folder.resolve("work.txt");
    Files.writeString(
        text, "\uFEFFRadar of Japan.\r\nSeoul\r\ntalks, says Felix Kim; Japan and early\nwarning.");
    assertWrote("kim-japan-radar", create("--text", text.toString(), "--author", "Felix Kim"));
    String written = archive.text("readings/kim-japan-radar.md");
    assertTrue(
        written.contains(
            """
            topics:
              # - radar                       # named 3 times: Radar
            actors:
              # - japan                       # named 3 times: Japan
            events:
              # - talks                       # named once: Seoul talks
            """),
        written);
    assertFalse(written.contains("says"), written);
  }

  @Test
  void whatIsNamedCanBeTaken() {
    Run run = archive.createFrom("Seoul talks of Japan", with("--text", "-", "--take-named"));
    assertWrote("japan-radar", run);
    String written = archive.text("readings/japan-radar.md");
    assertTrue(
        written.contains("topics:\n  - radar\nactors:\n  - japan\nevents:\n  - talks\n"), written);
  }

  @Test
  void aSummaryBecomesTheBody() {
    String summary = "What [[talks]] say.\r\n\r\n## Key points\r\n\r\n- On [[actor:japan|them]].";
    Run run = archive.createFrom(summary, with("--body", "-", "--issued", "2021", "japan-radar"));
    assertWrote("japan-radar", run);
    String written = archive.text("readings/japan-radar.md");
    assertTrue(written.endsWith("\n---\n" + summary.replace("\r", "") + "\n"), written);
    assertTrue(written.contains("  # - talks                       # named once: Seoul talks\n"));
    assertTrue(
        written.contains("  # - japan                       # named 2 times: Japan\n"), written);
    assertEquals(
        new Run(0, "", ""), new Run(archive.check("--drafts", "--strict").status(), "", ""));
  }

  @Test
  void aWorkThatTheArchiveHasIsNoted() {
    assertWrote("japan-radar", create("--url", "https://forum.example/radar"));
    Run again = create("--url", "http://www.forum.example/radar/#top");
    assertEquals(
        "note: content/readings/japan-radar.md is about the work at this address already\n",
        again.err());
    assertEquals(0, again.status());
  }

  @Test
  void mistakesElsewhereKeepNobodyFromWriting() {
    archive
        .write("actors/broken.md", "---\nname: [\n---\n")
        .write("readings/other.md", "no front matter")
        .write("archive.yaml", "title: Archive\nurl: nowhere\n");
    assertWrote("japan-radar", create("--actor", "broken"));
    assertEquals(1, create("other").status());
  }

  @Test
  void severalMayStandInOneOption() {
    assertWrote(
        "kim-japan-radar",
        create(
            "--author=Felix Kim; Ana Lee", "--actor=japan, kim:quoted", "--topic=early warning"));
    String written = archive.text("readings/kim-japan-radar.md");
    assertTrue(written.contains("  author:\n    - Felix Kim\n    - Ana Lee\n"), written);
    assertTrue(
        written.contains("topics:\n  - radar\nactors:\n  - japan\n  - id: kim\n    role: quoted\n"),
        written);
  }
}
