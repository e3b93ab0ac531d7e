package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The beginning of an archive. */
final class InitCommandTest {

  private static final String NO_RELEASE =
      "This program is no release, so GitHub could not fetch it. Before you publish, download a"
          + " release, and run its 'init --update' here.\n";

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

  private static String settings(Path folder) throws IOException {
    return Files.readString(folder.resolve("content/archive.yaml"));
  }

  @Test
  void saysWhatItMadeAndWhatIsNext() {
    Run run = init(temporary.resolve("my archive"));
    assertEquals("", run.err());
    assertEquals(
        """
        Made a new archive in tmp/my archive: 28 files, with an example to look at.

          cd "tmp/my archive"
          concordance serve          shows the site, and each change as you save it
          concordance new reading    makes the file of your first reading

        CURATING.md says how to go on, and what to do before you publish.
        """
            + NO_RELEASE,
        shown(run.out()));
    assertEquals(0, run.status());
  }

  @Test
  void theArchiveHasNoMistakeAndIsBuilt() {
    Path folder = temporary.resolve("archive");
    assertEquals(0, init(folder).status());
    TestArchive archive = new TestArchive(folder);
    TestArchive.Run check = archive.check("--strict");
    assertEquals("", check.err());
    assertTrue(check.out().startsWith("Checked 1 reading, 3 actors, 1 topic and 1 event in "));
    assertTrue(check.out().endsWith(": no mistakes.\n"), check.out());
    TestArchive.Run build = archive.build(folder.resolve("site"));
    assertEquals("", build.err());
    assertEquals(0, build.status());
  }

  @Test
  void theExampleIsNotRecordedAndWithoutItTheArchiveIs() throws IOException {
    Path folder = temporary.resolve("archive");
    init(folder);
    TestArchive archive = new TestArchive(folder);
    Tree before = Tree.read(folder);
    TestArchive.Run refused = archive.record(folder.resolve("site"));
    assertEquals(
        """
        content/actors/example/office-of-scientific-research-and-development.md: error: \
        an example, as 'concordance init' wrote it, like 5 more
            hint: delete the folders named 'example', or change what you want to keep: what is \
        published keeps its address for ever
        1 error. Nothing was written.
        """,
        refused.err());
    assertEquals(1, refused.status());
    before.assertSame(without(Tree.read(folder), ".concordance/"));

    for (String path : before.files().keySet()) {
      if (path.contains("/example/")) {
        Files.delete(folder.resolve(path));
      }
    }
    assertEquals("", archive.check("--strict").err());
    assertEquals("", archive.record(folder.resolve("site")).err());
    assertEquals(0, Run.of("verify", folder.resolve("site").toString()).status());
  }

  private static Tree without(Tree tree, String start) {
    var files = new TreeMap<>(tree.files());
    files.keySet().removeIf(path -> path.startsWith(start));
    return new Tree(files);
  }

  @Test
  void anExampleThatWasMadeOnesOwnIsRecorded() {
    Path folder = temporary.resolve("archive");
    init(folder);
    TestArchive archive = new TestArchive(folder);
    for (String path : Tree.read(archive.content()).files().keySet()) {
      if (path.contains("/example/")) {
        archive.edit(path, "# An example.*\n", "");
      }
    }
    assertEquals("", archive.record(folder.resolve("site")).err());
  }

  @Test
  void takesSettingsFromOptions() throws IOException {
    Path folder = temporary.resolve("archive");
    init(
        folder,
        "--title=Häfen: lesen",
        "--url=https://häfen.example.org",
        "--repository=https://github.com/owner/haefen/",
        "--language=DE",
        "--editor=\"O'Neil\"");
    String settings = settings(folder);
    for (String line :
        List.of(
            "title: \"Häfen: lesen\"",
            "url: https://häfen.example.org/",
            "repository: https://github.com/owner/haefen",
            "language: de",
            "editor: \"\\\"O'Neil\\\"\"")) {
      assertTrue(settings.contains("\n" + line + "\n"), settings);
    }
    assertEquals("", new TestArchive(folder).check("--strict").err());
  }

  @Test
  void aTitleIsMadeOfTheNameOfTheFolder() throws IOException {
    for (List<String> name :
        List.of(
            List.of("harbour-reading", "Harbour reading"),
            List.of("été_2027", "Été 2027"),
            List.of("e\u0301te\u0301", "Été"),
            List.of("항구 읽기", "항구 읽기"),
            List.of("\uD801\uDC28x", "\uD801\uDC00x"),
            List.of("--", "Archive"))) {
      Path folder = temporary.resolve(name.get(0));
      assertEquals(0, init(folder).status(), name.get(0));
      assertTrue(settings(folder).contains("\ntitle: \"" + name.get(1) + "\"\n"), settings(folder));
    }
  }

