package org.concordance.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.concordance.reuse.Reuse;
import org.concordance.reuse.Stamp;

/**
 * A folder that is read in the order of its paths, whatever the file system's.
 *
 * <p>Hidden files are left alone. Symbolic links are refused, so that nothing outside the folder is
 * ever published.
 */
final class Folder {

  private final Path root;
  private final String shown;
  private final Reuse reuse;
  private final Problems problems;

  /** When the newest of its files was written. */
  private Instant newest = Instant.EPOCH;

  /**
   * A folder, which need not be there.
   *
   * @param shown its path as messages show it
   * @param reuse files that were read for the build before
   */
  Folder(Path root, String shown, Reuse reuse, Problems problems) {
    this.root = root;
    this.shown = shown;
    this.reuse = reuse;
    this.problems = problems;
  }

  /** A plain file that is there, and how it looked before it was read. */
  record Found(Path path, Stamp stamp) {}

  /** What was read of a file, with what was wrong with it. */
  private record Read(Stamp stamp, Object content, List<Problem> problems) {}

  /** A path as messages show it. */
  static String shown(Path path) {
    String name = path.normalize().toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  /** Every plain file by its path below the folder; none when there is no folder. */
  SortedMap<String, Found> files() {
    TreeMap<String, Found> files = new TreeMap<>(Comparator.naturalOrder());
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
  Optional<TextFile> text(String path, Found file) {
    return read(
            path,
            file,
            (bytes, found) ->
                new TextFile(path, shown(path), TextDecoder.decode(shown(path), bytes, found)))
        .map(TextFile.class::cast);
  }

  /** A file's bytes; empty when it cannot be read, which is reported. */
  Optional<byte[]> bytes(String path, Found file) {
    return read(path, file, (bytes, found) -> bytes).map(byte[].class::cast);
  }

  /** What is made of a file's bytes: the very same as before, if the file is as it was. */
  private Optional<Object> read(
      String path, Found file, BiFunction<byte[], Problems, Object> decode) {
    Optional<Read> read =
        reuse
            .<Read>last(Folder.class, file.path())
            .filter(before -> before.stamp().equals(file.stamp()));
    if (read.isEmpty()) {
      try {
        Problems found = new Problems();
        Object content = decode.apply(Files.readAllBytes(file.path()), found);
        read = Optional.of(new Read(file.stamp(), content, found.sorted()));
      } catch (IOException e) {
        reportUnreadable(shown(path), e);
        return Optional.empty();
      }
    }
    if (file.stamp().isSettled(newest)) {
      reuse.keep(Folder.class, file.path(), read.get());
    }
    read.get().problems().forEach(problems::add);
    return read.map(Read::content);
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
    private final SortedMap<String, Found> files;

    Collector(Path top, SortedMap<String, Found> files) {
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
        files.put(path, new Found(file, Stamp.of(attributes)));
        Instant modified = attributes.lastModifiedTime().toInstant();
        newest = modified.isAfter(newest) ? modified : newest;
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
