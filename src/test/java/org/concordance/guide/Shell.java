package org.concordance.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A shell that somebody types into: a folder, and what was exported, go on to the next command. */
final class Shell {

  /** What a command gave: its exit status, and what the screen shows of it. */
  record Ran(int status, String output) {}

  private final Path state;
  private final Map<String, String> environment;
  private Path folder;

  /**
   * Opens a shell.
   *
   * @param state a folder of its own
   * @param environment all that it knows, and nothing of this machine besides
   */
  Shell(Path state, Path folder, Map<String, String> environment) {
    this.state = state;
    this.folder = folder;
    this.environment = new TreeMap<>(environment);
  }

  /** The folder in which the next command is run. */
  Path folder() {
    return folder;
  }

  /** Goes to a folder. */
  void go(Path other) {
    folder = other;
  }

  /** Puts a folder with programs before all others. */
  void path(Path programs) {
    environment.merge("PATH", programs.toString(), (old, first) -> first + ":" + old);
  }

  /** Runs a few lines to their end, or to the first that fails. */
  Ran run(String lines) {
    Path variables = state.resolve("variables");
    Path place = state.resolve("place");
    String script =
        "set -e\ntrap 'env -0 > \"" + variables + "\"; pwd > \"" + place + "\"' EXIT\n" + lines;
    try {
      Process process = process("bash", "-c", script);
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), "does not end: " + lines);
      folder = Path.of(Files.readString(place).strip());
      environment.clear();
      for (String variable : Files.readString(variables).split("\0")) {
        environment.put(variable.replaceFirst("(?s)=.*", ""), variable.replaceFirst("^[^=]*=", ""));
      }
      return new Ran(process.exitValue(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Begins a command on a terminal, as util-linux makes one. */
  Terminal terminal(String command) {
    try {
      // What a shell starts in the background does not hear Ctrl-C, nor what that starts.
      return new Terminal(
          command, process("env", "--default-signal=INT", "script", "-qefc", command, "/dev/null"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process process(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }
}
