package org.concordance.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.concordance.shell.Installed.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example in the help of every command does what it should, on a copy of the archive. */
final class HelpExamplesIT {

  private static final Pattern COMMANDS = Pattern.compile("(?m)^  (\\w+)  +\\p{Lu}");
  private static final Pattern EXAMPLES = Pattern.compile("(?m)^  (concordance .*)$");

  @TempDir private Path folder;

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1)).toList();
  }

  /** Those that the help lists, and those below them. */
  private static List<String> commands(Installed installed)
      throws IOException, InterruptedException {
    List<String> commands = new ArrayList<>();
    for (String command : found(COMMANDS, installed.line("concordance help").out())) {
      commands.add(command);
      String help = installed.line("concordance help " + command).out();
      for (String below : found(COMMANDS, help.replaceFirst("(?s).*\nCommands:\n", ""))) {
        commands.add(command + " " + below);
      }
    }
    // New files are drafts that no strict check lets pass.
    commands.sort(Comparator.comparing(command -> command.startsWith("new")));
    return commands;
  }

  @Test
  void examplesAreTrue() throws IOException, InterruptedException {
    Installed installed = Installed.in(folder);
    installed.copyArchive();
    // As it is once somebody has built and published: there is something to verify and to revise.
    installed.line("concordance record").expectDone();
    for (String command : commands(installed)) {
      Ran help = installed.line("concordance help " + command).expectDone();
      List<String> examples = found(EXAMPLES, help.out());
      assertFalse(examples.isEmpty(), command);
      for (String example : examples) {
        // A preview does not end by itself: of its options, it is enough that there are such.
        Ran ran = installed.line(example + (command.equals("serve") ? " --help" : ""));
        assertEquals(0, ran.status(), example + "\n" + ran.out() + ran.err());
      }
    }
  }
}
