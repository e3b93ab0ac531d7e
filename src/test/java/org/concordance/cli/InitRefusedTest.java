package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no archive can be begun, or moved to another program. */
final class InitRefusedTest {

  @TempDir private Path temporary;

  private Run init(Path folder, String... options) {
    return Run.of(arguments(folder, options));
  }

  private static String[] arguments(Path folder, String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "init";
    all[1] = folder.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    return all;
  }

  /** What is said, with the folder's name in place of its path. */
  private String shown(String text) {
    return text.replace(temporary.toString(), "tmp");
  }

  @Test
  void nothingIsWrittenWhereSomethingIsInTheWay() {
    Path folder = temporary.resolve("archive");
    Tree before =
        Tree.of(
            Map.of(
                "CURATING.md", "x", ".github/workflows/pages.yml", "x", "content/README.md", "x"));
    before.write(folder);
    Run run = init(folder);
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertEquals(
        """
        error: 'tmp/archive' has .github/workflows/pages.yml, CURATING.md, content/README.md \
        already; nothing was written
            hint: name a new folder, or move these away
        """,
        shown(run.err()));
    before.assertSame(Tree.read(folder));
  }

  @Test
  void anArchiveIsNotBegunTwice() {
    Path folder = temporary.resolve("archive");
    init(folder);
    Tree before = Tree.read(folder);
    Run run = init(folder, "--title=Another");
    assertEquals(1, run.status());
    assertEquals(
        """
        error: 'tmp/archive' is an archive already: it has content/archive.yaml
            hint: name a new folder; or, to renew the workflows of this one, add --update
        """,
        shown(run.err()));
    before.assertSame(Tree.read(folder));
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(temporary.resolve("file"), "x");
    for (String path : List.of("file", "file/archive")) {
      Run run = init(temporary.resolve(path));
      assertEquals(1, run.status());
      assertEquals(
          "error: 'tmp/file' is a file\n    hint: name a folder\n", shown(run.err()), path);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --url=x               | --url: a site cannot stand at 'x'; write a whole address, such as https://example.org/archive/
          --repository=git@x:y  | --repository: not the address of a repository: 'git@x:y'; write that of its page, such as https://github.com/owner/name
          --language=English    | --language: not a language tag: 'English'; write BCP 47, such as en, ko or zh-Hant
          --title=              | --title: empty text; write it, or leave it out
          --editor=x\u0007y     | --editor: control character U+0007; delete it; it cannot be seen, and no page may hold it
          --program=x           | --program needs the whole address of a jar, such as https://example.org/concordance.jar
          --program=file:///x/y | --program needs the whole address of a jar, such as https://example.org/concordance.jar
          """)
  void wrongUsageIsToldAndNothingIsWritten(String option, String message) {
    Path folder = temporary.resolve("archive");
    assertEquals(
        new Run(2, "", message + "\n    hint: 'concordance init --help' says what it takes\n"),
        init(folder, option));
    assertFalse(Files.exists(folder));
  }

  @Test
  void aProgramThatNobodyCanFetchMovesNoArchive() {
    Path folder = temporary.resolve("archive");
    init(folder);
    Run run = init(folder, "--update");
    assertEquals(1, run.status());
    assertEquals(
        """
        error: this program is no release, so no workflow could fetch it
            hint: download a release and run that, or say with --program where this file can be \
        fetched
        """,
        run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--title=x", "--language=en", "--no-example"})
  void movingTakesNoSettings(String option) {
    Run run = init(temporary, "--update", option);
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("--update takes no other option than --program\n"), run.err());
  }
}
