package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.build.Built;
import org.concordance.model.Reading;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The citations of the founding readings, as the styles' manuals want them. The files in {@code
 * src/test/citations} hold them, with a line of reasoning where a rule is not obvious; they are not
 * rewritten by {@code golden.update}.
 */
final class FoundingCitationsTest {

  private static final Path EXPECTED = Path.of("src/test/citations");
  private static final Built BUILT = Sites.make(Path.of("content"), "https://concordance.example/");

  @TestFactory
  Stream<DynamicTest> areAsTheManualsWantThem() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    List<String> citations =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("    "))
            .toList();

    assertEquals(String.join("\n", citations), String.join("\n", citations(file)));
  }

  private static List<String> citations(Path file) {
    String id = file.getFileName().toString().replace(".txt", "");
    Reading reading =
        BUILT.archive().readings().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    List<String> lines = new ArrayList<>();
    add(lines, "The original", BUILT.citations().original(reading));
    add(lines, "The summary", BUILT.citations().summary(reading));
    return lines;
  }

  private static void add(List<String> lines, String which, CitedWork work) {
    for (Citation citation : work.citations()) {
      lines.add("== " + which + ", " + citation.style());
      lines.add(citation.html());
    }
  }

  @Test
  void areThereForEachOfTheFive() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertEquals(
          List.of(
              "american-interest-2016-missile-drills.txt",
              "japan-times-2023-radar-link.txt",
              "kim-2021-deter-adversaries.txt",
              "kim-2023-unite-missile-threats.txt",
              "sokolski-2021-new-frontiers.txt"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
