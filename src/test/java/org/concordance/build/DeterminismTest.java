package org.concordance.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.concordance.model.Problem;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content makes the same bytes, in whatever order and folders its files come. */
final class DeterminismTest {

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/sites/full/content"})
  void twoBuildsAreTheSameToTheByte(Path content) {
    Sites.tree(content).assertSame(Sites.tree(content));
  }

  @Test
  void theOrderInWhichFilesWereMadeDoesNotShow() {
    Tree content = Tree.read(Sites.FULL);
    long seed = new Random().nextLong();
    try {
      List<String> paths = new ArrayList<>(content.files().keySet());
      Collections.shuffle(paths, new Random(seed));
      for (String path : paths) {
        new Tree(new TreeMap<>(Map.of(path, content.files().get(path)))).write(temporary);
      }
      Sites.tree(Sites.FULL).assertSame(Sites.tree(temporary));
    } catch (AssertionError e) {
      throw new AssertionError("with the seed " + seed, e);
    }
  }

  @Test
  void theFoldersThatReadingsAreKeptInDoNotShow() {
    Tree own = Tree.read(Sites.OWN);
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    TreeMap<String, byte[]> moved = new TreeMap<>();
    own.files()
        .forEach(
            (path, bytes) ->
                moved.put(
                    path.replaceFirst("^(readings|actors)/", "$1/" + random.nextInt(3) + "/z/"),
                    bytes));
    new Tree(moved).write(temporary);
    try {
      Sites.tree(Sites.OWN).assertSame(Sites.tree(temporary));
    } catch (AssertionError e) {
      throw new AssertionError("with the seed " + seed, e);
    }
  }

  @Test
  void lineEndsAndByteOrderMarksDoNotShow() {
    TreeMap<String, byte[]> changed = new TreeMap<>();
    Tree content = Tree.read(Sites.FULL);
    content
        .files()
        .forEach(
            (path, bytes) ->
                changed.put(
                    path,
                    path.startsWith("media/")
                        ? bytes
                        : ("\uFEFF" + content.text(path).replace("\n", "\r\n")).getBytes(UTF_8)));
    new Tree(changed).write(temporary);
    Sites.tree(Sites.FULL).assertSame(Sites.tree(temporary));
  }

  @Test
  void problemsComeInTheOrderOfTheirPlaces() {
    List<Problem> warnings = Sites.make(Sites.FULL).warnings();
    assertEquals(warnings.stream().sorted().toList(), warnings);
  }
}
