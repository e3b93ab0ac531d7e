package org.concordance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the site goes. */
final class OutputFolder {

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The folder to publish to (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("site");

  Path folder() {
    return folder;
  }

  /** Whether it holds a file. */
  boolean holds(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** Whether a folder is this one, or lies in it. */
  boolean holds(Path other) {
    return absolute(other).startsWith(absolute(folder));
  }

  /** Whether it is the content folder or lies in it: a site never goes among a curator's files. */
  boolean isWithin(Path source) {
    return absolute(folder).startsWith(absolute(source));
  }

  private static Path absolute(Path folder) {
    return folder.toAbsolutePath().normalize();
  }
}
