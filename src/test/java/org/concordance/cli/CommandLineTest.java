package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program from its arguments to its exit status and what it prints. */
final class CommandLineTest {

  private static final String READING =
      """
      ---
      title: A summary
      summarized: 2026-11-21
      source:
        type: report
        title: A work
        issued: 2021-03
      ---
      It says one thing.
      """;

  @TempDir private Path temporary;
  private Path content;
  private Path site;

  @BeforeEach
  void makeContent() {
    content = temporary.resolve("content");
    site = temporary.resolve("site");
    write("archive.yaml", "title: Small\nurl: https://small.example/\n");
    write("readings/one.md", READING);
  }

  private Run build(String... options) {
    return command("build", List.of("--output", site.toString()), options);
  }

  private Run check(String... options) {
    return command("check", List.of(), options);
  }

  private Run command(String name, List<String> more, String... options) {
    List<String> arguments = new ArrayList<>(List.of(name, "--source", content.toString()));
    arguments.addAll(more);
    arguments.addAll(Arrays.asList(options));
    return Run.of(arguments.toArray(String[]::new));
  }

  private void write(String path, String text) {
    Tree.of(Map.of(path, text)).write(content);
  }

  /** What was printed, with the time it took made {@code 0.0 s} and the folder {@code /tmp}. */
  private String plain(String printed) {
    return printed.replaceAll("\\d+\\.\\d s", "0.0 s").replace(temporary.toString(), "/tmp");
  }

  @Test
  void aBuildSaysWhatItDid() {
    Run first = build();
    assertEquals(
        new Run(
            0,
            "Built /tmp/site: 15 pages from 1 reading, 0 actors, 0 topics and 0 events in 0.0 s;"
                + " 73 files added.\n",
            ""),
        new Run(first.status(), plain(first.out()), first.err()));
    assertTrue(build().out().endsWith("; nothing changed.\n"));
    write("readings/two.md", READING.replace("A summary", "Another"));
    assertTrue(build().out().matches("(?s).*; \\d+ files added, \\d+ changed\\.\n"));
  }

  @Test
  void aCheckWritesNothing() {
    Run result = check();
    assertEquals(0, result.status());
    assertEquals("", result.err());
    assertEquals(
        "Checked 1 reading, 0 actors, 0 topics and 0 events in 0.0 s: no mistakes.\n",
        plain(result.out()));
    assertFalse(Files.exists(site));
    assertEquals(
        List.of("archive.yaml", "readings/one.md"),
        List.copyOf(Tree.read(content).files().keySet()));
  }

  @Test
  void warningsGoToTheSideAndTheBuildGoesOn() {
    write("readings/one.md", READING.replace("  issued: 2021-03\n", ""));
    Run result = build();
    assertEquals(0, result.status());
    assertEquals(
        """
        /tmp/content/readings/one.md:5:3: warning: the source has no date, so it stands under \
        'Undated'
            hint: write 'issued' as precisely as the evidence allows, such as 2021, 2021-04 or 202X
        """,
        plain(result.err()));
    assertTrue(result.out().startsWith("Built "), result.out());
    assertTrue(check().out().endsWith(": 1 warning.\n"));
  }

  @Test
  void strictMakesAWarningStopTheBuild() {
    write("readings/one.md", READING.replace("  issued: 2021-03\n", ""));
    Run result = build("--strict");
    assertEquals(1, result.status());
    assertEquals("", result.out());
    assertTrue(result.err().endsWith("1 warning (--strict). Nothing was written.\n"), result.err());
    assertFalse(Files.exists(site));
    assertEquals(1, check("--strict").status());
  }

  @Test
  void anErrorLeavesTheSiteAsItWasToTheByte() {
    build();
    Tree before = Tree.read(site);
    write("readings/two.md", READING.replace("report", "reprot"));
    write("readings/three.md", READING.replace("2021-03", "2021-13"));
    Run result = build();
    assertEquals(1, result.status());
    assertEquals("", result.out());
    assertTrue(result.err().contains("/readings/two.md:5:9: error: unknown value 'reprot'"));
    assertTrue(result.err().contains("/readings/three.md:7:11: error: "));
    assertTrue(result.err().endsWith("2 errors. Nothing was written.\n"), result.err());
    before.assertSame(Tree.read(site));
  }

