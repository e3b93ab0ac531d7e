package org.concordance.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a command took.
 *
 * @param clock seconds by the clock
 * @param processors seconds of all processors; NaN where nothing tells
 * @param memory the most that it held at once, in megabytes; NaN where nothing tells
 */
record Timed(double clock, double processors, double memory) {

  /** GNU time, which tells of a whole process and all that it started. */
  private static final Path TIME = Path.of("/usr/bin/time");

  /**
   * Runs a command to its end.
   *
   * @throws IOException when it cannot be run, or ends with another status than 0
   */
  static Timed run(Map<String, String> environment, List<String> command) throws IOException {
    Path said = Files.createTempFile("benchmark", ".txt");
    List<String> all = new ArrayList<>();
    boolean tells = Files.isExecutable(TIME);
    if (tells) {
      all.addAll(List.of(TIME.toString(), "-o", said.toString(), "-f", "%U %S %M"));
    }
    all.addAll(command);
    ProcessBuilder process = new ProcessBuilder(all);
    process.environment().putAll(environment);
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(new File(said + ".err"));
    long start = System.nanoTime();
    int status = waitFor(process.start());
    double clock = (System.nanoTime() - start) / 1e9;
    String error = Files.readString(Path.of(said + ".err"));
    String[] told = Files.readString(said).trim().split(" ");
    Files.delete(said);
    Files.delete(Path.of(said + ".err"));
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + status + ": " + error);
    }
    return tells
        ? new Timed(
            clock,
            Double.parseDouble(told[0]) + Double.parseDouble(told[1]),
            Double.parseDouble(told[2]) / 1024)
        : new Timed(clock, Double.NaN, Double.NaN);
  }

  private static int waitFor(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IOException(e);
    }
  }

  /** Both, one after the other. */
  Timed then(Timed other) {
    return new Timed(
        clock + other.clock, processors + other.processors, Math.max(memory, other.memory));
  }
}
