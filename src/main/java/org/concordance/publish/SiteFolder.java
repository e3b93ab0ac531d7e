package org.concordance.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.concordance.model.Sha256;
import org.concordance.reuse.Stamp;

/** The folder that a site is published to; no path leads out of it, not over a link either. */
final class SiteFolder {

  /**
   * The paths that a site's files can have. Hidden ones are never the program's, but for the one
   * that GitHub Pages asks for: a list of files that names {@code .git/config} is not believed. All
   * are in lower case, but for the one whose name is set by its format, and for pages at addresses
   * that records had elsewhere.
   */
  private static final Pattern PATH =
      Pattern.compile(
          "([a-z0-9_-][a-z0-9._-]*/)*([a-z0-9_-][a-z0-9._-]*|\\.nojekyll|CITATION\\.cff)");

  /** Pages at addresses that others chose; no foreign file such as {@code CNAME} is among them. */
  private static final Pattern PAGE =
      Pattern.compile(
          "([\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._~+ -]*/)*"
              + "[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._~+ -]*\\.html?");

  /** A file is written under this ending first, and renamed when it is whole. */
  private static final String UNFINISHED = ".unfinished";

  private final Path root;
  private final Disk disk;

  SiteFolder(Path root, Disk disk) {
    this.root = root;
    this.disk = disk;
  }

  /** Whether a site can have a file at that path. */
  static boolean isPath(String path) {
    return PATH.matcher(path).matches() || PAGE.matcher(path).matches();
  }

  /**
   * Whether this machine can have a file of that name: Java asks its locale, and one without UTF-8
   * knows no letters but those of English.
   */
  boolean canName(String path) {
    try {
      root.resolve(path);
      return true;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The content of a file; empty when there is none. */
  Optional<byte[]> read(String path) throws IOException {
    Path file = root.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  /** Whether anything stands at a path, a dangling link included. */
  boolean exists(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** What stands at a path. */
  Standing standing(String path) throws IOException {
    try {
      return Files.readAttributes(
                  root.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
              .isDirectory()
          ? Standing.FOLDER
          : Standing.FILE;
    } catch (NoSuchFileException e) {
      return Standing.NOTHING;
    }
  }

  /** How a plain file looks; empty when there is none, or something else. */
  Optional<Stamp> stamp(String path) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(
              root.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile() ? Optional.of(Stamp.of(found)) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** What stands where the folder itself should be, which may be a link to it. */
  Standing standing() {
    return Files.isDirectory(root) ? Standing.FOLDER : Standing.NOTHING;
  }

  /** Whether a folder stands at a path. */
  boolean isFolder(String path) {
    return Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a file has that very content. */
  boolean holds(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** The SHA-256 of a file's content; empty when what stands there is no plain file. */
  Optional<String> hash(String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(Sha256.of(in));
    }
  }

  /** All that stands in the folder and is no folder itself, but for what is hidden. */
  SortedSet<String> files() throws IOException {
    SortedSet<String> files = new TreeSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
              files.add(
                  root.relativize(file)
                      .toString()
                      .replace(file.getFileSystem().getSeparator(), "/"));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private boolean isHidden(Path file) {
    return !file.equals(root) && file.getFileName().toString().startsWith(".");
  }

  /**
   * What stands where a path needs a folder and is none, from the root down; empty when nothing.
   */
  Optional<String> obstacle(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      String folder = path.substring(0, end);
      if (exists(folder) && !isFolder(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** Writes a file so that it is always either the old one or the new one, whole. */
  void write(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    disk.createFolders(file.getParent());
    put(file, bytes);
  }

  /**
   * Writes many files, each as if alone, but makes each folder once.
   *
   * @param content gives what is in a file
   */
  void write(List<String> paths, Function<String, byte[]> content) throws IOException {
    Set<Path> made = ConcurrentHashMap.newKeySet();
    SideBySide.forEach(
        paths,
        path -> {
          Path file = root.resolve(path);
          if (!made.contains(file.getParent())) {
            disk.createFolders(file.getParent());
            made.add(file.getParent());
          }
          put(file, content.apply(path));
        });
  }

  private void put(Path file, byte[] bytes) throws IOException {
    Path unfinished = unfinished(file);
    try {
      disk.create(unfinished, bytes);
    } catch (FileAlreadyExistsException e) {
      disk.delete(unfinished);
      disk.create(unfinished, bytes);
    }
    disk.replace(unfinished, file);
  }

  /**
   * Writes a file that is not there yet, so that it is never there in part.
   *
   * @throws FileAlreadyExistsException when something stands at the path, which is left alone
   */
  void create(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    if (exists(path)) {
      throw new FileAlreadyExistsException(path);
    }
    disk.createFolders(file.getParent());
    disk.delete(unfinished(file));
    try {
      disk.create(unfinished(file), bytes);
      disk.putNew(unfinished(file), file);
    } catch (IOException e) {
      disk.delete(unfinished(file));
      throw e;
    }
  }

  /** Deletes a file if it is there, and the folders that become empty. */
  boolean delete(String path) throws IOException {
    Path file = root.resolve(path);
    boolean deleted = disk.delete(file);
    deleteEmptyFolders(file);
    return deleted;
  }

  /**
   * Deletes what a run that was cut short may have left beside a file: half of it, or its folder.
   */
  void tidy(String path) throws IOException {
    Path file = root.resolve(path);
    if (isFolder(path) || obstacle(path).isPresent()) {
      return;
    }
    disk.delete(unfinished(file));
    if (!exists(path)) {
      deleteEmptyFolders(file);
    }
  }

  private void deleteEmptyFolders(Path file) throws IOException {
    for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
      try {
        disk.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        break;
      }
    }
  }

  /** Hidden, so that it is no path of a site. */
  static Path unfinished(Path file) {
    return file.resolveSibling("." + file.getFileName() + UNFINISHED);
  }

  /** Takes the folder for this run alone, and makes it first when it is not there. */
  FolderLock lock() throws IOException {
    disk.createFolders(root);
    return FolderLock.take(root, disk);
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