  @Test
  void aSiteThatCannotBeWrittenIsNoSuccess() throws IOException {
    Files.writeString(site, "a file");
    Run result = build();
    assertEquals(
        new Run(1, "", "error: '/tmp/site' exists but is not a directory\n"),
        new Run(result.status(), result.out(), plain(result.err())));
  }

  @Test
  void draftsArePublishedOnlyWhenAskedFor() {
    write("readings/draft.md", READING.replace("---\nIt", "status: draft\n---\nIt"));
    build();
    assertFalse(Files.exists(site.resolve("readings/draft")));
    build("--drafts");
    assertTrue(Files.exists(site.resolve("readings/draft")));
    build();
    assertFalse(Files.exists(site.resolve("readings/draft")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://other.example/repo", "https://other.example/repo/"})
  void aBaseUrlTakesThePlaceOfTheUrl(String url) {
    assertEquals(0, build("--base-url", url).status());
    Tree tree = Tree.read(site);
    assertTrue(
        tree.text("readings/one/index.html")
            .contains(
                "<link rel=\"canonical\" href=\"https://other.example/repo/readings/one/\">"));
    assertTrue(tree.text("404.html").contains("href=\"/repo/readings/\""));
    assertFalse(tree.text("feed.atom").contains("small.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "/repo/",
        "ftp://example.org/",
        "https://",
        "https://a b/",
        "https://a/?q",
        "https://a//",
        "https://a/b//c",
        "https://a/../b",
        "https://a/.",
        "https://a/#f",
        "javascript:alert(1)",
        "https://a/\"><script>"
      })
  void aBaseUrlThatIsNoneIsWrongUsage(String url) {
    Run result = build("--base-url", url);
    assertEquals(2, result.status());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("--base-url needs a whole address such as"), result.err());
    assertFalse(Files.exists(site));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "content/site", "site/../content/./media"})
  void anOutputAmongTheContentIsWrongUsage(String output) {
    Tree before = Tree.read(temporary);
    Run result =
        Run.of(
            "build",
            "--source",
            content.toString(),
            "--output",
            temporary.resolve(output).toString());
    assertEquals(2, result.status());
    assertTrue(
        result.err().startsWith("--output may not be the content folder, nor lie in it\n"),
        result.err());
    before.assertSame(Tree.read(temporary));
  }

  @Test
  void aSourceThatIsNotThereIsReported() {
    Run result = Run.of("build", "--source", temporary + "/none", "--output", site.toString());
    assertEquals(1, result.status());
    assertEquals("", result.out());
    assertTrue(result.err().contains("/none"), result.err());
    assertTrue(result.err().endsWith("Nothing was written.\n"), result.err());
    assertFalse(Files.exists(site));
  }

  @Test
  void aPipeGetsNoEscapeCodes() {
    for (Run result :
        List.of(
            build(),
            build("--strict"),
            Run.of("--help"),
            Run.of("help", "check"),
            Run.of("--colour"),
            Run.of(),
            check())) {
      assertFalse((result.out() + result.err()).contains("\u001B"), result.toString());
      assertFalse((result.out() + result.err()).contains("\r"), result.toString());
    }
  }

  @Test
  void aCacheIsAFolderOfItsOwn() throws IOException {
    Path own = Files.createDirectories(temporary.resolve("own"));
    Files.writeString(own.resolve(".gitignore"), "secret.txt\n");
    for (Path folder : List.of(own, content, content.resolve("cache"), site.resolve("cache"))) {
      Run run = build("--cache", folder.toString());
      assertEquals(2, run.status(), folder.toString());
      assertTrue(run.err().startsWith("--cache "), run.err());
    }
    assertEquals("secret.txt\n", Files.readString(own.resolve(".gitignore")));
    assertFalse(Files.exists(content.resolve("cache")));
    assertEquals(0, build("--cache", temporary.resolve("kept").toString()).status());
    assertTrue(Files.exists(temporary.resolve("kept/citations.tsv")));
  }
}
