package org.concordance.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.concordance.model.Output;
import org.concordance.publish.Verification.Change;
import org.concordance.publish.Verification.Finding;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What verifying finds in a folder, and that it looks nowhere else. */
final class VerifierTest {

  private static final String RESTORE = "; restore the file, or run 'build' to write it anew";
  private static final List<Output> SITE =
      List.of(
          Output.text(".nojekyll", ""),
          Output.text("a/b/index.html", "b"),
          Output.text("a/index.html", "a"),
          Output.text("index.html", "home"));

  @TempDir private Path temporary;
  private Path root;

  @BeforeEach
  void publish() {
    root = temporary.resolve("site");
    Publisher.publish(SITE, root);
  }

  private List<Finding> findings() {
    return Verifier.verify(root).findings();
  }

  private static Finding altered(String path) {
    return new Finding(path, Change.ALTERED);
  }

  private static Finding missing(String path) {
    return new Finding(path, Change.MISSING);
  }

  private static Finding added(String path) {
    return new Finding(path, Change.ADDED);
  }

  private void write(String path, String text) {
    Tree.of(Map.of(path, text)).write(root);
  }

  @Test
  void aSiteIsAsPublished() {
    Tree before = Tree.read(temporary);
    assertEquals(new Verification(4, List.of()), Verifier.verify(root));
    before.assertSame(Tree.read(temporary));
  }

  @Test
  void findsASingleByteInAnyFile() throws IOException {
    List<Output> outputs = Sites.make(Sites.FOLDER.resolve("minimal/content")).outputs();
    root = temporary.resolve("minimal");
    Publisher.publish(outputs, root);
    for (Output output : outputs) {
      byte[] bytes = output.bytes().length == 0 ? new byte[1] : output.bytes().clone();
      bytes[bytes.length / 2] ^= 1;
      Files.write(root.resolve(output.path()), bytes);
      assertEquals(List.of(altered(output.path())), findings());
      Files.write(root.resolve(output.path()), output.bytes());
    }
    assertEquals(List.of(), findings());
  }

  @Test
  void namesWhatIsAlteredMissingAndAddedByPath() throws IOException {
    write("index.html", "hame");
    write("b/index.html", "new");
    Files.delete(root.resolve("a/b/index.html"));
    assertEquals(
        List.of(missing("a/b/index.html"), added("b/index.html"), altered("index.html")),
        findings());
  }

  @Test
  void leavesOutWhatIsHiddenAndTheHostsFile() {
    write("CNAME", "archive.example");
    write(".git/config", "[core]");
    write("a/.DS_Store", "");
    write(".concordance-lock", "");
    assertEquals(List.of(), findings());
  }

  @Test
  void aHostsFileHasItsPlaceAtTheRootOnly() {
    write("a/CNAME", "archive.example");
    assertEquals(List.of(added("a/CNAME")), findings());
  }

  @Test
  void missesTheHiddenFileThatIsListed() throws IOException {
    Files.delete(root.resolve(".nojekyll"));
    assertEquals(List.of(missing(".nojekyll")), findings());
  }

  @Test
  void aLinkInPlaceOfAFileIsAlteredEvenIfItLeadsToTheSameContent() throws IOException {
    Path same = Files.writeString(temporary.resolve("same.html"), "a");
    Files.delete(root.resolve("a/index.html"));
    Files.createSymbolicLink(root.resolve("a/index.html"), same);
    assertEquals(List.of(altered("a/index.html")), findings());
  }

  @Test
  void aFolderInPlaceOfAFileIsAltered() throws IOException {
    Files.delete(root.resolve("index.html"));
    write("index.html/x", "x");
    assertEquals(List.of(altered("index.html"), added("index.html/x")), findings());
  }

  @Test
  void followsNoLinkInPlaceOfAFolder() throws IOException {
    Files.move(root.resolve("a"), temporary.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("a"), temporary.resolve("elsewhere"));
    assertEquals(
        List.of(added("a"), missing("a/b/index.html"), missing("a/index.html")), findings());
  }

