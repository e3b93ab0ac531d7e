package org.concordance.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * A folder that is read in the order of its paths, whatever the file system's.
 *
 * <p>Hidden files are left alone. Symbolic links are refused, so that nothing outside the folder is
 * ever published.
 */
final class Folder {

  private final Path root;
  private final String shown;
  private final Problems problems;

  /**
   * A folder, which need not be there.
   *
   * @param shown its path as messages show it
   */
  Folder(Path root, String shown, Problems problems) {
    this.root = root;
    this.shown = shown;
    this.problems = problems;
  }

  /** A path as messages show it. */
  static String shown(Path path) {
    String name = path.normalize().toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  /** Every plain file by its path below the folder; none when there is no folder. */
  SortedMap<String, Path> files() {
    TreeMap<String, Path> files = new TreeMap<>(Comparator.naturalOrder());
    if (Files.isDirectory(root)) {
      try {
        // Follows the root itself if it is a link, and nothing below it.
        Files.walkFileTree(root.toRealPath(), new Collector(root.toRealPath(), files));
      } catch (IOException e) {
        reportUnreadable(shown, e);
      }
    }
    return files;
  }

  /** A text file; empty when it cannot be read, which is reported. */
  Optional<TextFile> text(String path, Path file) {
    return bytes(path, file)
        .map(
            bytes ->
                new TextFile(path, shown(path), TextDecoder.decode(shown(path), bytes, problems)));
  }

  /** A file's bytes; empty when it cannot be read, which is reported. */
  Optional<byte[]> bytes(String path, Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      reportUnreadable(shown(path), e);
      return Optional.empty();
    }
  }

  private void reportUnreadable(String where, IOException e) {
    problems.error(
        Place.of(where),
        "cannot be read: " + e.getClass().getSimpleName().replace("Exception", ""),
        "check that the file is still there and that you may read it");
  }

  /** A path below the folder, as messages show it. */
  String shown(String path) {
    return shown + "/" + path;
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path top;
    private final SortedMap<String, Path> files;

    Collector(Path top, SortedMap<String, Path> files) {
      this.top = top;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = top.relativize(file).toString().replace('\\', '/');
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        files.put(path, file);
      } else {
        problems.error(
            Place.of(shown(path)),
            attributes.isSymbolicLink() ? "a symbolic link is not followed" : "not a plain file",
            "put the file itself here");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      reportUnreadable(shown(top.relativize(file).toString().replace('\\', '/')), e);
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file) {
      return !file.equals(top) && Objects.toString(file.getFileName(), "").startsWith(".");
    }
  }
}
