package org.concordance.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
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

  @Test
  void examplesAreTrue() throws IOException, InterruptedException {
    Installed installed = Installed.in(folder);
    installed.copyArchive();
    // As it is once somebody has built and published: there is something to verify and to revise.
    installed.line("concordance record").expectDone();
    for (String command : found(COMMANDS, installed.line("concordance help").out())) {
      Ran help = installed.line("concordance help " + command).expectDone();
      List<String> examples = found(EXAMPLES, help.out());
      assertFalse(examples.isEmpty(), command);
      for (String example : examples) {
        Ran ran = installed.line(example);
        assertEquals(0, ran.status(), example + "\n" + ran.out() + ran.err());
      }
    }
  }
}