  @Test
  void aLinkThatWasAddedIsNamedAndNotFollowed() throws IOException {
    Tree.of(Map.of("x", "x")).write(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("c"), temporary.resolve("elsewhere"));
    assertEquals(List.of(added("c")), findings());
  }

  @Test
  void aNameWithABackslashIsNotTakenForAPath() {
    assumeTrue(root.getFileSystem().getSeparator().equals("/"));
    write("a\\index.html", "a");
    assertEquals(List.of(added("a\\index.html")), findings());
  }

  @Test
  void verifiesAFolderThatIsItselfNamedByALink() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), root);
    assertEquals(List.of(), Verifier.verify(link).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.html",
        "/etc/passwd",
        "a/../../outside.html",
        ".git/config",
        "CNAME",
        "a//index.html",
        "C:\\x",
        "manifest-sha256.txt",
        "index.html\r",
        "index.html ",
        ""
      })
  void aLineThatNamesNoFileOfASiteIsNoEntry(String path) {
    addLine("0".repeat(64) + "  " + path);
    refuses("line 5 of '%s' is no entry of a manifest" + RESTORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", "=======", "", "0123  index.html", "index.html"})
  void aLineOfAnotherFormIsNoEntry(String line) {
    addLine(line);
    refuses("line 5 of '%s' is no entry of a manifest" + RESTORE);
  }

  @Test
  void aFileIsListedOnce() {
    addLine("0".repeat(64) + "  a/index.html");
    refuses("line 5 of '%s' lists 'a/index.html' again" + RESTORE);
  }

  @Test
  void anEmptyManifestListsNoSite() {
    write("manifest-sha256.txt", "");
    refuses("line 1 of '%s' is no entry of a manifest" + RESTORE);
  }

  @Test
  void withoutAManifestNothingIsKnown() throws IOException {
    Files.delete(root.resolve("manifest-sha256.txt"));
    refuses(
        "'%s' is not there; without it nothing tells what was published: restore it, or run 'build'");
  }

  @Test
  void aBuildThatWasCutShortHasNoManifestYet() throws IOException {
    Files.delete(root.resolve("manifest-sha256.txt"));
    write(".concordance-pending", "index.html\n");
    assertEquals(
        "a build of '" + root + "' was cut short, or is still at work; run 'build' again",
        refusal().getMessage());
  }

  @Test
  void saysWhichFileItMayNotRead() throws IOException {
    Path file = root.toRealPath().resolve("a/index.html");
    assumeTrue(file.toFile().setReadable(false));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertEquals(
        "cannot read all of '"
            + root
            + "': java.nio.file.AccessDeniedException: "
            + file
            + "; verify again when you may",
        refusal().getMessage());
  }

  @Test
  void sha256sumAcceptsTheManifest() throws IOException, InterruptedException {
    Publisher.publish(Sites.make(Sites.FULL).outputs(), root);
    ProcessBuilder check =
        new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "manifest-sha256.txt")
            .directory(root.toFile())
            .redirectErrorStream(true);
    Process process;
    try {
      process = check.start();
    } catch (IOException e) {
      assumeTrue(false, "no sha256sum here");
      return;
    }
    assertEquals("", new String(process.getInputStream().readAllBytes(), UTF_8));
    assertEquals(true, process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue());
  }

  private void addLine(String line) {
    write("manifest-sha256.txt", Tree.read(root).text("manifest-sha256.txt") + line + "\n");
  }

  /** What is said when there is no verifying; {@code %s} stands for the manifest. */
  private void refuses(String message) {
    assertEquals(
        message.replace("%s", root.resolve("manifest-sha256.txt").toString()),
        refusal().getMessage());
  }

  private PublishException refusal() {
    return assertThrows(PublishException.class, () -> Verifier.verify(root));
  }
}
