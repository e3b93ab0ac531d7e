package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit status of every way in which a command can end; README.md promises them. */
final class ExitStatusTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeArchives() {
    TestArchive.sound(folder.resolve("sound"));
    TestArchive.sound(folder.resolve("wrong"))
        .write("readings/wrong.md", TestArchive.reading("topic: x\n", "Wrong."));
    TestArchive.sound(folder.resolve("doubtful"))
        .edit("readings/sound.md", "source: .*", "source: {type: report, title: A report}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | --help
          0 | --version
          0 | help
          0 | help build
          0 | build --help
          0 | completion bash
          0 | check --source sound/content
          0 | check --source doubtful/content
          0 | build --source sound/content --output sound/site
          0 | record --source sound/content --output sound/site
          1 | check --source doubtful/content --strict
          1 | check --source wrong/content
          1 | check --source none
          1 | build --source wrong/content --output wrong/site
          1 | build --source sound/content --output wrong/content/archive.yaml
          1 | record --source wrong/content --output wrong/site
          1 | revise sound --note Anew. --source sound/content
          1 | verify none
          2 |
          2 | bild
          2 | help bild
          2 | --sorce
          2 | check --sorce
          2 | check extra
          2 | check --source
          2 | check --format xml
          2 | serve --port 70000
          2 | revise
          2 | revise sound
          2 | completion
          2 | completion fish
          2 | build --source sound/content --output sound/content
          """)
  void saysWhetherItIsDone(int status, String command) {
    List<String> arguments = new ArrayList<>();
    for (String one : command == null ? new String[0] : command.split(" ")) {
      boolean path = one.matches("(sound|wrong|doubtful|none)(/.*)?") && arguments.size() > 1;
      arguments.add(path ? folder.resolve(one).toString() : one);
    }
    Run run = Run.of(arguments.toArray(String[]::new));
    assertEquals(status, run.status(), run.toString());
    assertEquals(status == 0, !run.out().isEmpty(), run.toString());
    assertEquals(status != 0 || command.contains("doubtful"), !run.err().isEmpty(), run.toString());
  }
}
