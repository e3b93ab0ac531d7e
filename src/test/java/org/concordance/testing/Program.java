package org.concordance.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that reads what the archive exports, as it is found on the path. Where it is not, a
 * test says so and is left out, unless the environment has {@code REQUIRE_READERS}.
 */
public final class Program {

  private final Path file;

  private Program(Path file) {
    this.file = file;
  }

  /**
   * Finds a program.
   *
   * @param debianPackage the package of Debian that brings it
   */
  public static Program find(String name, String debianPackage) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Program::new)
        .orElseGet(() -> none(name, debianPackage));
  }

  /**
   * Runs it on a text, and takes what it prints.
   *
   * @param folder for the files that it reads and writes
   */
  public String run(Path folder, String input, String... arguments)
      throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(List.of(arguments));
    command.add(in.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), () -> file + " is still running");
    assertTrue(process.exitValue() == 0, () -> file + " failed");
    return Files.readString(out, UTF_8);
  }

  private static Program none(String name, String debianPackage) {
    String message = "NO READER: install " + debianPackage + " to read exports with " + name;
    if (System.getenv("REQUIRE_READERS") != null) {
      return fail(message);
    }
    System.err.println(message);
    return abort(message);
  }
}
