package org.concordance.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.model.Output;
import org.concordance.reuse.Reuse;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index that was published last stays for one publication more, and no longer. */
final class PreviousIndexTest {

  private static final String A = "aaaaaaaaaaaaaaaa";
  private static final String B = "bbbbbbbbbbbbbbbb";
  private static final String D = "dddddddddddddddd";
  private static final String E = "eeeeeeeeeeeeeeee";

  @TempDir private Path temporary;
  private Path root;
  private int folders;

  @BeforeEach
  void nameFolder() {
    root = temporary.resolve("site");
  }

  @Test
  void aFreshFolderHasOneIndex() {
    publish(A);
    assertIndexes(A, Set.of(A));
  }

  @Test
  void eachEditKeepsTheIndexBeforeAndOnlyThat() {
    publish(A);
    assertEquals(3, publish(B).added());
    assertIndexes(B, Set.of(A, B));
    Publication third = publish(D);
    assertIndexes(D, Set.of(B, D));
    assertEquals(List.of(9, 3, 1, 3), counts(third));
  }

  @Test
  void theSameContentChangesNothing() {
    publish(A);
    publish(B);
    Tree before = Tree.read(root);
    assertEquals(List.of(9, 0, 0, 0), counts(publish(B)));
    before.assertSame(Tree.read(root));
  }

  @Test
  void anEditThatLeavesTheIndexAsItIsLeavesTheOneBeforeToo() {
    publish(A);
    publish(B);
    List<Output> edited = new ArrayList<>(site(B));
    edited.add(Output.text("new/index.html", "new"));
    Publisher.publish(edited, root);
    assertIndexes(B, Set.of(A, B));
  }

  @Test
  void goingBackKeepsWhatIsGoneBackFrom() {
    publish(A);
    publish(B);
    publish(A);
    assertIndexes(A, Set.of(A, B));
  }

  @Test
  void anIndexThatWasChangedIsNotKept() throws IOException {
    publish(A);
    Files.writeString(root.resolve("search/" + A + "/meta.js"), "changed");
    publish(B);
    assertIndexes(B, Set.of(B));
  }

  @Test
  void anIndexOfWhichAFileIsMissingIsNotKept() throws IOException {
    publish(A);
    Files.delete(root.resolve("search/" + A + "/w0.js"));
    publish(B);
    assertIndexes(B, Set.of(B));
  }

  @Test
  void anIndexThatTellsMoreThanTheNewOneIsNotKept() {
    Publisher.publish(site(A, "a libel\na reading\n"), root);
    Publisher.publish(site(B, "a reading\nanother\n"), root);
    assertIndexes(B, Set.of(B));
  }

  @Test
  void anIndexThatTellsLessIsKept() {
    Publisher.publish(site(A, "a reading\n"), root);
    Publisher.publish(site(B, "a reading\nanother\n"), root);
    assertIndexes(B, Set.of(A, B));
  }

  @Test
  void anIndexThatDoesNotSayWhatItTellsIsNotKept() {
    List<Output> silent =
        site(A).stream().filter(file -> !file.path().endsWith("contents.txt")).toList();
    Publisher.publish(silent, root);
    publish(B);
    assertIndexes(B, Set.of(B));
  }

  @Test
  void aMergeOfTwoBranchesKeepsNeither() throws IOException {
    publish(A);
    Path other = temporary.resolve("other");
    Publisher.publish(site(B), other);
    for (String file : List.of("contents.txt", "meta.js", "w0.js")) {
      Path target = root.resolve("search/" + B + "/" + file);
      Files.createDirectories(target.getParent());
      Files.copy(other.resolve("search/" + B + "/" + file), target);
    }
    String conflict =
        "<<<<<<< ours\n" + manifest(root) + "=======\n" + manifest(other) + ">>>>>>> theirs\n";
    Files.writeString(root.resolve("manifest-sha256.txt"), conflict);
    Files.writeString(root.resolve("search/current.js"), "<<<<<<< ours\n");
    publish(D);
    assertIndexes(D, Set.of(D));
  }

  private static String manifest(Path folder) throws IOException {
    return Files.readString(folder.resolve("manifest-sha256.txt"));
  }

  @Test
  void aSiteWithoutSearchHasNone() {
    publish(A);
    Publisher.publish(List.of(Output.text("index.html", "home")), root);
    assertEquals(Set.of("index.html", "manifest-sha256.txt"), Tree.read(root).files().keySet());
  }

  @Test
  void whereverARunIsKilledTheNextKeepsWhatWasPublished() throws IOException {
    boolean killed = true;
    int steps = 0;
    for (; killed; steps++) {
      root = temporary.resolve("site-" + folders++);
      publish(A);
      publish(B);
      killed = isKilled(D, steps);
      assertNamedIsWhole();
      // One index was named in the folder that was published; the killed run published nothing.
      publish(E);
      Set<String> left = indexes();
      assertTrue(left.contains(E) && left.size() == 2, () -> "after a kill: " + left);
      assertTrue(left.contains(B) || left.contains(D), () -> "after a kill: " + left);
      assertEquals(List.of(), Verifier.verify(root).findings());
      assertTrue(publish(E).isUnchanged());
    }
    assertTrue(steps > 20, "only " + steps + " steps, so this test tests nothing");
  }

  @Test
  void theNextRunOfTheSameContentFinishesTheWork() {
    boolean killed = true;
    for (int steps = 0; killed; steps++) {
      root = temporary.resolve("site-" + folders++);
      publish(A);
      publish(B);
      killed = isKilled(D, steps);
      publish(D);
      assertIndexes(D, Set.of(B, D));
    }
  }

  private boolean isKilled(String index, int steps) {
    try {
      Publisher.publish(site(index), root, Reuse.NONE, FailingDisk.killedAfter(steps));
      return false;
    } catch (FailingDisk.Killed e) {
      return true;
    }
  }

  /** At any moment a reader who asks for the index of today gets all of it. */
  private void assertNamedIsWhole() {
    Tree tree = Tree.read(root);
    String script = tree.text("search/current.js");
    String named = script.replaceAll("(?s).*\"(.*)\".*", "$1");
    assertEquals("meta of " + named, tree.text("search/" + named + "/meta.js"));
    assertEquals("words of " + named, tree.text("search/" + named + "/w0.js"));
  }

  private Publication publish(String index) {
    return Publisher.publish(site(index), root);
  }

  private static List<Output> site(String index) {
    return site(index, "a reading\n");
  }

  private static List<Output> site(String index, String contents) {
    return List.of(
        Output.text("search/" + index + "/contents.txt", contents),
        Output.text("index.html", "home"),
        Output.text("search/" + index + "/meta.js", "meta of " + index),
        Output.text("search/" + index + "/w0.js", "words of " + index),
        Output.text("search/current.js", "addSearch(\"current\",0,\"" + index + "\");\n"));
  }

  private void assertIndexes(String current, Set<String> all) {
    assertEquals(
        "addSearch(\"current\",0,\"" + current + "\");\n",
        Tree.read(root).text("search/current.js"));
    assertEquals(new TreeSet<>(all), indexes());
    assertNamedIsWhole();
    assertEquals(List.of(), Verifier.verify(root).findings());
  }

  private Set<String> indexes() {
    Set<String> found = new TreeSet<>();
    for (String path : Tree.read(root).files().keySet()) {
      if (path.startsWith("search/") && path.endsWith("/meta.js")) {
        found.add(path.split("/")[1]);
      }
    }
    return found;
  }

  private static List<Integer> counts(Publication publication) {
    return List.of(
        publication.files(), publication.added(), publication.changed(), publication.removed());
  }
}
