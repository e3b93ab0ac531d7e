package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a curator starts and ends it: the program itself, in a process of its own. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class ServeCommandIT {

  private static final Path JAR = Path.of("target/concordance.jar").toAbsolutePath();

  @TempDir Path folder;

  private Process serve(String... options) throws IOException {
    TestArchive.sound(folder);
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-jar", JAR.toString()));
    command.add("serve");
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static String readUntil(BufferedReader out, String part) throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      read.append(line).append('\n');
      if (line.contains(part)) {
        return read.toString();
      }
    }
    throw new AssertionError("ended without '" + part + "': " + read);
  }

  @Test
  void tellsWhereItIsAndWhatComesOfEditsAndEndsClean() throws Exception {
    Process serving = serve("--port", "0");
    try (BufferedReader out = serving.inputReader()) {
      String begun = readUntil(out, "See it at http://127.0.0.1:");
      assertTrue(begun.contains(": no mistakes."), begun);
      Path file = folder.resolve("content/readings/sound.md");
      Files.writeString(file, Files.readString(file) + "\n[[nobody]]\n");
      assertTrue(readUntil(out, "1 error").matches("\\d+ pages? of \\d+ made in .* s: 1 error.\n"));
      // As Ctrl-C does, of which a program knows nothing that is run in the background.
      serving.destroy();
      assertEquals(143, serving.waitFor());
    } finally {
      serving.destroyForcibly();
    }
    String err = Files.readString(folder.resolve("err"));
    assertTrue(err.startsWith("content/readings/sound.md:"), err);
    assertEquals(2, err.lines().count(), err);
    assertTrue(
        Tree.read(folder).files().keySet().stream()
            .allMatch(path -> path.matches("content/.*|err|\\.concordance/.*")),
        "nothing else is written");
  }

  @Test
  void refusesAPortThatIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Process serving = serve("--port", String.valueOf(taken.getLocalPort()));
      assertEquals(1, serving.waitFor());
      String err = Files.readString(folder.resolve("err"));
      assertTrue(
          err.startsWith("error: cannot listen on port " + taken.getLocalPort() + " of 127.0.0.1"),
          err);
    }
  }
}
