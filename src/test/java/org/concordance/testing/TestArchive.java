package org.concordance.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.concordance.cli.Concordance;
import org.concordance.cli.Input;

/** An archive's folder, {@code content} in another one, and the program run on it. */
public final class TestArchive {

  private final Path folder;

  /** The archive in a folder that may be there already. */
  public TestArchive(Path folder) {
    this.folder = folder;
  }

  /** A new archive, with settings and one reading that has no mistake. */
  public static TestArchive sound(Path folder) {
    return new TestArchive(folder)
        .write("archive.yaml", "title: Archive\nurl: https://archive.example/\n")
        .write("readings/sound.md", reading("", "Sound."));
  }

  /** A reading's file without a mistake, but for further lines of front matter and the body. */
  public static String reading(String fields, String body) {
    return """
        ---
        title: A summary
        summarized: 2026-11-21
        source: {type: report, title: A report, issued: 2024}
        %s---
        %s
        """
        .formatted(fields, body);
  }

  /** Writes a file of the content folder. */
  public TestArchive write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the content folder. */
  public TestArchive write(String path, byte[] bytes) {
    try {
      Files.createDirectories(path(path).getParent());
      Files.write(path(path), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a file of the content folder by a regular expression, which has to match. */
  public TestArchive edit(String path, String regex, String replacement) {
    String old = text(path);
    String edited = old.replaceFirst(regex, replacement);
    if (edited.equals(old)) {
      throw new AssertionError("no " + regex + " to change in " + path + ":\n" + old);
    }
    return write(path, edited);
  }

  /** Renames a file of the content folder. */
  public TestArchive rename(String from, String to) {
    write(to, text(from));
    return delete(from);
  }

  /** Deletes a file of the content folder. */
  public TestArchive delete(String path) {
    try {
      Files.delete(path(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file of the content folder. */
  public String text(String path) {
    try {
      return Files.readString(path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of a file of the content folder. */
  public Path path(String path) {
    return content().resolve(path);
  }

  /** The content folder. */
  public Path content() {
    return folder.resolve("content");
  }

  /** What a run of the program gave; its messages show paths from {@code content/} on. */
  public record Run(int status, String out, String err) {}

  /** Runs {@code check} with further arguments. */
  public Run check(String... arguments) {
    return run("check", arguments);
  }

  /** Runs {@code build} with further arguments. */
  public Run build(Path output, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--output", output.toString()));
    all.addAll(List.of(arguments));
    return run("build", all.toArray(String[]::new));
  }

  /** Runs {@code record}. */
  public Run record(Path output, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--output", output.toString()));
    all.addAll(List.of(arguments));
    return run("record", all.toArray(String[]::new));
  }

  /** Runs {@code revise} on a reading. */
  public Run revise(String... arguments) {
    return run("revise", arguments);
  }

  /** Runs {@code new} in a pipe, on 1 March 2027. */
  public Run create(String... arguments) {
    return create("", false, arguments);
  }

  /** Runs {@code new} in a pipe through which a text comes, on 1 March 2027. */
  public Run createFrom(String text, String... arguments) {
    return create(text, false, arguments);
  }

  /** Runs {@code new} on a terminal on which somebody types, on 1 March 2027. */
  public Run createTyping(String typed, String... arguments) {
    return create(typed, true, arguments);
  }

  /** Runs {@code import} in a pipe, on 1 March 2027. */
  public Run takeIn(String... arguments) {
    return onThatDay("import", "", false, arguments);
  }

  private Run create(String typed, boolean terminal, String... arguments) {
    return onThatDay("new", typed, terminal, arguments);
  }

  private Run onThatDay(String command, String typed, boolean terminal, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--source", content().toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
    int status =
        Concordance.run(
            new Input(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8),
            new PrintWriter(out),
            new PrintWriter(err),
            terminal,
            Clock.fixed(Instant.parse("2027-03-01T23:59:00Z"), ZoneOffset.ofHours(14)),
            all.toArray(String[]::new));
    return new Run(status, shown(out), shown(err));
  }

  private Run run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--source", content().toString()));
    all.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Concordance.run(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            Clock.systemUTC(),
            all.toArray(String[]::new));
    return new Run(status, shown(out), shown(err));
  }

  private String shown(StringWriter text) {
    String before = folder.toString().replace('\\', '/') + "/";
    return text.toString().replace("\r\n", "\n").replace(before, "");
  }
}
