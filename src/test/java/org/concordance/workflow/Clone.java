package org.concordance.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;

/** A clone of an archive's repository, with git shut off from the settings of this machine. */
final class Clone {

  private static final Path JAR = Path.of("target/concordance.jar").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  /** Settings that somebody may have, and that must not matter. */
  private static final Map<String, String> SETTINGS =
      Map.of("init.defaultBranch", "trunk", "core.autocrlf", "true");

  private final Path folder;

  private Clone(Path folder) {
    this.folder = folder;
  }

  /** What a command gave: its exit status, and all that it said. */
  record Ran(int status, String output) {

    /** Fails unless the command did. */
    Ran expect(int expected) {
      assertEquals(expected, status, output);
      return this;
    }
  }

  /** A bare repository in which nothing was committed yet. */
  static Path emptyRemote(Path temporary) {
    Path remote = temporary.resolve("remote.git");
    new Clone(temporary)
        .git("init", "--quiet", "--bare", "--initial-branch=main", remote.toString());
    return remote;
  }

  /** A bare repository whose {@code main} has a small archive and the steps of the workflow. */
  static Path newRemote(Path temporary) {
    Path remote = emptyRemote(temporary);
    Clone first = curator(remote, temporary.resolve("first"));
    first.git("symbolic-ref", "HEAD", "refs/heads/main");
    List.of(".gitattributes", ".gitignore").forEach(first::copy);
    Tree.read(Path.of(".github/scripts"))
        .files()
        .keySet()
        .forEach(script -> first.copy(".github/scripts/" + script));
    TestArchive.sound(first.folder)
        .write(
            "archive.yaml",
            """
            title: Archive
            url: https://archive.example/
            repository: https://github.example/archive
            """);
    first.push("Begin an archive");
    return remote;
  }

  /** A clone with somebody's name. */
  static Clone curator(Path remote, Path folder) {
    new Clone(remote).git("clone", "--quiet", remote.toString(), folder.toString());
    Clone clone = new Clone(folder);
    clone.git("config", "user.name", "A Curator");
    clone.git("config", "user.email", "curator@archive.example");
    return clone;
  }

  /** The tip of main without its history, as a run of a workflow has it. */
  static Clone runner(Path remote, Path folder) {
    String url = remote.toUri().toString();
    new Clone(remote).git("clone", "--quiet", "--depth=1", "--branch=main", url, folder.toString());
    return new Clone(folder);
  }

  /** Writes a command of the shell that can be run. */
  static void command(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Copies a file of this repository. */
  void copy(String path) {
    try {
      Files.createDirectories(path(path).getParent());
      Files.copy(Path.of(path), path(path), StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of a file. */
  Path path(String path) {
    return folder.resolve(path);
  }

  /** The files below a folder. */
  Tree tree(String path) {
    return Tree.read(path(path));
  }

  /** A file's text. */
  String text(String path) {
    try {
      return Files.readString(path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file. */
  Clone write(String path, String text) {
    Tree.of(Map.of(path, text)).write(folder);
    return this;
  }

  /** Commits all that has changed. */
  Clone save(String message) {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
    return this;
  }

  /** Commits all that has changed, and pushes it. */
  Clone push(String message) {
    save(message);
    git("push", "--quiet", "origin", "HEAD:main");
    return this;
  }

  /** Runs git, which has to succeed. */
  String git(String... arguments) {
    return tryGit(arguments).expect(0).output();
  }

  /** Runs git, which may fail. */
  Ran tryGit(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return run(Map.of(), command);
  }

  /** Runs the program on this clone. */
  Ran program(String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA.resolve("java").toString(), "-jar"));
    command.add(JAR.toString());
    command.addAll(List.of(arguments));
    return run(Map.of(), command);
  }

  /** Runs a script of the repository. */
  Ran script(String script, Map<String, String> environment) {
    return run(environment, List.of(path(script).toString()));
  }

  /** Runs a command in the clone's folder, with further variables in its environment. */
  Ran run(Map<String, String> environment, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile());
    Map<String, String> all = builder.environment();
    all.keySet().removeIf(name -> name.matches("(GIT|GITHUB)_.*"));
    all.put("GIT_CONFIG_GLOBAL", "/dev/null");
    all.put("GIT_CONFIG_NOSYSTEM", "1");
    all.put("GIT_TERMINAL_PROMPT", "0");
    all.put("GIT_CONFIG_COUNT", Integer.toString(SETTINGS.size()));
    List<String> keys = List.copyOf(SETTINGS.keySet());
    for (int i = 0; i < keys.size(); i++) {
      all.put("GIT_CONFIG_KEY_" + i, keys.get(i));
      all.put("GIT_CONFIG_VALUE_" + i, SETTINGS.get(keys.get(i)));
    }
    all.put("CONCORDANCE", JAR.toString());
    all.put("LC_ALL", "C");
    all.merge("PATH", JAVA.toString(), (path, java) -> java + File.pathSeparator + path);
    all.putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "does not end: " + command);
      return new Ran(process.exitValue(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
