package org.concordance.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class IndexFileTest {

  private static final int MOST = IndexFile.MOST_LINES;

  @Test
  void aShortIndexIsOneFile() {
    List<IndexFile> files = IndexFile.divide("actors", List.of(entry("A", 10), entry("B", 10)));
    assertEquals(List.of("actors.xhtml"), paths(files));
  }

  @Test
  void aLongOneIsDividedBetweenLetters() {
    List<Entry> entries = List.of(entry("A", MOST / 2), entry("B", MOST / 3), entry("B", MOST / 3));
    List<IndexFile> files = IndexFile.divide("actors", entries);
    assertEquals(List.of("actors-a.xhtml", "actors-b.xhtml"), paths(files));
  }

  @Test
  void oneEntryThatIsTooLongIsDividedToo() {
    List<IndexFile> files = IndexFile.divide("actors", List.of(entry("#", 2 * MOST + 1)));
    assertEquals(
        List.of("actors-other.xhtml", "actors-other-2.xhtml", "actors-other-3.xhtml"),
        paths(files));
    assertEquals(
        List.of(false, true, true),
        files.stream().map(file -> file.parts().get(0).isContinued()).toList());
  }

  @RepeatedTest(20)
  void everyLineStandsInOneFileAndNoFileIsTooLong() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Entry> entries = new ArrayList<>();
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      for (int i = random.nextInt(40); i > 0; i--) {
        entries.add(
            entry(String.valueOf(letter), random.nextInt(random.nextBoolean() ? 20 : 2000)));
      }
    }
    List<IndexFile> files = IndexFile.divide("x", entries);

    List<Entry> heads = new ArrayList<>();
    int line = 0;
    for (IndexFile file : files) {
      int lines = 0;
      for (IndexFile.Part part : file.parts()) {
        if (!part.isContinued()) {
          heads.add(part.entry());
          line = 0;
          lines += part.entry().weight();
        }
        assertEquals(line, part.from(), "with the seed " + seed);
        line = part.to();
        lines += part.to() - part.from();
      }
      assertTrue(lines <= MOST, lines + " lines with the seed " + seed);
    }
    Set<String> paths = new HashSet<>(paths(files));
    assertEquals(entries, heads, "with the seed " + seed);
    assertEquals(files.size(), paths.size(), "with the seed " + seed);
  }

  private static List<String> paths(List<IndexFile> files) {
    return files.stream().map(IndexFile::path).toList();
  }

  private static Entry entry(String group, int lines) {
    return new Entry("p/", "a", group, "", "Name", Optional.empty(), 2, lines);
  }
}
