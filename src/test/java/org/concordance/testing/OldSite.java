package org.concordance.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.concordance.testing.TestArchive.Run;

/** A site of another program in a folder, and an archive beside it into which it comes. */
public final class OldSite {

  /** The beginning of a PNG image. */
  public static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final Path folder;
  private final TestArchive archive;

  /** An old site without any file. */
  public OldSite(Path folder) {
    this.folder = folder;
    this.archive =
        new TestArchive(folder)
            .write(
                "archive.yaml",
                "title: Archive\nurl: https://archive.example/\nvocabulary: closed\n");
  }

  /** Writes a file of the site. */
  public OldSite write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the site. */
  public OldSite write(String path, byte[] bytes) {
    try {
      Path file = path(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of a file of the site. */
  public Path path(String path) {
    return folder.resolve("old").resolve(path);
  }

  /** The archive into which it comes. */
  public TestArchive archive() {
    return archive;
  }

  /** Imports it on 1 March 2027. */
  public Run take(String... arguments) {
    return archive.takeIn(
        Stream.concat(Stream.of("site", folder.resolve("old").toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private String shown(String text) {
    return text.replace(folder.toString() + "/", "");
  }

  /** The newest report. */
  public String report() {
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
  public void assertBuilds() {
    Run run = archive.build(folder.resolve("site"), "--quiet");
    assertEquals(0, run.status(), run.err());
  }

  /** Holds the newest report to having a text. */
  public void assertReports(String line) {
    assertTrue(report().contains(line), () -> line + "\n\nis not in\n\n" + report());
  }
}
