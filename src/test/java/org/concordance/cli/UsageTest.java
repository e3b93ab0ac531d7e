package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself, and to whoever uses it wrongly. */
final class UsageTest {

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void helpNamesTheCommands(String argument) {
    Run result = Run.of(argument);
    assertEquals(0, result.status());
    assertEquals("", result.err());
    assertTrue(result.out().startsWith("Usage: concordance [-hV] [COMMAND]\n"), result.out());
    for (String line :
        List.of(
            "  build   Makes the site",
            "  check   Finds",
            "  new     Writes",
            "  record  Builds",
            "  revise  Keeps",
            "  verify  Tells",
            "Exit status: 0 done,")) {
      assertTrue(result.out().contains(line), result.out());
    }
  }

  @Test
  void helpOnACommandNamesItsOptions() {
    Run result = Run.of("help", "build");
    assertEquals(0, result.status());
    assertEquals(Run.of("build", "--help"), result);
    for (String option :
        List.of("--source", "--output", "--base-url", "--drafts", "--strict", "content", "site")) {
      assertTrue(result.out().contains(option), option);
    }
  }

  @Test
  void versionIsThatOfThePom() throws IOException {
    String version =
        Files.readString(Path.of("pom.xml"))
            .replaceAll("(?s).*?<artifactId>concordance</artifactId>\\s*<version>(.*?)<.*", "$1");
    assertEquals(new Run(0, "concordance " + version + "\n", ""), Run.of("--version"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--colour", "bild", "", "build --outptu x", "build extra", "check --output x"})
  void wrongUsageExitsWith2(String arguments) {
    Run result = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(2, result.status());
    assertEquals("", result.out());
    assertFalse(result.err().isBlank());
  }

  @Test
  void wrongUsageIsNamedWithWhatWasPerhapsMeant() {
    assertEquals(
        "Unknown options: '--outptu', 'x'\nPossible solutions: --output\n",
        Run.of("build", "--outptu", "x").err());
    assertEquals(
        "Unmatched argument at index 0: 'bild'\nDid you mean: concordance build?\n",
        Run.of("bild").err());
    assertTrue(
        Run.of().err().startsWith("name a command: build, check or verify\nUsage: concordance"));
  }
}
