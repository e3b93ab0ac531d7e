package org.concordance.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folder that a site is published to; no path leads out of it, not over a link either. */
final class SiteFolder {

  private static final Pattern PART = Pattern.compile("[a-z0-9._-]+");

  /** A file is written under this ending first, and renamed when it is whole. */
  static final String UNFINISHED = ".unfinished";

  private final Path root;

  SiteFolder(Path root) {
    this.root = root;
  }

  /** The content of a file; empty when there is none. */
  Optional<byte[]> read(String path) throws IOException {
    Path file = resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  /** Whether anything stands at a path, a dangling link included. */
  boolean exists(String path) {
    return Files.exists(resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a file has that very content. */
  boolean holds(String path, byte[] bytes) throws IOException {
    Path file = resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Writes a file so that it is always either the old one or the new one, whole. */
  void write(String path, byte[] bytes) throws IOException {
    Path file = resolve(path);
    makeFolder(file.getParent());
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    Files.write(unfinished, bytes);
    Files.move(
        unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void makeFolder(Path folder) throws IOException {
    for (Path part = folder; !part.equals(root); part = part.getParent()) {
      if (Files.isSymbolicLink(part)) {
        throw new PublishException(
            "'" + part + "' is a symbolic link, and nothing is written over one; delete it");
      }
    }
    Files.createDirectories(folder);
  }

  /** Deletes a file if it is there, and the folders that become empty. */
  boolean delete(String path) throws IOException {
    Path file = resolve(path);
    boolean deleted = Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + UNFINISHED));
    for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        break;
      }
    }
    return deleted;
  }

  /** The file at a path of the site, which is never outside the folder. */
  private Path resolve(String path) {
    for (String part : path.split("/", -1)) {
      if (!PART.matcher(part).matches() || part.equals(".") || part.equals("..")) {
        throw new PublishException("'" + path + "' is not a path of a site");
      }
    }
    return root.resolve(path);
  }
}
