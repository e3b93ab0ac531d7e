package org.concordance.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordance.model.Sha256;

/**
 * A hash of all that stands in a folder, by which to tell whether anything in it is another than it
 * was. Hidden folders are left out, hidden files are not; links are not followed, but for the
 * folder itself.
 */
public final class Footprint {

  /** What is asked of a file besides its name. */
  private interface Trace {
    String of(Path file, BasicFileAttributes attributes) throws IOException;
  }

  private final Trace trace;

  private Footprint(Trace trace) {
    this.trace = trace;
  }

  /**
   * By what is in files.
   *
   * @return empty when something cannot be read
   */
  public static Optional<String> ofContents(Path root) {
    return new Footprint((file, attributes) -> Sha256.of(Files.readAllBytes(file))).of(root);
  }

  /**
   * By the sizes of files and the times at which they were written last, as far as the file system
   * tells them: whoever changes a file and puts both back is not found out.
   *
   * @return empty when something cannot be read
   */
  public static Optional<String> ofTimes(Path root) {
    return new Footprint(
            (file, attributes) -> attributes.size() + " " + attributes.lastModifiedTime())
        .of(root);
  }

  private Optional<String> of(Path root) {
    try {
      return Optional.of(
          Files.exists(root) ? line(root.toRealPath()) : "nothing at " + root.getFileName());
    } catch (IOException e) {
      return Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private String folder(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(files::add);
    }
    Collections.sort(files);
    String lines = files.parallelStream().map(this::lineOf).collect(Collectors.joining("\n"));
    return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
  }

  private String lineOf(Path file) {
    try {
      return line(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    String name = String.valueOf(file.getFileName());
    if (attributes.isSymbolicLink()) {
      return "link " + name + " " + Files.readSymbolicLink(file);
    } else if (attributes.isDirectory()) {
      return name.startsWith(".") ? "hidden " + name : "folder " + name + " " + folder(file);
    }
    return "file " + name + " " + trace.of(file, attributes);
  }
}
