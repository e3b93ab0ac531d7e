package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conversation in the README, held once more on a copy of the archive. */
final class ReadmeConversationTest {

  private static final Pattern CONVERSATION =
      Pattern.compile(
          "```text\n\\$ java -jar target/concordance.jar new reading\n(.*?)```", Pattern.DOTALL);

  /** What comes after a prompt, which ends at the first colon of its line. */
  private static final Pattern ANSWER =
      Pattern.compile("(?m)^(?!A new|  |Named|Wrote|Next)[^:\n]*(?::[^ ][^:\n]*)?: (.*)$");

  @TempDir private Path folder;

  /** A keyboard whose answers the screen shows as they are typed. */
  private static final class Keyboard extends InputStream {
    private final List<String> answers;
    private final StringWriter screen;
    private byte[] line = {};
    private int next;
    private int at;

    Keyboard(List<String> answers, StringWriter screen) {
      this.answers = answers;
      this.screen = screen;
    }

    @Override
    public int read() {
      if (at == line.length) {
        if (next == answers.size()) {
          return -1;
        }
        String answer = answers.get(next++) + "\n";
        screen.write(answer);
        line = answer.getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return line[at++] & 0xFF;
    }
  }

  @Test
  void isTrue() throws IOException {
    Matcher told = CONVERSATION.matcher(Files.readString(Path.of("README.md")));
    assertEquals(true, told.find());
    Tree.read(Path.of("content")).write(folder);
    // The reading that it makes is in the archive already.
    Files.delete(folder.resolve("readings/japan-times-2023-radar-link.md"));
    Files.delete(folder.resolve("ledger/permalinks.tsv"));
    List<String> answers =
        ANSWER.matcher(told.group(1)).results().map(answer -> answer.group(1)).toList();
    StringWriter screen = new StringWriter();
    int status =
        Concordance.run(
            new Input(new Keyboard(answers, screen), StandardCharsets.UTF_8),
            new PrintWriter(screen),
            new PrintWriter(screen),
            true,
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
            "new",
            "reading",
            "--source",
            folder.toString());
    assertEquals(
        told.group(1),
        screen
            .toString()
            .replace(System.lineSeparator(), "\n")
            .replace(folder.toString().replace('\\', '/'), "content"));
    assertEquals(0, status);
  }
}
