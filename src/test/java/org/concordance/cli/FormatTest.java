package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Severity;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say to programs and to GitHub. */
final class FormatTest {

  private static final String UNDATED = "source: {type: report, title: A report}";

  @TempDir private Path folder;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    archive = TestArchive.sound(folder);
  }

  private void makeAMistakeAndADoubt() {
    archive
        .write("readings/a.md", TestArchive.reading("topic: x\n", "A."))
        .edit("readings/sound.md", "source: .*", UNDATED);
  }

  /** With the time that it took, and the version, made the same everywhere. */
  private static String plain(String text) {
    return text.replaceAll("\\d+\\.\\d s", "0.0 s")
        .replaceAll("\"concordance [^\"]*\"", "\"concordance X\"");
  }

  @Test
  void jsonIsOneDocumentWithWhatWasDone() {
    TestArchive.Run run = archive.check("--format", "json");
    assertEquals(0, run.status());
    assertEquals("", run.err());
    assertEquals(
        """
        {
          "version": 1,
          "program": "concordance X",
          "status": 0,
          "problems": [],
          "counts": {
            "errors": 0,
            "warnings": 0,
            "notes": 0
          },
          "done": "Checked 1 reading, 0 actors, 0 topics and 0 events in 0.0 s: no mistakes."
        }
        """,
        plain(run.out()));
  }

  @Test
  void jsonHasEveryProblemWithItsPlace() {
    makeAMistakeAndADoubt();
    TestArchive.Run run = archive.check("--format=json");
    assertEquals(1, run.status());
    assertEquals("", run.err());
    assertEquals(
        """
        {
          "version": 1,
          "program": "concordance X",
          "status": 1,
          "problems": [
            {
              "severity": "error",
              "file": "content/readings/a.md",
              "line": 5,
              "column": 1,
              "message": "unknown field 'topic' of a reading",
              "hint": "did you mean 'topics'?"
            },
            {
              "severity": "warning",
              "file": "content/readings/sound.md",
              "line": 4,
              "column": 9,
              "message": "the source has no date, so it stands under 'Undated'",
              "hint": "write 'issued' as precisely as the evidence allows, such as 2021, 2021-04 or 202X"
            }
          ],
          "counts": {
            "errors": 1,
            "warnings": 1,
            "notes": 0
          },
          "failure": {
            "kind": "content",
            "message": "1 error and 1 warning. Nothing was written."
          }
        }
        """,
        plain(run.out()));
  }

  @Test
  void githubGetsEachProblemForPeopleAndAsAnAnnotation() {
    makeAMistakeAndADoubt();
    TestArchive.Run run = archive.check("--format", "github");
    assertEquals(1, run.status());
    assertEquals("", run.err());
    assertEquals(
        """
        content/readings/a.md:5:1: error: unknown field 'topic' of a reading
            hint: did you mean 'topics'?
        ::error file=content/readings/a.md,line=5,col=1,title=Concordance::unknown field 'topic' \
        of a reading%0Ahint: did you mean 'topics'?
        content/readings/sound.md:4:9: warning: the source has no date, so it stands under 'Undated'
            hint: write 'issued' as precisely as the evidence allows, such as 2021, 2021-04 or 202X
        ::warning file=content/readings/sound.md,line=4,col=9,title=Concordance::the source has no \
        date, so it stands under 'Undated'%0Ahint: write 'issued' as precisely as the evidence \
        allows, such as 2021, 2021-04 or 202X
        1 error and 1 warning. Nothing was written.
        """,
        run.out());
  }

  @Test
  void githubGetsWhatWasDone() {
    assertEquals(
        "Checked 1 reading, 0 actors, 0 topics and 0 events in 0.0 s: no mistakes.\n",
        plain(archive.check("--format", "github").out()));
  }

  @Test
  void whatGitHubWouldTakeForMarksIsEscaped() {
    Problem odd =
        new Problem(
            Severity.NOTE,
            new Place("content/a,100%:b.md", 3, 0),
            "5%, or ##[add-path]x",
            "a: b, c%");
    Outcome outcome = Outcome.done(List.of(odd), "Done.\n ::stop-commands::x");
    assertEquals(
        List.of(
            "content/a,100%:b.md:3: note: 5%, or ## [add-path]x",
            "    hint: a: b, c%",
            "::notice file=content/a%2C100%25%3Ab.md,line=3,title=Concordance::"
                + "5%25, or ##[add-path]x%0Ahint: a: b, c%25",
            "Done.",
            "|  ::stop-commands::x"),
        GithubReport.of(outcome, false));
  }

  @Test
  void aPlaceMayBeAFile() {
    Outcome outcome =
        Outcome.mistakes(
            List.of(new Problem(Severity.ERROR, Place.of("site/a"), "altered", "")), "Not done.");
    assertEquals(
        List.of(
            "site/a: error: altered",
            "::error file=site/a,title=Concordance::altered",
            "Not done."),
        GithubReport.of(outcome, true));
    assertTrue(
        JsonReport.of(outcome)
            .contains(
                """
                    {
                      "severity": "error",
                      "file": "site/a",
                      "message": "altered"
                    }
                """));
  }

  @Test
  void whatIsWrongOutsideTheContentIsToldInEveryFormat() throws IOException {
    Path output = folder.resolve("site");
    Files.writeString(output, "a file");
    String message = "'site' exists but is not a directory";
    TestArchive.Run text = archive.build(output);
    assertEquals("error: " + message + "\n", text.err());
    TestArchive.Run json = archive.build(output, "--format", "json");
    assertEquals("", json.err());
    assertTrue(
        json.out()
            .contains(
                """
                  "failure": {
                    "kind": "refused",
                    "message": "%s"
                  }
                """
                    .formatted(message)),
        json.out());
    TestArchive.Run github = archive.build(output, "--format", "github");
    assertEquals(
        "error: " + message + "\n::error title=Concordance::" + message + "\n", github.out());
    for (TestArchive.Run run : List.of(text, json, github)) {
      assertEquals(1, run.status());
    }
  }

  @Test
  void wrongUsageIsToldInEveryFormat() {
    String message = "There is no option '--foramt'";
    String hint = "did you mean '--format'? 'concordance check --help' says what it takes";
    Run text = Run.of("check", "--foramt");
    assertEquals(new Run(2, "", message + "\n    hint: " + hint + "\n"), text);
    Run json = Run.of("check", "--foramt", "--format=json");
    assertEquals(2, json.status());
    assertEquals("", json.err());
    assertTrue(
        json.out()
            .endsWith(
                """
                  "failure": {
                    "kind": "usage",
                    "message": "%s",
                    "hint": "%s"
                  }
                }
                """
                    .formatted(message, hint)),
        json.out());
    assertEquals(
        new Run(
            2,
            "error: "
                + message
                + "\n    hint: "
                + hint
                + "\n::error title=Concordance::"
                + message
                + "%0Ahint: "
                + hint
                + "\n",
            ""),
        Run.of("check", "--format", "github", "--foramt"));
  }

  @Test
  void aMistakeOfTheProgramIsToldInEveryFormat() {
    Outcome outcome = Outcome.program(List.of("java.lang.Error: odd", "\tat a.B.c(B.java:1)"));
    assertEquals(1, outcome.kind().status());
    String message = "This is a mistake in the program, not in your content. Please report it:";
    assertTrue(
        JsonReport.of(outcome)
            .contains(
                "\"details\": [\n      \"java.lang.Error: odd\",\n"
                    + "      \"\\tat a.B.c(B.java:1)\"\n    ]"));
    assertEquals(
        List.of(
            "error: " + message,
            "java.lang.Error: odd",
            "\tat a.B.c(B.java:1)",
            "::error title=Concordance::" + message + "%0Ajava.lang.Error: odd"),
        GithubReport.of(outcome, false));
  }

  @Test
  void verifySpeaksToProgramsToo() throws IOException {
    Path output = folder.resolve("site");
    archive.build(output);
    Files.writeString(output.resolve("index.html"), "another");
    Run run = Run.of("verify", output.toString(), "--format", "github");
    String file = output.resolve("index.html").toString();
    assertEquals(1, run.status());
    assertTrue(run.out().startsWith(file + ": error: altered\n::error file=" + file + ",title="));
    assertTrue(
        Run.of("verify", output.toString(), "--format", "json")
            .out()
            .contains("\"message\": \"altered\""));
  }

  @Test
  void theDocumentInTheReadmeIsTrue() throws IOException {
    String document =
        Files.readString(Path.of("README.md")).replaceFirst("(?s).*```json\n(.*?)```.*", "$1");
    Problem problem =
        new Problem(
            Severity.ERROR,
            new Place("content/readings/kim-2021-deter-adversaries.md", 10, 11),
            "February 2021 has no day 30",
            "write 2021-02 when the day is not known; its last day is the 28th");
    List<Problem> problems = List.of(problem);
    assertEquals(
        plain(document),
        plain(JsonReport.of(Outcome.mistakes(problems, Summary.failure(problems)))));
  }
}
