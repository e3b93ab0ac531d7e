package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.testing.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Archives without a mistake and with something odd, and beside it what only looks so: what is said
 * of them, exactly, on a day in 2027.
 */
final class AdviceSitesTest {

  private static final Path FOLDER = Path.of("src/test/advice");

  static List<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static Run check(String site, String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("check", "--source", FOLDER.resolve(site).resolve("content").toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void givesTheAdviceExactly(String site) throws IOException {
    String actual = check(site).err().replace(FOLDER.resolve(site) + "/", "");

    assertEquals(Golden.expected(FOLDER.resolve(site).resolve("notes.txt"), actual), actual);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void stopsNothing(String site) {
    Run run = check(site, "--strict");

    long notes = run.err().lines().filter(line -> line.contains(": note: ")).count();
    assertEquals(0, run.status(), run.err());
    assertTrue(notes > 0);
    assertTrue(
        run.out().endsWith(": no mistakes, " + Summary.count(notes, "note") + ".\n"), run.out());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aBuildSaysNothingOfIt(String site, @TempDir Path folder) {
    Run run =
        Run.of(
            "build",
            "--source",
            FOLDER.resolve(site).resolve("content").toString(),
            "--output",
            folder.resolve("site").toString(),
            "--cache",
            folder.resolve("cache").toString());

    assertEquals("", run.err());
  }
}
