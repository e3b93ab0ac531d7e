package org.concordance.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.model.Output;
import org.concordance.publish.FailingDisk.Killed;
import org.concordance.reuse.Reuse;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a run at each of its steps, and looks at what it leaves and at what the next run does. */
final class InterruptedPublishingTest {

  private static final List<Output> OLD =
      site(Map.of("index.html", "old", "a/index.html", "old a", "b/c/index.html", "c"));
  private static final List<Output> NEW =
      site(
          Map.of(
              "index.html", "new",
              "a/index.html", "old a",
              "d/e/index.html", "new e",
              "d/f/index.html", "new f"));
  private static final List<Output> NEWER =
      site(Map.of("index.html", "newer", "b/c/index.html", "newer c", "f/index.html", "f"));

  private static final Tree FOREIGN = Tree.of(Map.of("CNAME", "x.example", "b/notes.txt", "mine"));

  private final Map<List<Output>, Tree> expected = new HashMap<>();

  @TempDir private Path temporary;
  private int folders;

  @Test
  void leavesEveryFileWholeAndForeignOnesAlone() {
    forEachStep(
        (root, steps) -> {
          Tree left = Tree.read(root);
          FOREIGN
              .files()
              .keySet()
              .forEach(path -> assertEquals(FOREIGN.text(path), left.text(path)));
          assertTrue(
              List.of("old", "new").contains(left.text("index.html")), left.text("index.html"));
          assertEquals("old a", left.text("a/index.html"));
        });
  }

  @Test
  void theNextRunFinishesTheWork() {
    forEachStep((root, steps) -> assertRepairs(NEW, root));
  }

  @Test
  void theNextRunGoesBackWhenTheContentDoes() {
    forEachStep((root, steps) -> assertRepairs(OLD, root));
  }

  @Test
  void theNextRunPublishesWhatTheContentHasBecome() {
    forEachStep((root, steps) -> assertRepairs(NEWER, root));
  }

  @Test
  void aSecondKillWithOtherContentLeavesNothingBehindEither() {
    forEachStep(
        (root, steps) -> {
          boolean killed = true;
          for (int again = steps % 5; killed; again += 5) {
            Path copy = folder();
            Tree.read(root).write(copy);
            killed = isKilled(NEWER, copy, again);
            assertRepairs(OLD, copy);
          }
        });
  }

  @Test
  void aFullDiskIsReportedAndRepairedWhenThereIsRoom() {
    boolean full = true;
    for (int steps = 0; full; steps++) {
      Path root = published();
      FailingDisk disk = FailingDisk.fullAfter(steps);
      try {
        Publisher.publish(NEW, root, Reuse.NONE, disk);
        full = false;
      } catch (PublishException e) {
        String expected =
            "cannot write to '"
                + root
                + "': java.io.IOException: No space left on device; run again when there is room"
                + " and leave";
        assertEquals(expected, e.getMessage());
        assertRepairs(NEW, root);
      }
    }
  }

  @Test
  void aKillOfTheFirstRunEverIsRepaired() {
    boolean killed = true;
    for (int steps = 0; killed; steps++) {
      Path root = folder().resolve("site");
      killed = isKilled(OLD, root, steps);
      Publisher.publish(NEW, root);
      fresh(NEW).assertSame(Tree.read(root));
      assertNoEmptyFolders(root);
    }
  }

  @Test
  void aKillAmidManyFilesThatAreWrittenAtOnceIsRepaired() {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < 400; i++) {
      texts.put("many/" + i % 20 + "/" + i + ".html", "text " + i);
    }
    List<Output> many = site(texts);
    for (int steps = 0; steps < 800; steps += 90) {
      Path root = published();
      assertTrue(isKilled(many, root, steps));
      assertRepairs(NEW, root);
      assertTrue(isKilled(many, root, steps));
      assertRepairs(many, root);
    }
  }

  private interface Check {
    void check(Path root, int steps);
  }

  private void forEachStep(Check check) {
    boolean killed = true;
    int steps = 0;
    for (; killed; steps++) {
      Path root = published();
      killed = isKilled(NEW, root, steps);
      check.check(root, steps);
    }
    assertTrue(steps > 20, "only " + steps + " steps, so this test tests nothing");
  }

  private static boolean isKilled(List<Output> site, Path root, int steps) {
    try {
      Publisher.publish(site, root, Reuse.NONE, FailingDisk.killedAfter(steps));
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  private void assertRepairs(List<Output> site, Path root) {
    Publisher.publish(site, root);
    expected.computeIfAbsent(site, this::freshWithForeign).assertSame(Tree.read(root));
    assertNoEmptyFolders(root);
    assertTrue(Publisher.publish(site, root).isUnchanged());
  }

  private Tree freshWithForeign(List<Output> site) {
    Tree tree = fresh(site);
    tree.files().putAll(FOREIGN.files());
    return tree;
  }

  private Tree fresh(List<Output> site) {
    Path root = folder();
    Publisher.publish(site, root);
    return Tree.read(root);
  }

  private Path published() {
    Path root = folder();
    FOREIGN.write(root);
    Publisher.publish(OLD, root);
    return root;
  }

  private Path folder() {
    return temporary.resolve("folder-" + folders++);
  }

  private static List<Output> site(Map<String, String> texts) {
    List<Output> outputs = new ArrayList<>();
    texts.forEach((path, text) -> outputs.add(Output.text(path, text)));
    return outputs;
  }

  private static void assertNoEmptyFolders(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      assertEquals(List.of(), walk.filter(InterruptedPublishingTest::isEmptyFolder).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmptyFolder(Path path) {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void asksToRunAgainWhileAnotherRunIsWriting() throws IOException {
    Path root = published();
    Tree before = Tree.read(root);
    try (FolderLock lock = FolderLock.take(root, new Disk())) {
      PublishException refusal =
          assertThrows(PublishException.class, () -> Publisher.publish(NEW, root));
      assertEquals(
          "another run is writing to '" + root + "'; run again when it has ended",
          refusal.getMessage());
      lock.finish();
    }
    before.assertSame(Tree.read(root));
    assertRepairs(NEW, root);
  }
}
