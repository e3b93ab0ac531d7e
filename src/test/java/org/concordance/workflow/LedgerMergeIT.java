package org.concordance.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that have both recorded come together in git as CONTRIBUTING.md says. */
final class LedgerMergeIT {

  private static final String LEDGER = "content/ledger/permalinks.tsv";
  private static final String SOUND = "content/readings/sound.md";

  @TempDir private Path temporary;
  private Clone clone;

  @BeforeEach
  void publish() {
    clone = Clone.curator(Clone.newRemote(temporary), temporary.resolve("clone"));
    clone.write(SOUND, TestArchive.reading("", "The first paragraph.\n\nThe second one."));
    recordAndSave("Publish");
  }

  private void recordAndSave(String message) {
    clone.program("record").expect(0);
    clone.save(message);
  }

  private void branch(String name, String path, String text) {
    clone.git("checkout", "--quiet", "-b", name, "main");
    clone.write(path, text);
    recordAndSave(name);
  }

  /** Merges the second branch into the first, which may leave conflicts. */
  private void merge() {
    clone.git("checkout", "--quiet", "one");
    clone.tryGit("merge", "--no-edit", "two");
  }

  private List<String> conflicts() {
    return clone.git("diff", "--name-only", "--diff-filter=U").lines().toList();
  }

  private List<String> addresses() {
    return clone.text(LEDGER).lines().toList();
  }

  @Test
  void newReadingsOfBothAreKeptAndPutInOrder() {
    branch("one", "content/readings/zebra.md", TestArchive.reading("", "One."));
    branch("two", "content/readings/yak.md", TestArchive.reading("", "Two."));
    merge();
    for (String path : conflicts()) {
      assertTrue(path.startsWith("site/"), path);
    }
    assertNotEquals(addresses().stream().sorted().toList(), addresses(), "nothing was tested");
    clone.program("check").expect(0);

    recordAndSave("Merge");
    assertEquals(addresses().stream().sorted().distinct().toList(), addresses());
    for (String reading : List.of("sound", "yak", "zebra")) {
      String address = "/readings/" + reading + "/\treading\t" + reading;
      assertTrue(addresses().contains(address), address);
    }
  }

  @Test
  void aSiteInConflictIsMadeAnewByTheProgram() {
    branch("one", "content/readings/zebra.md", TestArchive.reading("", "One."));
    branch("two", "content/readings/yak.md", TestArchive.reading("", "Two."));
    merge();
    assertTrue(conflicts().contains("site/manifest-sha256.txt"), "nothing was tested");

    recordAndSave("Merge");
    clone.program("verify").expect(0);
    clone.program("build").expect(0);
    assertEquals("", clone.git("status", "--porcelain"));
    Path anew = temporary.resolve("anew");
    clone.program("build", "--output", anew.toString()).expect(0);
    clone.tree("site").withOneIndex().assertSame(Tree.read(anew));
  }

  @Test
  void passagesThatBothHaveEditedKeepTheirAddresses() {
    String anchors = "content/ledger/anchors/sound.tsv";
    List<String> before = ids(clone.text(anchors));
    branch("one", SOUND, TestArchive.reading("", "The very first paragraph.\n\nThe second one."));
    branch("two", SOUND, TestArchive.reading("", "The first paragraph.\n\nThe second one, too."));
    merge();
    assertEquals(2 * before.size(), ids(clone.text(anchors)).size(), "nothing was tested");
    clone.program("check").expect(0);

    recordAndSave("Merge");
    assertEquals(before, ids(clone.text(anchors)));
    String page = clone.text("site/readings/sound/index.html");
    assertTrue(page.contains("The very first paragraph."), page);
    assertTrue(page.contains("The second one, too."), page);
  }

  private static List<String> ids(String anchors) {
    return anchors.lines().map(line -> line.split("\t")[0]).toList();
  }
}
