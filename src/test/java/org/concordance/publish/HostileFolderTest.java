package org.concordance.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.concordance.model.Output;
import org.concordance.model.Sha256;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a folder holds, publishing to it touches nothing outside, and nothing foreign. */
final class HostileFolderTest {

  private static final List<Output> SITE =
      List.of(Output.text("a/index.html", "a"), Output.text("index.html", "home"));
  private static final List<Output> SMALLER = List.of(Output.text("index.html", "home"));

  @TempDir private Path temporary;
  private Path root;
  private Path outside;

  @BeforeEach
  void makeFolders() {
    root = temporary.resolve("site");
    outside = temporary.resolve("outside");
    Tree.of(Map.of("a/index.html", "not ours", "index.html", "not ours")).write(outside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside/index.html",
        "../../etc/passwd",
        "/etc/passwd",
        "a/../../outside/index.html",
        ".git/config",
        "CNAME",
        "a//index.html",
        ".",
        "..",
        "manifest-sha256.txt",
        ".concordance-lock",
        "C:\\x",
        "a\u0000b"
      })
  void aManifestCannotNameWhatIsNotTheProgramsOwn(String path) throws IOException {
    Tree.of(Map.of(".git/config", "[core]", "CNAME", "archive.example")).write(root);
    Publisher.publish(SITE, root);
    Tree before = Tree.read(root);
    Tree around = Tree.read(outside);
    String line = "0".repeat(64) + "  " + path + "\n";
    Files.writeString(
        root.resolve("manifest-sha256.txt"), before.text("manifest-sha256.txt") + line);
    Files.writeString(root.resolve(Publisher.PENDING), path + "\n");
    Publisher.publish(SITE, root);
    before.assertSame(Tree.read(root));
    around.assertSame(Tree.read(outside));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x.html",
        "/x.html",
        "a/./x",
        "A.txt",
        "A/.html",
        "CITATION.md",
        ".git/x",
        "",
        "a/",
        "a b"
      })
  void refusesToWriteWhatIsNoPathOfASite(String path) {
    List<Output> site = List.of(Output.text("0.html", "0"), Output.text(path, "x"));
    PublishException refusal =
        assertThrows(PublishException.class, () -> Publisher.publish(site, root));
    assertEquals("'" + path + "' is not a path of a site", refusal.getMessage());
    assertFalse(Files.exists(root));
  }

  @Test
  void writesNothingThroughALinkToAFolder() throws IOException {
    Files.createDirectories(root);
    Files.createSymbolicLink(root.resolve("a"), outside.resolve("a"));
    Tree around = Tree.read(outside);
    assertThrows(PublishException.class, () -> Publisher.publish(SITE, root));
    around.assertSame(Tree.read(outside));
    assertEquals(Map.of(), Tree.read(root).files());
  }

  @Test
  void deletesNothingThroughALinkToAFolder() throws IOException {
    Publisher.publish(SITE, root);
    Files.delete(root.resolve("a/index.html"));
    Files.delete(root.resolve("a"));
    Files.createSymbolicLink(root.resolve("a"), outside.resolve("a"));
    Tree around = Tree.read(outside);
    assertThrows(PublishException.class, () -> Publisher.publish(SMALLER, root));
    around.assertSame(Tree.read(outside));
  }

  @Test
  void refusesAForeignLinkInTheWay() throws IOException {
    Files.createDirectories(root);
    Files.createSymbolicLink(root.resolve("index.html"), outside.resolve("index.html"));
    Tree around = Tree.read(outside);
    assertThrows(PublishException.class, () -> Publisher.publish(SITE, root));
    around.assertSame(Tree.read(outside));
  }

  @Test
  void putsItsFileInPlaceOfALinkThatTookItsPlace() throws IOException {
    Publisher.publish(SITE, root);
    Tree before = Tree.read(root);
    Files.delete(root.resolve("index.html"));
    Files.createSymbolicLink(root.resolve("index.html"), outside.resolve("index.html"));
    Tree around = Tree.read(outside);
    Publisher.publish(SITE, root);
    before.assertSame(Tree.read(root));
    around.assertSame(Tree.read(outside));
  }

  @ParameterizedTest
  @ValueSource(strings = {".index.html.unfinished", ".concordance-pending", ".concordance-lock"})
  void writesNothingThroughALinkThatHasTheNameOfAPassingFile(String name) throws IOException {
    Files.createDirectories(root);
    Files.createSymbolicLink(root.resolve(name), outside.resolve("index.html"));
    Tree around = Tree.read(outside);
    try {
      Publisher.publish(SITE, root);
    } catch (PublishException e) {
      assertTrue(e.getMessage().startsWith("cannot write to"), e.getMessage());
    }
    around.assertSame(Tree.read(outside));
  }

  @Test
  void publishesToAFolderThatIsItselfNamedByALink() throws IOException {
    Path real = Files.createDirectories(temporary.resolve("real"));
    Files.createSymbolicLink(root, real);
    Publisher.publish(SITE, root);
    assertEquals("home", Tree.read(real).text("index.html"));
  }

  @Test
  @Timeout(20)
  void runsAtTheSameTimeLeaveOneWholeSite() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 20; round++) {
        List<Output> one = site("one " + round);
        List<Output> two = site("two " + round);
        Future<Boolean> first = threads.submit(() -> isPublished(one));
        Future<Boolean> second = threads.submit(() -> isPublished(two));
        assertTrue(first.get() | second.get(), "neither run got through");
        Tree site = Tree.read(root);
        assertEquals(Manifest.bytes(hashes(one)).length, site.text("manifest-sha256.txt").length());
        String text = site.text("a/p0/index.html");
        List<Output> winner = text.equals("one " + round) ? one : two;
        assertEquals(
            new String(Manifest.bytes(hashes(winner)), StandardCharsets.UTF_8),
            site.text("manifest-sha256.txt"));
        winner.forEach(page -> assertEquals(text, site.text(page.path())));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean isPublished(List<Output> site) {
    try {
      Publisher.publish(site, root);
      return true;
    } catch (PublishException e) {
      return false;
    }
  }

  private static List<Output> site(String text) {
    return java.util.stream.IntStream.range(0, 20)
        .mapToObj(n -> Output.text("a/p" + n + "/index.html", text))
        .toList();
  }

  private static SortedMap<String, String> hashes(List<Output> files) {
    SortedMap<String, String> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.path(), Sha256.of(file.bytes())));
    return hashes;
  }
}
