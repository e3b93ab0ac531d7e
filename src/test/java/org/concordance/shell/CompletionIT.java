package org.concordance.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordance.shell.Installed.Ran;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that completes commands, in bash. */
final class CompletionIT {

  @TempDir private Path folder;
  private Installed installed;

  @BeforeEach
  void install() throws IOException, InterruptedException {
    installed = Installed.in(folder);
    TestArchive.sound(folder)
        .write("readings/solid.md", TestArchive.reading("", "Solid."))
        .write("readings/other.md", TestArchive.reading("", "Other."));
    TestArchive.sound(folder.resolve("else")).rename("readings/sound.md", "readings/silent.md");
    Ran script = installed.line("concordance completion bash");
    Files.writeString(folder.resolve("script"), script.expectDone().out());
  }

  /** What bash offers after the words that were typed, of which the last may be empty. */
  private List<String> offered(String... words) throws IOException, InterruptedException {
    String quoted = "'" + String.join("' '", words) + "'";
    String line =
        """
        source ./script
        # It speaks to bash only while a key is pressed.
        compopt() { :; }
        function_name=$(complete -p concordance | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        COMP_WORDS=(%s)
        COMP_CWORD=%d
        COMP_LINE="${COMP_WORDS[*]}"
        COMP_POINT=${#COMP_LINE}
        COMPREPLY=()
        $function_name concordance "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(quoted, words.length - 1);
    Ran ran = installed.run("bash", "-c", line);
    return ran.expectDone().out().lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  @Test
  void bashUnderstandsTheScript() throws IOException, InterruptedException {
    installed.run("bash", "-n", "script").expectDone();
    assertEquals(
        Files.readString(folder.resolve("script")),
        installed.line("concordance completion zsh").expectDone().out());
  }

  @Test
  void offersCommandsOptionsAndTheirValues() throws IOException, InterruptedException {
    assertTrue(offered("concordance", "").containsAll(List.of("build", "check", "revise", "help")));
    assertEquals(List.of("check"), offered("concordance", "ch"));
    assertTrue(offered("concordance", "check", "--").containsAll(List.of("--format", "--strict")));
    assertEquals(List.of("--strict"), offered("concordance", "check", "--str"));
    assertEquals(
        List.of("text", "json", "github"), offered("concordance", "check", "--format", ""));
    assertEquals(List.of("json"), offered("concordance", "build", "--format", "j"));
    assertEquals(List.of("bash", "zsh"), offered("concordance", "completion", ""));
  }

  @Test
  void offersTheIdsOfReadingsWhereOneIsWanted() throws IOException, InterruptedException {
    assertEquals(List.of("other", "solid", "sound"), offered("concordance", "revise", ""));
    assertEquals(List.of("solid", "sound"), offered("concordance", "revise", "--strict", "so"));
    assertEquals(List.of(), offered("concordance", "revise", "x"));
    assertEquals(List.of("--note"), offered("concordance", "revise", "sound", "--no"));
    assertEquals(
        List.of("silent"),
        offered("concordance", "revise", "--source", "else/content", "--quiet", "s"));
  }
}
