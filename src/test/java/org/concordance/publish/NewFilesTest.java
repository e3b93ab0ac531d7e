package org.concordance.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written where there are none: all of them, or none. */
final class NewFilesTest {

  private static final SortedMap<String, String> FILES =
      new TreeMap<>(Map.of("a/b/c.md", "c", "a/d.md", "d", "e.md", "e"));
  private static final SortedMap<String, String> RULES =
      new TreeMap<>(Map.of(".gitignore", "# What is kept.\n*.x\n\n*.y\n"));

  @TempDir private Path temporary;

  @Test
  void writesAllIntoAFolderThatItMakes() {
    Path root = temporary.resolve("new/archive");
    NewFiles.create(root, FILES, RULES);
    Tree tree = Tree.read(root);
    assertEquals(
        List.of(".gitignore", "a/b/c.md", "a/d.md", "e.md"), List.copyOf(tree.files().keySet()));
    assertEquals("c", tree.text("a/b/c.md"));
    assertEquals("# What is kept.\n*.x\n\n*.y\n", tree.text(".gitignore"));
  }

  @Test
  void addsRulesThatAreMissingToThoseThatAreThere() throws IOException {
    for (String old : List.of("*.y\n", "mine\n*.y", "mine\r\n*.y\r\n", "")) {
      Files.writeString(temporary.resolve(".gitignore"), old);
      NewFiles.create(temporary, Map.of(), RULES);
      String text = Files.readString(temporary.resolve(".gitignore"));
      assertTrue(text.startsWith(old), text);
      assertEquals(1, text.split("\\*\\.x\n", -1).length - 1, text);
      assertEquals(1, text.split("\\*\\.y", -1).length - 1, text);
      NewFiles.create(temporary, Map.of(), RULES);
      assertEquals(text, Files.readString(temporary.resolve(".gitignore")));
    }
  }

  @Test
  void whereAStepFailsAllIsAsItWas() throws IOException {
    Tree before = Tree.of(Map.of(".gitignore", "mine\n", "a/mine.md", "mine"));
    int failed = 0;
    for (int step = 0; ; step++) {
      Path root = temporary.resolve("archive-" + step);
      before.write(root);
      try {
        NewFiles.create(root, FILES, RULES, FailingDisk.fullAfter(step));
        break;
      } catch (PublishException e) {
        assertTrue(
            e.getMessage().endsWith("No space left on device; nothing was written"),
            e.getMessage());
        before.assertSame(Tree.read(root));
        assertFalse(Files.exists(root.resolve("a/b")), "a folder is left");
        failed++;
      }
    }
    assertTrue(failed > 10, "only " + failed + " steps");
  }

  @Test
  void whatAKillHasLeftIsFinishedByTheNextRun() {
    Path whole = temporary.resolve("whole");
    NewFiles.create(whole, FILES, RULES);
    int killed = 0;
    for (int step = 0; ; step++) {
      Path root = temporary.resolve("archive-" + step);
      try {
        NewFiles.create(root, FILES, RULES, FailingDisk.killedAfter(step));
        break;
      } catch (FailingDisk.Killed e) {
        assertEquals(List.of(), NewFiles.inTheWay(root, FILES));
        NewFiles.create(root, FILES, RULES);
        Tree.read(whole).assertSame(Tree.read(root));
        killed++;
      }
    }
    assertTrue(killed > 10, "only " + killed + " steps");
  }

  @Test
  void namesWhatIsInTheWay() throws IOException {
    assertEquals(List.of(), NewFiles.inTheWay(temporary, FILES));
    assertEquals(List.of(), NewFiles.inTheWay(temporary.resolve("none"), FILES));
    NewFiles.create(temporary, FILES, RULES);
    assertEquals(List.of(), NewFiles.inTheWay(temporary, FILES));
    Files.writeString(temporary.resolve("e.md"), "mine");
    Files.delete(temporary.resolve("a/d.md"));
    Files.createSymbolicLink(temporary.resolve("a/d.md"), Path.of("nowhere"));
    assertEquals(List.of("a/d.md", "e.md"), NewFiles.inTheWay(temporary, FILES));
  }

  @Test
  void aFileInPlaceOfAFolderIsInTheWay() throws IOException {
    Files.writeString(temporary.resolve("a"), "mine");
    assertEquals(List.of("a"), NewFiles.inTheWay(temporary, FILES));
    assertEquals(Optional.empty(), NewFiles.fileInsteadOf(temporary.resolve("b/c")));
    for (String path : List.of("a", "a/b/c")) {
      assertEquals(
          Optional.of(temporary.resolve("a").toAbsolutePath()),
          NewFiles.fileInsteadOf(temporary.resolve(path)));
    }
    assertThrows(
        PublishException.class, () -> NewFiles.create(temporary.resolve("a"), FILES, RULES));
  }

  @Test
  void knowsAFileByItsNameWhateverItsCaseAndEnding() throws IOException {
    for (String name : List.of("README", "Readme.md", "readme.TXT")) {
      Path root = Files.createDirectories(temporary.resolve("with-" + name));
      assertFalse(NewFiles.hasLike(root, "readme"));
      Files.writeString(root.resolve(name), "mine");
      assertTrue(NewFiles.hasLike(root, "readme"), name);
    }
    assertFalse(NewFiles.hasLike(temporary.resolve("none"), "readme"));
  }

  @Test
  void knowsARepositoryAboveAFolder() throws IOException {
    assertFalse(NewFiles.isWithinRepository(temporary.resolve("a/b")));
    Files.createDirectories(temporary.resolve("a/.git"));
    assertFalse(NewFiles.isWithinRepository(temporary.resolve("a")));
    assertTrue(NewFiles.isWithinRepository(temporary.resolve("a/b/c")));
  }
}
