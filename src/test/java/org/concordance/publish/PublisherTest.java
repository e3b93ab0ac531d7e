package org.concordance.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordance.model.Output;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublisherTest {

  @TempDir private Path temporary;
  private Path root;

  @BeforeEach
  void nameFolder() {
    root = temporary.resolve("site");
  }

  @Test
  void knowsWhetherAnotherRunHasPublishedSince() {
    Publication first = publish(Map.of("index.html", "1"));
    assertTrue(first.isIn(root));
    publish(Map.of("index.html", "2"));
    assertFalse(first.isIn(root));
  }

  @Test
  void writesEveryFileAndTellsHowMany() {
    Publication publication = publish(Map.of("index.html", "home", "a/b/index.html", "b"));
    assertEquals(List.of(3, 2, 0, 0), counts(publication));
    Tree site = Tree.read(root);
    assertEquals(
        List.of("a/b/index.html", "index.html", "manifest-sha256.txt"),
        List.copyOf(site.files().keySet()));
    assertEquals("home", site.text("index.html"));
  }

  @Test
  void writesAManifestThatSha256sumVerifies() throws GeneralSecurityException {
    publish(Map.of("index.html", "home", "e.txt", "text", ".nojekyll", ""));
    Tree site = Tree.read(root);
    List<String> listed = new ArrayList<>();
    for (String line : site.text("manifest-sha256.txt").lines().toList()) {
      String[] parts = line.split("  ", 2);
      byte[] bytes = site.files().get(parts[1]);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(parts[0], HexFormat.of().formatHex(hash));
      listed.add(parts[1]);
    }
    assertEquals(List.of(".nojekyll", "e.txt", "index.html"), listed);
  }

  @Test
  void leavesForeignFilesAlone() {
    Tree foreign =
        Tree.of(
            Map.of(
                "CNAME", "archive.example",
                ".git/config", "[core]",
                "a/notes.txt", "mine",
                "empty-handed/README.md", "mine too"));
    foreign.write(root);
    publish(Map.of("index.html", "1", "a/index.html", "a"));
    publish(Map.of("index.html", "2"));
    Tree site = Tree.read(root);
    foreign.files().keySet().forEach(path -> assertEquals(foreign.text(path), site.text(path)));
    assertFalse(site.files().containsKey("a/index.html"));
  }

  @Test
  void deletesWhatIsNoLongerMadeWithItsEmptyFolders() {
    publish(Map.of("index.html", "1", "a/b/c/index.html", "c", "a/index.html", "a"));
    Publication publication = publish(Map.of("index.html", "1", "a/index.html", "a"));
    assertEquals(List.of(3, 0, 0, 1), counts(publication));
    assertTrue(Files.isDirectory(root.resolve("a")));
    assertFalse(Files.exists(root.resolve("a/b")));
  }

  @Test
  void refusesAForeignFileInTheWayAndWritesNothing() {
    Tree.of(Map.of("a/index.html", "somebody's")).write(root);
    Tree before = Tree.read(root);
    PublishException refusal =
        assertThrows(
            PublishException.class,
            () -> publish(Map.of("0.html", "first", "a/index.html", "ours")));
    assertEquals(
        "'"
            + root.resolve("a/index.html")
            + "' is not this program's file, and nothing was written; move it away, or choose"
            + " another --output",
        refusal.getMessage());
    before.assertSame(Tree.read(root));
  }

  @Test
  void refusesAFolderWhereAFileIsToStand() {
    Tree.of(Map.of("index.html/notes.txt", "somebody's", "b", "x")).write(root);
    Tree before = Tree.read(root);
    PublishException refusal =
        assertThrows(
            PublishException.class,
            () -> publish(Map.of("a.html", "a", "b/index.html", "b", "index.html", "home")));
    assertEquals(
        "'"
            + root.resolve("b")
            + "' is not this program's file (nor are 1 more), and nothing was written; move it"
            + " away, or choose another --output",
        refusal.getMessage());
    before.assertSame(Tree.read(root));
  }

  @Test
  void makesAFolderWhereItsOwnFileStood() {
    publish(Map.of("media/a", "file"));
    publish(Map.of("media/a/b", "file in a folder"));
    assertEquals("file in a folder", Tree.read(root).text("media/a/b"));
  }

  @Test
  void writesNothingWhenNothingChanged() throws IOException {
    Map<String, String> site = Map.of("index.html", "1", "a/index.html", "a");
    publish(site);
    makeOld();
    assertTrue(publish(site).isUnchanged());
    for (String path : List.of("index.html", "a/index.html", "manifest-sha256.txt")) {
      assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(root.resolve(path)), path);
    }
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    publish(Map.of("index.html", "1", "a/index.html", "a"));
    makeOld();
    assertEquals(
        List.of(3, 0, 1, 0), counts(publish(Map.of("index.html", "2", "a/index.html", "a"))));
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(root.resolve("a/index.html")));
  }

  @Test
  void restoresItsOwnFileThatSomebodyChangedOrDeleted() throws IOException {
    Map<String, String> site = Map.of("index.html", "1", "a/index.html", "a");
    publish(site);
    Tree before = Tree.read(root);
    Files.writeString(root.resolve("index.html"), "2");
    Files.delete(root.resolve("a/index.html"));
    assertEquals(List.of(3, 1, 1, 0), counts(publish(site)));
    before.assertSame(Tree.read(root));
  }

  @Test
  void takesFilesThatAreAsTheyShouldBeForItsOwnWhenTheManifestIsLost() throws IOException {
    Map<String, String> site = Map.of("index.html", "1", "a/index.html", "a");
    publish(site);
    Tree before = Tree.read(root);
    Files.delete(root.resolve("manifest-sha256.txt"));
    publish(site);
    before.assertSame(Tree.read(root));
  }

  @Test
  void overwritesNothingWhenTheManifestIsLost() throws IOException {
    publish(Map.of("index.html", "1", "a/index.html", "a"));
    Files.delete(root.resolve("manifest-sha256.txt"));
    Tree before = Tree.read(root);
    assertThrows(PublishException.class, () -> publish(Map.of("index.html", "2")));
    before.assertSame(Tree.read(root));
  }

  @Test
  void knowsTheFilesOfBothSidesOfAMergeConflict() throws IOException {
    publish(Map.of("index.html", "1", "theirs/index.html", "t"));
    String theirs = Files.readString(root.resolve("manifest-sha256.txt"));
    Tree.of(Map.of("ours/index.html", "o")).write(root);
    String ours = "0".repeat(64) + "  ours/index.html\n";
    Files.writeString(
        root.resolve("manifest-sha256.txt"),
        "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n");
    publish(Map.of("index.html", "2"));
    assertEquals(
        List.of("index.html", "manifest-sha256.txt"),
        List.copyOf(Tree.read(root).files().keySet()));
  }

  @Test
  void refusesAnOutputThatIsAFile() throws IOException {
    Files.writeString(root, "a file");
    PublishException refusal =
        assertThrows(PublishException.class, () -> publish(Map.of("index.html", "1")));
    assertEquals("'" + root + "' exists but is not a directory", refusal.getMessage());
    assertEquals("a file", Files.readString(root));
  }

  @Test
  void refusesAnOutputBelowAFile() throws IOException {
    Files.writeString(root, "a file");
    assertThrows(
        PublishException.class,
        () -> Publisher.publish(site(Map.of("index.html", "1")), root.resolve("below")));
    assertEquals("a file", Files.readString(root));
  }

  @Test
  void leavesAFolderThatMayNotBeWrittenAsItIs() throws IOException {
    publish(Map.of("index.html", "1"));
    Tree before = Tree.read(root);
    assertTrue(root.toFile().setWritable(false));
    assumeFalse(Files.isWritable(root), "this user may write everywhere");
    assertThrows(PublishException.class, () -> publish(Map.of("index.html", "2")));
    assertTrue(root.toFile().setWritable(true));
    before.assertSame(Tree.read(root));
  }

  private void makeOld() throws IOException {
    for (String path : Tree.read(root).files().keySet()) {
      Files.setLastModifiedTime(root.resolve(path), FileTime.fromMillis(0));
    }
  }

  private Publication publish(Map<String, String> texts) {
    return Publisher.publish(site(texts), root);
  }

  private static List<Output> site(Map<String, String> texts) {
    List<Output> outputs = new ArrayList<>();
    new TreeMap<>(texts)
        .forEach((path, text) -> outputs.add(new Output(path, text.getBytes(UTF_8))));
    return outputs;
  }

  private static List<Integer> counts(Publication publication) {
    return List.of(
        publication.files(), publication.added(), publication.changed(), publication.removed());
  }
}
