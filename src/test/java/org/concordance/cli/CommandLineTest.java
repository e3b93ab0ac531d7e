package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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

  private record Result(int status, String out, String err) {}

  private static Result run(boolean terminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Concordance.run(new PrintWriter(out), new PrintWriter(err), terminal, arguments);
    return new Result(status, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private Result build(String... options) {
    return command("build", List.of("--output", site.toString()), options);
  }

  private Result check(String... options) {
    return command("check", List.of(), options);
  }

  private Result command(String name, List<String> more, String... options) {
    List<String> arguments = new ArrayList<>(List.of(name, "--source", content.toString()));
    arguments.addAll(more);
    arguments.addAll(Arrays.asList(options));
    return run(false, arguments.toArray(String[]::new));
  }

  private void write(String path, String text) {
    Tree.of(Map.of(path, text)).write(content);
  }

  /** What was printed, with the time it took made {@code 0.0 s} and the folder {@code /tmp}. */
  private String plain(String printed) {
    return printed.replaceAll("\\d+\\.\\d s", "0.0 s").replace(temporary.toString(), "/tmp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void helpNamesTheCommands(String argument) {
    Result result = run(false, argument);
    assertEquals(0, result.status());
    assertEquals("", result.err());
    assertTrue(result.out().startsWith("Usage: concordance [-hV] [COMMAND]\n"), result.out());
    for (String line :
        List.of("  build  Makes the site", "  check  Finds", "Exit status: 0 done,")) {
      assertTrue(result.out().contains(line), result.out());
    }
  }

  @Test
  void helpOnACommandNamesItsOptions() {
    Result result = run(false, "help", "build");
    assertEquals(0, result.status());
    assertEquals(run(false, "build", "--help"), result);
    for (String option :
        List.of("--source", "--output", "--base-url", "--drafts", "--strict", "content", "site")) {
      assertTrue(result.out().contains(option), option);
    }
  }

  @Test
  void versionIsThatOfThePom() throws IOException {
    String version =
        Files.readString(Path.of("pom.xml"))
            .replaceAll("(?s).*?<artifactId>concordance</artifactId>\\s*<version>(.*?)<.*", "$1");
    assertEquals(new Result(0, "concordance " + version + "\n", ""), run(false, "--version"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--colour", "bild", "", "build --outptu x", "build extra", "check --output x"})
  void wrongUsageExitsWith2(String arguments) {
    Result result = run(false, arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(2, result.status());
    assertEquals("", result.out());
    assertFalse(result.err().isBlank());
  }

  @Test
  void wrongUsageIsNamedWithWhatWasPerhapsMeant() {
    assertEquals(
        "Unknown options: '--outptu', 'x'\nPossible solutions: --output\n",
        run(false, "build", "--outptu", "x").err());
    assertEquals(
        "Unmatched argument at index 0: 'bild'\nDid you mean: concordance build?\n",
        run(false, "bild").err());
    assertTrue(run(false).err().startsWith("name a command: build or check\nUsage: concordance"));
  }

  @Test
  void aBuildSaysWhatItDid() {
    Result first = build();
    assertEquals(
        new Result(
            0,
            "Built /tmp/site: 11 pages from 1 reading, 0 actors, 0 topics and 0 events in 0.0 s;"
                + " 18 files added.\n",
            ""),
        new Result(first.status(), plain(first.out()), first.err()));
    assertTrue(build().out().endsWith("; nothing changed.\n"));
    write("readings/two.md", READING.replace("A summary", "Another"));
    assertTrue(build().out().matches("(?s).*; 1 file added, \\d+ changed\\.\n"));
  }

  @Test
  void aCheckWritesNothing() {
    Result result = check();
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
    Result result = build();
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
    Result result = build("--strict");
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
    Result result = build();
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
    Result result = build();
    assertEquals(
        new Result(1, "", "error: '/tmp/site' exists but is not a directory\n"),
        new Result(result.status(), result.out(), plain(result.err())));
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
        "https://a/#f",
        "javascript:alert(1)",
        "https://a/\"><script>"
      })
  void aBaseUrlThatIsNoneIsWrongUsage(String url) {
    Result result = build("--base-url", url);
    assertEquals(2, result.status());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("--base-url needs a whole address such as"), result.err());
    assertFalse(Files.exists(site));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "content/site", "site/../content/./media"})
  void anOutputAmongTheContentIsWrongUsage(String output) {
    Tree before = Tree.read(temporary);
    Result result =
        run(
            false,
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
    Result result =
        run(false, "build", "--source", temporary + "/none", "--output", site.toString());
    assertEquals(1, result.status());
    assertEquals("", result.out());
    assertTrue(result.err().contains("/none"), result.err());
    assertTrue(result.err().endsWith("Nothing was written.\n"), result.err());
    assertFalse(Files.exists(site));
  }

  @Test
  void aPipeGetsNoEscapeCodes() {
    for (Result result :
        List.of(
            build(),
            build("--strict"),
            run(false, "--help"),
            run(false, "help", "check"),
            run(false, "--colour"),
            run(false),
            check())) {
      assertFalse((result.out() + result.err()).contains("\u001B"), result.toString());
      assertFalse((result.out() + result.err()).contains("\r"), result.toString());
    }
  }
}
