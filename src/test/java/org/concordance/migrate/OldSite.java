package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.Stream;
import org.concordance.cli.Concordance;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;

/** A site of another program in a folder, and an archive beside it into which it comes. */
final class OldSite {

  /** The beginning of a PNG image. */
  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final Path folder;
  private final TestArchive archive;

  OldSite(Path folder) {
    this.folder = folder;
    this.archive =
        new TestArchive(folder)
            .write(
                "archive.yaml",
                "title: Archive\nurl: https://archive.example/\nvocabulary: closed\n");
  }

  OldSite write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  OldSite write(String path, byte[] bytes) {
    try {
      Path file = path(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String path) {
    return folder.resolve("old").resolve(path);
  }

  TestArchive archive() {
    return archive;
  }

  /** Imports it on 1 March 2027. */
  Run take(String... arguments) {
    List<String> all = new ArrayList<>(List.of("import", "site", folder.resolve("old").toString()));
    all.addAll(List.of("--source", archive.content().toString()));
    all.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Concordance.run(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            Clock.fixed(Instant.parse("2027-03-01T23:59:00Z"), ZoneOffset.ofHours(14)),
            all.toArray(String[]::new));
    return new Run(status, shown(out.toString()), shown(err.toString()));
  }

  private String shown(String text) {
    return text.replace(folder.toString() + "/", "");
  }

  /** The newest report. */
  String report() {
    try (Stream<Path> files = Files.list(folder.resolve("imports"))) {
      Path last =
          files
              .filter(file -> file.getFileName().toString().matches("report-.*\\.md"))
              .max((one, other) -> age(one) - age(other))
              .orElseThrow();
      return shown(Files.readString(last));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int age(Path report) {
    String name = report.getFileName().toString().replace(".md", "");
    String number = name.replaceFirst("^report-2027-03-01-", "");
    return Integer.parseInt(number);
  }

  /** Holds the archive to having no mistake. */
  void assertBuilds() {
    Run run = archive.build(folder.resolve("site"), "--quiet");
    assertEquals(0, run.status(), run.err());
  }

  void assertReports(String line) {
    assertTrue(report().contains(line), () -> line + "\n\nis not in\n\n" + report());
  }
}
