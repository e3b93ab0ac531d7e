package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code verify}, from its arguments to its exit status and what it prints. */
final class VerifyCommandTest {

  @TempDir private Path temporary;
  private Path site;

  @BeforeEach
  void build() {
    site = temporary.resolve("site");
    assertEquals(0, TestArchive.sound(temporary).build(site).status());
  }

  /** What the program says of the site, with the folder of the test made {@code /tmp}. */
  private Run verify() {
    Run run = Run.of("verify", site.toString());
    return new Run(run.status(), plain(run.out()), plain(run.err()));
  }

  private String plain(String printed) {
    return printed.replace(temporary.toString(), "/tmp").replace('\\', '/');
  }

  private void write(String path, String text) {
    Tree.of(Map.of(path, text)).write(site);
  }

  @Test
  void saysThatASiteIsAsItWasPublished() {
    assertEquals(new Run(0, "Verified /tmp/site: 72 files are as published.\n", ""), verify());
  }

  @Test
  void aSingleFileIsAsPublished() throws IOException {
    Path one = Files.createDirectories(temporary.resolve("one"));
    Files.writeString(one.resolve("empty"), "");
    Files.writeString(
        one.resolve("manifest-sha256.txt"),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty\n");
    site = one;
    assertEquals(new Run(0, "Verified /tmp/one: 1 file is as published.\n", ""), verify());
  }

  @Test
  void saysFileByFileWhatIsNotAsItWasPublished() throws IOException {
    write("index.html", "another");
    write("assets/more.css", "");
    Files.delete(site.resolve("feed.atom"));
    assertEquals(
        new Run(
            1,
            "",
            """
            /tmp/site/assets/more.css: error: added
            /tmp/site/feed.atom: error: missing
            /tmp/site/index.html: error: altered
            /tmp/site is not as published: 1 file altered, 1 missing, 1 added. \
            Run 'build' to restore it. Move away what does not belong there.
            """),
        verify());
  }

  @Test
  void letsPassWhatOthersHaveAddedWhenAsked() throws IOException {
    write("google123.html", "It is ours.");
    String folder = site.toString();
    assertEquals(1, Run.of("verify", folder).status());
    assertEquals(0, Run.of("verify", "--allow-added", folder).status());
    write("index.html", "another");
    String err = plain(Run.of("verify", "--allow-added", folder).err());
    assertTrue(err.startsWith("/tmp/site/index.html: error: altered\n/tmp/site is not"), err);
  }

  @Test
  void aBuildRestoresWhatWasAlteredOrLost() throws IOException {
    write("index.html", "another");
    Files.delete(site.resolve("feed.atom"));
    assertTrue(
        verify()
            .err()
            .endsWith(
                "/tmp/site is not as published: 1 file altered, 1 missing."
                    + " Run 'build' to restore it.\n"));
    build();
    assertEquals(0, verify().status());
  }

  @Test
  void aBuildDoesNotTakeAwayWhatWasAdded() {
    write("a.txt", "a");
    write("b.txt", "b");
    build();
    assertEquals(
        new Run(
            1,
            "",
            """
            /tmp/site/a.txt: error: added
            /tmp/site/b.txt: error: added
            /tmp/site is not as published: 2 files added. Move away what does not belong there.
            """),
        verify());
  }

  @Test
  void aNameCannotCommandTheTerminal() {
    assumeTrue(site.getFileSystem().getSeparator().equals("/"));
    write("a\u001B[2Jb\nc", "");
    Run run = verify();
    assertTrue(run.err().startsWith("/tmp/site/a\uFFFD[2Jb\uFFFDc: error: added\n"), run.err());
  }

  @Test
  void saysThatABuildWasCutShort() {
    write(".concordance-pending", "index.html\n");
    assertEquals(
        new Run(
            1,
            "",
            "error: a build of '/tmp/site' was cut short, or is still at work; run 'build' again\n"),
        verify());
  }

  @Test
  void saysWhichLineOfTheManifestIsWrong() {
    write("manifest-sha256.txt", "<<<<<<< HEAD\n");
    assertEquals(
        new Run(
            1,
            "",
            "error: line 1 of '/tmp/site/manifest-sha256.txt' is no entry of a manifest;"
                + " restore the file, or run 'build' to write it anew\n"),
        verify());
    build();
    assertEquals(0, verify().status());
  }

  @Test
  void saysThatThereIsNoManifest() {
    site = temporary.resolve("content");
    assertEquals(
        new Run(
            1,
            "",
            "error: '/tmp/content/manifest-sha256.txt' is not there; without it nothing tells what"
                + " was published: restore it, or run 'build'\n"),
        verify());
  }

  @Test
  void saysThatThereIsNoFolder() {
    site = temporary.resolve("none");
    assertEquals(
        new Run(
            1,
            "",
            "error: there is no folder '/tmp/none'; name the one that a site was built to\n"),
        verify());
    assertFalse(Files.exists(site));
  }

  @Test
  void saysThatAFileIsNoFolder() {
    site = site.resolve("index.html");
    assertEquals(
        new Run(1, "", "error: '/tmp/site/index.html' exists but is not a directory\n"), verify());
  }

  @Test
  void looksInSiteUnlessToldOtherwise() {
    Run run = Run.of("verify", "--help");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("[FOLDER]"), run.out());
    assertTrue(run.out().contains("(default: site)"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify a b", "verify --source content", "verify --strict"})
  void wrongUsageExitsWith2(String arguments) {
    Run run = Run.of(arguments.split(" "));
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertFalse(run.err().isBlank());
  }
}