  @Test
  void aFolderThatGithubMadeIsTaken() throws IOException {
    Path folder = temporary.resolve("archive");
    Tree.of(
            Map.of(
                "README.md",
                "# Mine\n",
                "LICENSE",
                "Mine\n",
                ".git/config",
                "",
                ".gitignore",
                "x\n"))
        .write(folder);
    Run run = init(folder);
    assertEquals("", run.err());
    assertTrue(run.out().contains("\nThe README that was there stays as it is.\n"), run.out());
    assertTrue(run.out().startsWith(shownPath("Made a new archive in ", folder) + ": 27 files"));
    assertEquals("# Mine\n", Files.readString(folder.resolve("README.md")));
    assertEquals(
        "x\n.concordance/\n*.unfinished\n.DS_Store\n/concordance.jar\n",
        Files.readString(folder.resolve(".gitignore")));
  }

  private static String shownPath(String before, Path folder) {
    return before + folder;
  }

  @Test
  void theExampleCanBeLeftOut() {
    Path folder = temporary.resolve("archive");
    Run run = init(folder, "--no-example");
    assertTrue(run.out().contains(": 22 files.\n"), run.out());
    assertFalse(
        Tree.read(folder).files().keySet().stream().anyMatch(path -> path.contains("example")));
    assertEquals("", new TestArchive(folder).check("--strict").err());
  }

  @Test
  void tellsWhatElseIsToBeKnown() throws IOException {
    Files.createDirectories(temporary.resolve("repository/.git"));
    Run run = init(temporary.resolve("repository/archive"), "--language", "ja");
    assertTrue(
        run.out()
            .endsWith(
                "The pages in content/pages are in English: write them in your language.\n"
                    + NO_RELEASE
                    + "This folder lies within a git repository. GitHub finds the workflows only"
                    + " in the repository's own folder.\n"),
        run.out());
  }

  private TestArchive.Run typing(Path folder, String typed) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Concordance.run(
            new Input(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8),
            new PrintWriter(out),
            new PrintWriter(err),
            true,
            Clock.systemUTC(),
            arguments(folder));
    return new TestArchive.Run(status, out.toString(), err.toString());
  }

  @Test
  void onATerminalItAsks() throws IOException {
    Path folder = temporary.resolve("harbour-reading");
    TestArchive.Run run = typing(folder, "\nThe editors\nEnglish\nen-GB\n\n\n");
    assertEquals("", run.err());
    assertEquals(
        """
        A new archive. Enter takes what stands in brackets; Ctrl-C ends without writing anything. \
        All of it can be changed later.
        Name of the archive [Harbour reading]: \
        Who writes the summaries, such as The harbour editors (Enter for none): \
        Language of the summaries [en]: \
          not a language tag: 'English'; write BCP 47, such as en, ko or zh-Hant
        Language of the summaries [en]: \
        Page of its repository, if it has one (Enter for none): \
        Address of the site, if it is known (Enter for none): Made a new archive in tmp/harbour-reading: \
        28 files, with an example to look at.
        """,
        shown(run.out()).replaceAll("(?s)(?<=look at\\.\n).*", ""));
    assertTrue(settings(folder).contains("\nlanguage: en-GB\n"));
    assertTrue(settings(folder).contains("\neditor: \"The editors\"\n"));
  }

  @Test
  void theConversationInTheReadmeIsTrue() throws IOException {
    Matcher told =
        Pattern.compile("(?s)```text\n\\$ concordance init my-archive\n(.*?)```")
            .matcher(Files.readString(Path.of("README.md")));
    assertTrue(told.find(), "no conversation");
    TestArchive.Run run =
        typing(temporary.resolve("my-archive"), "Harbour Reading\nThe harbour editors\n\n\n\n");
    assertEquals(
        told.group(1),
        run.out()
            .replace(temporary + "/", "")
            .replace(NO_RELEASE, "")
            // The screen shows what is typed, and the end of its line.
            .replace("[My archive]: ", "[My archive]: Harbour Reading\n")
            .replaceFirst("(harbour editors \\(Enter for none\\): )", "$1The harbour editors\n")
            .replaceAll("((?:\\[en]|\\(Enter for none\\)):) (?!The harbour)", "$1\n"));
  }

  @Test
  void whoeverEndsTheInputHasNothingWritten() {
    Path folder = temporary.resolve("archive");
    TestArchive.Run run = typing(folder, "Title\n");
    assertEquals(1, run.status());
    assertEquals("Nothing was written.\n", run.err());
    assertFalse(Files.exists(folder));
  }
}
