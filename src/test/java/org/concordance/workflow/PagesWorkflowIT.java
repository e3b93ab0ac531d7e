package org.concordance.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.concordance.workflow.Clone.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of the Pages workflow, run as the workflow runs them, on clones of a bare repository.
 */
final class PagesWorkflowIT {

  private static final String RECORD = ".github/scripts/record";
  private static final Map<String, String> ADDRESSES =
      Map.of(
          // As GitHub gives them, without a slash at the end.
          "BASE_URL", "https://owner.github.io/name",
          "REPOSITORY_URL", "https://github.com/owner/name");

  @TempDir private Path temporary;
  private Path remote;
  private int clones;

  @BeforeEach
  void beginAnArchive() {
    remote = Clone.newRemote(temporary);
  }

  private Clone curator() {
    return Clone.curator(remote, temporary.resolve("clone-" + clones++));
  }

  private Clone runner() {
    return Clone.runner(remote, temporary.resolve("clone-" + clones++));
  }

  private static Clone record(Clone runner) {
    runner.script(RECORD, ADDRESSES).expect(0);
    return runner;
  }

  private Ran commit(Clone runner) throws IOException {
    return commit(runner, Map.of());
  }

  /** Runs the step, and adds the outputs that it sets to what it says. */
  private Ran commit(Clone runner, Map<String, String> environment) throws IOException {
    Path outputs = Files.writeString(temporary.resolve("outputs"), "");
    Map<String, String> all = new HashMap<>(environment);
    all.put("GITHUB_OUTPUT", outputs.toString());
    Ran ran = runner.script(".github/scripts/commit", all);
    return new Ran(ran.status(), ran.output() + Files.readString(outputs));
  }

  /** Runs all steps, which have to publish, and gives the clone in which they ran. */
  private Clone publish() throws IOException {
    Clone runner = record(runner());
    assertPublished(commit(runner));
    return runner;
  }

  private static void assertPublished(Ran ran) {
    assertTrue(ran.expect(0).output().endsWith("published=true\n"), ran.output());
  }

  private List<String> subjects() {
    return curator().git("log", "--format=%s").lines().toList();
  }

  private static List<String> changed(Clone clone) {
    return clone.git("show", "--name-only", "--format=").lines().toList();
  }

  @Test
  void theFirstRunWritesTheAddressesAndPushesOneCommit() throws IOException {
    Clone runner = publish();
    Clone main = curator();
    assertEquals(
        """
        title: Archive
        url: https://owner.github.io/name/
        repository: https://github.com/owner/name
        """,
        main.text("content/archive.yaml"));
    assertTrue(main.text("content/ledger/permalinks.tsv").contains("/readings/sound/\t"));
    assertEquals(2, subjects().size());
    assertTrue(subjects().get(0).matches("Publish the archive as of [0-9a-f]{7}"));
    assertEquals(
        "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>\n",
        main.git("log", "-1", "--format=%an <%ae>"));
    assertEquals("", runner.git("status", "--porcelain"));
  }

  @Test
  void whatIsDeployedIsWhatMainHoldsAndWhatAFreshCloneBuilds() throws IOException {
    Clone runner = publish();
    Clone main = curator();
    runner.tree("site").assertSame(main.tree("site"));
    main.program("verify").expect(0);
    Path anew = temporary.resolve("anew");
    main.program("build", "--output", anew.toString()).expect(0);
    runner.tree("site").assertSame(Tree.read(anew));
  }

  @Test
  void aRunWithNothingNewMakesNoCommitAndPublishesAgain() throws IOException {
    publish();
    Ran again = commit(record(runner()));
    assertPublished(again);
    assertTrue(again.output().startsWith("Nothing has changed"), again.output());
    assertEquals(2, subjects().size());
  }

  @Test
  void whatIsAddedOnTheWebIsRecordedAndBuilt() throws IOException {
    publish();
    curator()
        .write("content/readings/new.md", TestArchive.reading("", "New."))
        .push("Add a reading");
    publish();
    Clone main = curator();
    assertTrue(main.text("content/ledger/permalinks.tsv").contains("/readings/new/\t"));
    assertTrue(main.text("site/readings/new/index.html").contains("New."));
  }

  @Test
  void aReadingMayBeNamedLikeAFolderThatGitLeavesOut() throws IOException {
    curator()
        .write("content/readings/target.md", TestArchive.reading("", "New."))
        .push("Add a reading");
    Clone runner = runner();
    runner.tryGit("check-ignore", "site/readings/target/index.html").expect(1);
    runner.write(".git/info/exclude", "target/\n");
    assertPublished(commit(record(runner)));
    runner.tree("site").assertSame(curator().tree("site"));
  }

