package org.concordance.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordance.testing.Golden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README, CONTRIBUTING, the reference and the guide of new archives, followed from their first
 * line to their last: every command is run as it stands there, every edit made, and every output
 * compared.
 */
final class GuidesIT {

  private static final String BEGINS = "is what commands begin with, and none by itself";
  private static final Path REFERENCE = Path.of("content/README.md");
  private static final String READING_OF_2021 = "content/readings/kim-2021-deter-adversaries.md";
  private static final String REVISE =
      "concordance revise lee-2024-harbour-watch"
          + " --note \"Corrected the number of harbours surveyed.\"";

  private static final Map<String, String> READING =
      Map.of(
          "Title of the work", "A watch by night",
          "What it is", "report",
          "Author", "unknown",
          "Published on", "2024",
          "Title of the summary", "Small harbours need a watch");

  @TempDir private static Path folder;
  private static Machine machine;
  private static Path clone;

  private final Scenes scenes = new Scenes();
  private Follower reader;

  @BeforeAll
  static void setUp() throws IOException {
    machine = new Machine(folder.toRealPath());
  }

  @AfterEach
  void end() {
    reader.close();
  }

  private void follow(Path guide, Shell shell) throws IOException, InterruptedException {
    reader = new Follower(Guide.read(guide), scenes, shell);
    reader.follow();
  }

  /** A clone as it comes, with the program built, and on the path. */
  private static Shell withProgram() throws IOException {
    if (clone == null) {
      clone = machine.built();
    }
    Shell shell = machine.shell(clone);
    shell.path(clone.resolve("bin"));
    // What was built stays, and citations that are kept: all that git ignores.
    done(
        shell,
        String.join(
            "\n",
            "git checkout --quiet --force main",
            "git remote set-url origin '" + machine.origin() + "'",
            "git reset --hard --quiet origin/main",
            "git clean --force --quiet -d"));
    return shell;
  }

  private static String done(Shell shell, String lines) {
    Shell.Ran ran = shell.run(lines);
    assertEquals(0, ran.status(), ran.output());
    return ran.output();
  }

  private void go(String lines) {
    done(reader.shell(), lines);
  }

  @Test
  void theReadmeIsTrue() throws IOException, InterruptedException {
    scenes
        .leave("java -jar", BEGINS)
        .leave("java -jar concordance.jar", BEGINS)
        .leave("concordance import page https://…", "nobody is asked who is elsewhere")
        .before("git reset --hard --quiet origin/main", () -> reader.endPreview())
        .before("More of the curator's day", this::expectAllPutBack)
        .before("git remote set-url origin https://github.com/OWNER/NAME.git", this::onGitHub)
        .before("An archive of your own", () -> reader.in(machine.shell(machine.released())))
        .before("concordance init --no-example", () -> go("mkdir ../other\ncd ../other"))
        .before("rm -r content/*/example", () -> go("cd ../my-archive"))
        .before("git init --initial-branch=main", this::onGitHub)
        .before("java -jar concordance.jar init --update", () -> go("cp ../concordance.jar ."))
        .before("In the shell", this::installAtHome)
        .ends("concordance check --format json", 1)
        .before("sha256sum -c manifest-sha256.txt", () -> go("cd site"));
    scenes.before("In your editor", () -> go("concordance check"));
    for (String heading :
        List.of(
            "On GitHub Pages",
            "Bring in what you have",
            "Make it look your own",
            "In your own words",
            "Commands",
            "For programs",
            "What the site holds",
            "Tests")) {
      scenes.before(heading, () -> reader.in(withProgram()));
    }
    follow(Path.of("README.md"), machine.shell(machine.cloned()));
    AskedOfMaven.expectKnown(machine.askedOfMaven());
  }

  private void expectAllPutBack() throws IOException {
    assertEquals(
        "## main...origin/main\n", done(reader.shell(), "git status --porcelain --branch"));
    reader.in(withProgram());
  }

  private void onGitHub() {
    machine.onGitHub("NAME.git");
  }

  private void installAtHome() throws IOException {
    Shell shell = withProgram();
    done(shell, "ln -s \"$PWD\" ~/concordance");
    reader.in(shell);
  }

  @Test
  void whatContributorsAreToldIsTrue() throws IOException, InterruptedException {
    scenes
        .leave("content/            Markdown and YAML", "is a figure of the stages of a build")
        .leave("a page, a library, a site", "is a figure of the stages of an import")
        .leave("java -jar", BEGINS)
        .typed("git merge other-branch", "git merge other-branch || echo 'in conflict'")
        .leave("bash .github/scripts/…", BEGINS)
        .leave("git archive", BEGINS)
        .leave(".ci/run", "is what runs this test")
        .before("git merge other-branch", this::branch)
        .typed(
            "java -Dfolder=/dev/shm/benchmark -Druns=3 -cp target/test-classes"
                + " org.concordance.benchmark.Benchmark 10 1000 10000",
            "java -Dfolder=../measured -Druns=1 -cp '"
                + Path.of("target/test-classes").toAbsolutePath()
                + "' org.concordance.benchmark.Benchmark 10");
    follow(Path.of("CONTRIBUTING.md"), withProgram());
    AskedOfMaven.expectKnown(machine.askedOfMaven());
  }

