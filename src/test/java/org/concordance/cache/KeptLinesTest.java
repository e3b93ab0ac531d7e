package org.concordance.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptLinesTest {

  @TempDir private Path temporary;

  private Path file() {
    return temporary.resolve("cache/lines.tsv");
  }

  private KeptLines lines() {
    return new CacheFolder(temporary.resolve("cache")).lines("lines.tsv");
  }

  @Test
  void givesBackWhatWasKept() {
    assertEquals(List.of(), lines().read());
    assertTrue(lines().add("one\t港"));
    assertTrue(lines().add("two"));

    assertEquals(List.of("one\t港", "two"), lines().read());
    assertTrue(Files.exists(temporary.resolve("cache/CACHEDIR.TAG")));
  }

  @Test
  void aLineThatWasCutOffCostsNoOther() throws IOException {
    lines().add("one");
    lines().add("two");
    String whole = Files.readString(file());
    int first = whole.indexOf('\n') + 1;
    for (int length = first; length < whole.length() - 1; length++) {
      Files.writeString(file(), whole.substring(0, length));
      assertEquals(List.of("one"), lines().read(), "cut off after " + length);
      lines().add("three");
      assertEquals(List.of("one", "three"), lines().read(), "cut off after " + length);
    }
  }

  @Test
  void believesNoLineOfWhichALetterWasChanged() throws IOException {
    lines().add("one");
    lines().add("two");
    String whole = Files.readString(file());
    for (int at = 0; at < whole.indexOf('\n'); at++) {
      char other = whole.charAt(at) == 'x' ? 'y' : 'x';
      Files.writeString(file(), whole.substring(0, at) + other + whole.substring(at + 1));
      assertEquals(List.of("two"), lines().read(), "changed at " + at);
    }
  }

  @Test
  void isReplacedAsAWhole() {
    KeptLines lines = lines();
    lines.add("one");
    lines.replace(List.of("two", "three"));
    lines.add("four");

    assertEquals(List.of("two", "three", "four"), lines().read());
  }

  @Test
  void saysWhenItCannotKeep() throws IOException {
    Files.writeString(temporary.resolve("cache"), "a file");

    assertFalse(lines().add("one"));
    lines().replace(List.of("one"));
    assertEquals(List.of(), lines().read());
  }

  @Test
  void leavesAFolderAloneThatIsNotOurs() throws IOException {
    Files.createDirectories(temporary.resolve("cache"));
    Files.writeString(temporary.resolve("cache/thesis.txt"), "mine");

    assertFalse(lines().add("one"));
    assertFalse(Files.exists(file()));
  }
}
