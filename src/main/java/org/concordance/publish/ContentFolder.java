package org.concordance.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the files of the content folder that the program keeps for the curator: the ledger, and
 * what a command was asked to change. {@code build} and {@code check} never do.
 */
public final class ContentFolder {

  private ContentFolder() {}

  /**
   * Writes files, each so that it is always either the old one or the new one, whole.
   *
   * @param root the content folder
   * @param files texts by their paths below it; those that are there already are left alone
   * @param gone the paths of files to delete
   * @return how many files were written or deleted
   * @throws PublishException when that is not possible
   */
  public static int write(Path root, Map<String, String> files, Collection<String> gone) {
    return write(root, files, gone, new Disk());
  }

  /**
   * The text of a file as it stands; empty when there is none or it is no UTF-8 text, which a build
   * reports.
   *
   * @param path its path below the content folder
   */
  public static Optional<String> read(Path root, String path) {
    try {
      return Optional.of(Files.readString(root.resolve(path)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes a file that is not there yet. What stands in its place, whatever it is, stays as it is.
   *
   * @param path its path below the content folder
   * @throws PublishException when something stands there, or the file cannot be written
   */
  public static void create(Path root, String path, String text) {
    create(root, path, text, new Disk());
  }

  static void create(Path root, String path, String text, Disk disk) {
    SiteFolder folder = new SiteFolder(root.toAbsolutePath().normalize(), disk);
    try {
      folder.create(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw new PublishException(
          "'" + root.resolve(path) + "' is there already, and stays as it is", e);
    } catch (AccessDeniedException e) {
      throw new PublishException(
          "you may not write '" + root.resolve(path) + "'; ask whoever owns the folder", e);
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
  }

  private static PublishException cannotWrite(Path root, IOException e) {
    return new PublishException(
        "cannot write to '" + root + "': " + e + "; run again when there is room and leave", e);
  }

  static int write(Path root, Map<String, String> files, Collection<String> gone, Disk disk) {
    SiteFolder folder = new SiteFolder(root.toAbsolutePath().normalize(), disk);
    int changed = 0;
    try {
      for (var file : new TreeMap<>(files).entrySet()) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        if (!folder.holds(file.getKey(), bytes)) {
          folder.write(file.getKey(), bytes);
          changed++;
        }
      }
      for (String path : gone) {
        changed += folder.delete(path) ? 1 : 0;
      }
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
    return changed;
  }
}