  /** A guide that is not true fails, with the lines where it is not. */
  @Test
  void whatIsNotTrueIsTold() throws IOException, InterruptedException {
    assumeFalse(Golden.isUpdate(), "what is not true would be written into the guide");
    String text =
        """
        # A guide

        In `content/a.md`, change `b` to `c`.

        ```text
        $ echo one
        two
        ```

        ```text
        Shown, and never typed.
        ```

        ```sh
        false
        ```

        ```toml
        a = "b"
        ```
        """;
    Shell shell = machine.shell(machine.empty());
    done(shell, "mkdir content\necho a > content/a.md");
    scenes.leave("Not there", "for no reason");
    reader = new Follower(Guide.of(Path.of("guide.md"), text), scenes, shell);
    String told = assertThrows(AssertionError.class, () -> reader.follow()).getMessage();
    for (String wrong :
        List.of(
            "parts of which the test knows, and which the guide has no more: [Not there]",
            "line 3: content/a.md has no 'b'",
            "line 5: the guide shows\n$ echo one\ntwo\nand there is\n$ echo one\none\n",
            "line 10: this block does not begin with a command",
            "line 14: false\nended with 1",
            "line 18: nobody knows what to do with this block")) {
      assertTrue(told.contains(wrong), wrong + "\n" + told);
    }
  }

  /** Two branches that have recorded, each with another page changed. */
  private void branch() {
    go("git checkout --quiet -b other-branch");
    recordChange("about", "Of the other branch");
    go("git checkout --quiet main");
    recordChange("how-to-cite", "Of main");
  }

  private void recordChange(String page, String title) {
    go(
        String.join(
            "\n",
            "sed -i 's/^title: .*/title: " + title + "/' content/pages/" + page + ".md",
            "concordance record --quiet",
            "git add --all content site",
            "git commit --quiet --message 'Change a page'"));
  }

  @Test
  void theReferenceIsTrue() throws IOException, InterruptedException {
    Shell shell = withProgram();
    Path own = shell.folder();
    shell.go(machine.empty());
    scenes
        .filesIn("content")
        .leave("concordance import site", BEGINS)
        .leave("java -jar target/concordance.jar", BEGINS)
        .before("concordance init", () -> go("mkdir new\ncd new"))
        .before("Readings", () -> go("cd .."))
        .before(REVISE, this::beforeTheRevision)
        .before("Citations", this::expectTheEarlierText)
        .before("Problems", () -> shell.go(own))
        .before(
            "$ concordance check",
            () -> go("sed -i 's/: suh-wook$/: suh-wok/' " + READING_OF_2021));
    follow(REFERENCE, shell);
  }

  /** The reading of the example, as it was when its text was the earlier one. */
  private void beforeTheRevision() {
    go(
        String.join(
            "\n",
            "sed -i '/^changes:/,/^    note:/d' content/readings/lee-2024-harbour-watch.md",
            "concordance record"));
  }

  private void expectTheEarlierText() {
    go("concordance check\ntest -e content/versions/lee-2024-harbour-watch/2026-11-21.md");
  }

  @Test
  void whatNewArchivesAreToldIsTrue() throws IOException, InterruptedException {
    Shell shell = machine.shell(machine.released());
    done(shell, "unzip -q concordance-1.0.0.zip");
    shell.path(shell.folder().resolve("concordance-1.0.0/bin"));
    done(shell, "concordance init my-archive\ncd my-archive");
    scenes
        .leave("java -jar concordance.jar", BEGINS)
        .answered("concordance new reading", READING)
        .answered("concordance new actor", Map.of("Name, as", "Ana Lee", "Kind", "person"))
        .before("concordance revise ID --note \"What changes, and why.\"", () -> recordElsewhere())
        .typed(
            "concordance revise ID --note \"What changes, and why.\"",
            "concordance revise bush-1945-as-we-may-think --note \"What changes, and why.\"")
        .before("git init --initial-branch=main", this::onGitHub)
        .before("java -jar concordance.jar init --update", () -> go("cp ../concordance.jar ."));
    follow(Path.of("src/main/starter/CURATING.md"), shell);
  }

  /** An archive that was published: the new one, with another title than the example's. */
  private void recordElsewhere() {
    go(
        String.join(
            "\n",
            "cp -r . ../published",
            "cd ../published",
            "for file in content/*/example/*; do echo >> $file; done",
            "concordance record"));
  }
}
