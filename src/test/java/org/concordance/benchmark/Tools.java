package org.concordance.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Programs that may be on the path. */
final class Tools {

  private Tools() {}

  static boolean isThere(String program) {
    return said(program, program.equals("hugo") ? "version" : "--version").isPresent();
  }

  /** What a program says, in a line; empty when it is not there. */
  static Optional<String> said(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0
          ? Optional.of(String.join(", ", said.strip().split("\\s*\n\\s*")))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