  @Test
  void whatGoesIsDeletedFromMain() throws IOException {
    curator()
        .write("content/media/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
        .push("Add a map");
    publish();
    Clone curator = curator();
    Files.delete(curator.path("content/media/map.svg"));
    Files.delete(curator.path("content/readings/sound.md"));
    curator
        .write("content/readings/loud.md", TestArchive.reading("formerly: [sound]\n", "Loud."))
        .push("Take the map away, and give the reading another id");
    publish();
    Clone main = curator();
    assertFalse(Files.exists(main.path("site/media/map.svg")));
    assertFalse(Files.exists(main.path("content/ledger/anchors/sound.tsv")));
    assertTrue(Files.exists(main.path("content/ledger/anchors/loud.tsv")));
    main.program("verify").expect(0);
  }

  @Test
  void nothingElseIsCommitted() throws IOException {
    Clone runner = record(runner());
    runner.write("notes.txt", "Not for main.\n").write(".gitignore", "").write("content/x", "x");
    runner.git("add", "notes.txt");
    assertPublished(commit(runner));
    for (String path : changed(curator())) {
      assertTrue(path.matches("content/archive\\.yaml|(content/ledger|site)/.*"), path);
    }
  }

  @Test
  void whoeverHasANameCommitsUnderIt() throws IOException {
    Clone curator = record(curator());
    assertPublished(commit(curator));
    assertEquals("A Curator\n", curator().git("log", "-1", "--format=%an"));
  }

  @Test
  void realAddressesAreLeftAlone() throws IOException {
    String settings =
        """
        title: Archive
        url: https://reading.org/
        repository: https://git.reading.org/archive
        """;
    curator().write("content/archive.yaml", settings).push("Say where the archive is");
    publish();
    assertEquals(settings, curator().text("content/archive.yaml"));
    assertTrue(curator().text("site/index.html").contains("https://reading.org/"));
  }

  @Test
  void aRunThatMainHasOvertakenPublishesNothingAndTheNextPublishesBoth() throws IOException {
    Clone slow = record(runner());
    curator().write("content/readings/two.md", TestArchive.reading("", "Two.")).push("Add two");
    Ran late = commit(slow).expect(0);
    assertTrue(late.output().contains("main has moved on meanwhile."), late.output());
    assertTrue(late.output().endsWith("published=false\n"), late.output());
    assertEquals(List.of("Add two", "Begin an archive"), subjects());

    publish();
    String addresses = curator().text("content/ledger/permalinks.tsv");
    assertTrue(addresses.contains("/readings/sound/\t"), addresses);
    assertTrue(addresses.contains("/readings/two/\t"), addresses);
  }

  @Test
  void aRunThatIsRefusedFailsAndSaysWhatToSet() throws IOException {
    Clone.command(
        remote.resolve("hooks/pre-receive"),
        "echo 'Changes must be made by pull request.'; exit 1");
    assertRefused(commit(record(runner())), "Changes must be made by pull request.");
    assertEquals(List.of("Begin an archive"), subjects());
  }

  @Test
  void aRunThatCannotReachTheRepositoryFails() throws IOException {
    Clone runner = record(runner());
    Files.move(remote, temporary.resolve("elsewhere.git"));
    assertRefused(commit(runner), "does not appear to be a git repository");
  }

  private static void assertRefused(Ran ran, String reason) {
    String output = ran.expect(1).output();
    assertTrue(output.contains(reason), output);
    assertTrue(output.contains("\n::error title=Nothing was published::"), output);
    assertTrue(output.contains("README.md"), output);
    assertFalse(output.contains("published="), output);
  }

  @Test
  void aPushWhoseAnswerIsLostIsPublishedAllTheSame() throws IOException {
    Clone runner = record(runner());
    String path = System.getenv("PATH");
    Path git = Files.createDirectory(temporary.resolve("bin")).resolve("git");
    Clone.command(git, "PATH='" + path + "' git \"$@\" && [ \"$1\" != push ]");
    String before = git.getParent() + File.pathSeparator + path;
    Ran ran = commit(runner, Map.of("PATH", before));
    assertTrue(ran.output().contains("The answer was lost, but main has the commit."));
    assertPublished(ran);
    assertEquals(2, subjects().size());
  }

  @Test
  void mistakesOfTheArchiveAreToldAndNothingIsWritten() {
    curator()
        .write("content/readings/wrong.md", TestArchive.reading("topic: x\n", "Wrong."))
        .push("Add a reading with a mistake");
    Clone runner = runner();
    String output = runner.script(RECORD, ADDRESSES).expect(1).output();
    assertTrue(output.startsWith("content/readings/wrong.md:5:1: error: "), output);
    assertTrue(
        output.contains(
            "\n::error file=content/readings/wrong.md,line=5,col=1,title=Concordance::"),
        output);
    assertEquals("", runner.git("status", "--porcelain"));
  }

  @Test
  void whatOthersPutAmongThePagesIsPublishedWithThem() throws IOException {
    curator().write("site/CNAME", "reading.org\n").push("Say the domain");
    publish();
    assertEquals("reading.org\n", curator().text("site/CNAME"));
    curator().write("site/google123.html", "It is ours.\n").push("Prove that the site is ours");
    publish();
    assertEquals("It is ours.\n", curator().text("site/google123.html"));
  }

  @Test
  void aStepWithoutItsAddressesFails() {
    String output = runner().script(RECORD, Map.of("BASE_URL", "https://a.org/")).output();
    assertTrue(output.contains("REPOSITORY_URL: unbound variable"), output);
  }
}
