package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.testing.Golden;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives with a mistake each: what is said of it, exactly, and that nothing is written. */
final class InvalidSitesTest {

  private static final Path FOLDER = Path.of("src/test/invalid");

  static List<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void reportsTheMistakesExactly(String site) throws IOException {
    String actual = archive(site).check().err();

    assertEquals(Golden.expected(FOLDER.resolve(site).resolve("problems.txt"), actual), actual);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void failsOnErrorsAndOnWarningsWhenStrict(String site) {
    TestArchive.Run run = archive(site).check();
    TestArchive.Run strict = archive(site).check("--strict");

    assertEquals(run.err().contains(": error: ") ? 1 : 0, run.status());
    assertEquals(1, strict.status());
    assertTrue(strict.err().startsWith(run.err().replaceFirst("[^\\n]*\\n$", "")), strict.err());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void writesNothing(String site, @TempDir Path folder) {
    Path output = folder.resolve("site");

    assertEquals(1, archive(site).build(output, "--strict").status());

    assertFalse(Files.exists(output));
  }

  @Test
  void findsManyMistakesInOneRun() {
    List<String> found =
        archive("many-at-once")
            .check()
            .err()
            .lines()
            .filter(line -> !line.startsWith(" "))
            .toList();

    assertTrue(found.size() >= 11, () -> String.join("\n", found));
  }

  private static TestArchive archive(String site) {
    return new TestArchive(FOLDER.resolve(site));
  }
}
