package org.concordance.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;

/** Makes sites in the test's own process, without writing them. */
public final class Sites {

  /** The golden sites. */
  public static final Path FOLDER = Path.of("src/test/sites");

  /** The content of the golden site that uses every feature. */
  public static final Path FULL = FOLDER.resolve("full/content");

  /** The content of this repository's own site. */
  public static final Path OWN = Path.of("content");

  private Sites() {}

  /** The names of the golden sites, sorted. */
  public static List<String> names() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a site at its own address. */
  public static Built make(Path content) {
    return make(content, Optional.empty());
  }

  /** Makes a site at another address. */
  public static Built make(Path content, String baseUrl) {
    return make(content, Optional.of(baseUrl));
  }

  private static Built make(Path content, Optional<String> baseUrl) {
    return Pipeline.make(BuildOptions.of(content, false).at(baseUrl), Progress.SILENT);
  }

  /** The files of a site at its own address. */
  public static Tree tree(Path content) {
    return Tree.of(make(content).outputs());
  }
}
