package org.concordance.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheFolderTest {

  private static final SortedMap<String, String> MADE =
      new TreeMap<>(Map.of("a1", "Kim, F. (2021). <i>Ports</i>.", "b2", "“港”, 2021."));

  @TempDir private Path temporary;
  private Path folder;
  private CacheFolder cache;

  @BeforeEach
  void keep() {
    folder = temporary.resolve("deep/cache");
    cache = new CacheFolder(folder);
    cache.keepCitations(Map.of(), MADE);
  }

  private Path file() {
    return folder.resolve("citations.tsv");
  }

  @Test
  void givesBackWhatItWasGiven() {
    assertEquals(MADE, cache.citations());
  }

  @Test
  void isEmptyWhereThereIsNone() {
    assertEquals(Map.of(), new CacheFolder(temporary.resolve("none")).citations());
  }

  @Test
  void believesNoFileThatWasCutOff() throws IOException {
    String whole = Files.readString(file());
    for (int length = 0; length < whole.length(); length++) {
      Files.writeString(file(), whole.substring(0, length));
      assertEquals(Map.of(), cache.citations(), "cut off after " + length);
    }
  }

  @Test
  void believesNoFileOfWhichALetterWasChanged() throws IOException {
    String whole = Files.readString(file());
    for (int at = 0; at < whole.length(); at++) {
      char other = whole.charAt(at) == 'x' ? 'y' : 'x';
      Files.writeString(file(), whole.substring(0, at) + other + whole.substring(at + 1));
      assertEquals(Map.of(), cache.citations(), "changed at " + at);
    }
  }

  @Test
  void believesNoFileThatIsNoText() throws IOException {
    Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10});
    assertEquals(Map.of(), cache.citations());
  }

  @Test
  void keepsWhatABuildOfAnotherKindHasUsed() {
    SortedMap<String, String> other = new TreeMap<>(Map.of("c3", "With drafts."));
    cache.keepCitations(MADE, other);
    assertEquals(3, cache.citations().size());
  }

  @Test
  void doesNotGrowWithoutBound() {
    for (int build = 0; build < 50; build++) {
      SortedMap<String, String> used = new TreeMap<>(Map.of("k" + build, "text " + build));
      cache.keepCitations(cache.citations(), used);
      assertEquals("text " + build, cache.citations().get("k" + build));
      assertTrue(cache.citations().size() <= 3, "" + cache.citations().size());
    }
  }

  @Test
  void isNotForGitAndNotForBackups() throws IOException {
    assertEquals("*\n", Files.readString(folder.resolve(".gitignore")));
    assertTrue(
        Files.readString(folder.resolve("CACHEDIR.TAG"))
            .startsWith("Signature: 8a477f597d28d172789f06886806bc55"));
  }

  @Test
  void aFolderThatCannotBeMadeIsNoMistake() throws IOException {
    Path inTheWay = Files.writeString(temporary.resolve("file"), "");
    CacheFolder none = new CacheFolder(inTheWay);
    none.keepCitations(Map.of(), MADE);
    assertEquals(Map.of(), none.citations());
  }
}
