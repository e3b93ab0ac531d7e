package org.concordance.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that shows mistakes on GitHub.
 *
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 */
final class AnnotateIT {

  @TempDir private Path temporary;

  private void assertAnnotated(String said, int status, String expected)
      throws IOException, InterruptedException {
    Path messages = Files.writeString(temporary.resolve("messages"), said);
    Process process =
        new ProcessBuilder(
                ".github/scripts/annotate",
                "sh",
                "-c",
                "cat \"$0\" >&2; exit \"$1\"",
                messages.toString(),
                Integer.toString(status))
            .redirectErrorStream(true)
            .start();
    assertEquals(expected, new String(process.getInputStream().readAllBytes(), UTF_8));
    assertEquals(status, process.waitFor());
  }

  @Test
  void aMistakeIsShownAtItsPlaceWithItsCure() throws IOException, InterruptedException {
    assertAnnotated(
        """
        content/readings/kim-2021.md:10:11: error: February 2021 has no day 30
            hint: write 2021-02 when the day is not known
        content/readings/kim-2021.md:12:3: warning: undated
        1 error and 1 warning. Nothing was written.
        """,
        1,
        """
        content/readings/kim-2021.md:10:11: error: February 2021 has no day 30
            hint: write 2021-02 when the day is not known
        ::error file=content/readings/kim-2021.md,line=10,col=11::February 2021 has no day 30\
        %0Ahint: write 2021-02 when the day is not known
        content/readings/kim-2021.md:12:3: warning: undated
        ::warning file=content/readings/kim-2021.md,line=12,col=3::undated
        1 error and 1 warning. Nothing was written.
        """);
  }

  @Test
  void aPlaceMayBeALineAFileOrNone() throws IOException, InterruptedException {
    assertAnnotated(
        """
        content/ledger/permalinks.tsv:3: error: no line
        content/archive.yaml: error: no title
        error: cannot write to 'site'
        """,
        1,
        """
        content/ledger/permalinks.tsv:3: error: no line
        ::error file=content/ledger/permalinks.tsv,line=3::no line
        content/archive.yaml: error: no title
        ::error file=content/archive.yaml::no title
        error: cannot write to 'site'
        ::error::cannot write to 'site'
        """);
  }

  @Test
  void whatGitHubWouldTakeForMarksIsEscaped() throws IOException, InterruptedException {
    assertAnnotated(
        "content/readings/a,100%.md:1:1: error: ‘x’: 5%, or %0A\n    hint: a: b, c%",
        1,
        """
        content/readings/a,100%.md:1:1: error: ‘x’: 5%, or %0A
            hint: a: b, c%
        ::error file=content/readings/a%2C100%25.md,line=1,col=1::‘x’: 5%25, or %250A\
        %0Ahint: a: b, c%25
        """);
  }

  @Test
  void whatIsNoMistakeIsRepeatedAsItStands() throws IOException, InterruptedException {
    String said = "Checked 5 readings in 1.4 s: no mistakes.\n    hint: none\n\n  \\n *\n";
    assertAnnotated(said, 0, said);
  }
}
