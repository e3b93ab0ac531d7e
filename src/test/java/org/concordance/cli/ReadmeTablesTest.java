package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of commands and options in the README name what there is, and all of it. */
final class ReadmeTablesTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (`[^|]*(?:\\\\\\|[^|]*)*) \\| (.*) \\|$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  +\\p{Lu}");

  /** The rows of a table as the code in their first cell, and their second. */
  private static List<MatchResult> rows(String head) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table = readme.substring(readme.indexOf("\n" + head + "\n")).strip();
    return ROW.matcher(table.substring(0, table.indexOf("\n\n"))).results().toList();
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(found.groupCount()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> options(String command) {
    Set<String> options = found(OPTION, Run.of("help", command).out());
    options.removeAll(Set.of("--help", "--version"));
    return options;
  }

  @Test
  void everyCommandIsThere() throws IOException {
    Set<String> told = new TreeSet<>();
    for (MatchResult row : rows("| Command | does |")) {
      found(CODE, row.group(1)).forEach(code -> told.add(code.replaceFirst(" .*", "")));
    }
    assertTrue(told.remove("--version"));
    assertEquals(found(COMMAND, Run.of("help").out()), told);
  }

  @Test
  void whatHasNothingToFillInIsUnderstood() throws IOException {
    int run = 0;
    for (MatchResult row : rows("| Command | does |")) {
      for (String code : found(CODE, row.group(1))) {
        String[] words = code.split(" ");
        boolean isWhole = !code.matches(".*[A-Z|\\[].*");
        if (isWhole && (words.length > 1 || code.startsWith("--"))) {
          assertEquals(0, Run.of(words).status(), code);
          run++;
        }
      }
    }
    assertTrue(run >= 5, "only " + run);
  }

  @Test
  void optionsAreThoseOfTheirCommands() throws IOException {
    for (MatchResult row : rows("| Option | means |")) {
      String named = row.group(2).replaceFirst(".*\\(((?:`[a-z ]+`(?:, )?)+)\\).*", "$1");
      Set<String> commands = named.equals(row.group(2)) ? Set.of("build") : found(CODE, named);
      for (String command : commands) {
        Set<String> known = found(OPTION, Run.of((command + " --help").split(" ")).out());
        if (command.equals("new")) {
          known = found(OPTION, Run.of("new", "reading", "--help").out());
        }
        for (String option : found(OPTION, row.group(1))) {
          assertTrue(known.contains(option), command + " " + option);
        }
      }
    }
  }

  @Test
  void everyOptionIsThere() throws IOException {
    Set<String> told = new TreeSet<>();
    for (String head : List.of("| Option | means |", "| Command | does |")) {
      rows(head).forEach(row -> told.addAll(found(OPTION, row.group(1) + row.group(2))));
    }
    for (String command : found(COMMAND, Run.of("help").out())) {
      // Of these, help tells the rest.
      if (!Set.of("new", "help", "completion").contains(command)) {
        Set<String> missing = new TreeSet<>(options(command));
        missing.removeAll(told);
        assertEquals(Set.of(), missing, command);
      }
    }
  }
}
