package org.concordance.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a folder of its own, as somebody would install it, and a shell to run it in. */
final class Installed {

  static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final Path JAR = Path.of("target/concordance.jar");
  private static final Path LAUNCHER = Path.of("bin/concordance");
  private static final String VERSION = "concordance [^\n]*\n(commit [^\n]*\n)?Java [^\n]*\n";

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  /** What a command gave. */
  record Ran(int status, String out, String err) {

    /** Fails unless the command did as it should, without a word of complaint. */
    Ran expectDone() {
      assertEquals("", err, out);
      assertEquals(0, status, out);
      return this;
    }
  }

  private Installed(Path folder) {
    this.folder = folder;
    environment.put("PATH", bin() + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", JAVA_HOME.toString());
    environment.put("HOME", folder.toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  /** Installs the program below a folder. */
  static Installed in(Path folder) {
    Installed installed = new Installed(folder);
    try {
      Files.createDirectories(installed.bin());
      Files.copy(LAUNCHER, installed.launcher(), StandardCopyOption.COPY_ATTRIBUTES);
      Files.copy(JAR, installed.bin().resolve("concordance.jar"));
      return installed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path bin() {
    return folder.resolve("bin");
  }

  Path launcher() {
    return bin().resolve("concordance");
  }

  /** Sets a variable of the environment. */
  Installed with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Takes a variable out of the environment. */
  Installed without(String name) {
    environment.remove(name);
    return this;
  }

  /** Copies the archive of this repository to where commands are run. */
  void copyArchive() throws IOException {
    Path content = Path.of("content");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("content").resolve(content.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** The files in which classes are kept. */
  List<Path> kept() throws IOException {
    Path cache = folder.resolve("cache/concordance");
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  /** Runs a command to its end. */
  Ran run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path err = Files.createTempFile(folder, "err", "");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "does not end: " + List.of(command));
    String said = Files.readString(err);
    Files.delete(err);
    return new Ran(process.exitValue(), out, said);
  }

  /** Runs a line of the shell. */
  Ran line(String line) throws IOException, InterruptedException {
    return run("sh", "-c", line);
  }

  /** A Java of this home, which is a script. */
  void java(String home, String script) throws IOException {
    Path java = folder.resolve(home).resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Fails unless a run said the version, and nothing else. */
  static void assertStarts(Ran ran) {
    assertTrue(ran.expectDone().out().matches(VERSION), ran.out());
  }
}
