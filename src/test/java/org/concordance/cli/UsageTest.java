package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

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
            "\nEvery day:\n  new         Writes",
            "  serve       Shows",
            "  build       Makes the site",
            "  check       Finds",
            "\nWhat is published:\n  record      Builds",
            "  revise      Keeps",
            "  verify      Tells",
            "\nHelp:\n  help        Lists",
            "  completion  Prints",
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
    Run run = Run.of("--version");
    assertEquals(0, run.status());
    assertTrue(
        run.out()
            .matches(
                Pattern.quote("concordance " + version + "\n")
                    + "(commit [0-9a-f]+\n)?"
                    + Pattern.quote("Java " + System.getProperty("java.version"))
                    + " .*\n"),
        run.out());
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          build --outptu x  | There is no option '--outptu'| did you mean '--output'? 'concordance build --help' says what it takes
          build --outptu=x  | There is no option '--outptu'| did you mean '--output'? 'concordance build --help' says what it takes
          build --xyzzy     | There is no option '--xyzzy' | 'concordance build --help' says what it takes
          bild              | There is no command 'bild'   | did you mean 'build'? 'concordance help' lists the commands
          xyzzy             | There is no command 'xyzzy'  | 'concordance help' lists the commands
          help chekc        | There is no command 'chekc'  | did you mean 'check'? 'concordance help' lists the commands
          build extra       | 'extra' is one argument too many | 'concordance build --help' says what it takes
          --drafts build    | There is no option '--drafts' here | write it after the command: concordance build --drafts
          --verson          | There is no option '--verson' | did you mean '--version'? 'concordance help' lists the commands
          check --format xml| Invalid value for option '--format': expected text, json or github, not 'xml' | 'concordance check --help' says what it takes
          completion fish   | There is a script for bash and zsh, and none for 'fish' | 'concordance completion --help' says what it takes
          revise            | Missing required options and parameters: '--note=TEXT', 'ID' | 'concordance revise --help' says what it takes
          revise x --note   | Missing required parameter for option '--note' (TEXT) | 'concordance revise --help' says what it takes
          """)
  void wrongUsageIsNamedWithWhatWasPerhapsMeant(String arguments, String message, String hint) {
    assertEquals(
        new Run(2, "", message + "\n    hint: " + hint + "\n"), Run.of(arguments.split(" ")));
  }

  @Test
  void withoutACommandItSaysWhereTheyAreListed() {
    assertEquals(
        new Run(2, "", "Name a command\n    hint: 'concordance help' lists the commands\n"),
        Run.of());
  }

  @Test
  void everyCommandIsInAGroupOfTheHelp() {
    assertEquals(
        program().getSubcommands().keySet().stream().sorted().toList(),
        CommandGroups.all().stream().sorted().toList());
  }

  @Test
  void helpFitsIntoEightyColumnsAndNamesNothingByItsPattern() {
    for (String command : program().getSubcommands().keySet()) {
      String help = Run.of("help", command).out();
      help.lines().forEach(line -> assertTrue(line.length() <= 80, line));
      assertFalse(help.matches("(?s).*(%n|\\$\\{|@\\|| \n).*"), help);
      assertTrue(help.contains("\nExamples:\n  concordance " + command), help);
    }
  }

  private static CommandLine program() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Concordance.commands(
        new Voice(Screen.plain(Input.NONE, nowhere, nowhere, false)), Clock.systemUTC());
  }
}
