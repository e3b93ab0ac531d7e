package org.concordance.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Every change that publishing makes to the file system, each a single step; a test lets any of
 * them fail.
 */
class Disk {

  void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** Writes a file that is not there yet; a link in its place is not followed. */
  void create(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Opens a file to lock it, and makes it first when it is not there. */
  FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  /** Puts a file in place of another, which is there whole until the new one is. */
  void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Gives a finished file its name, if nothing has that name yet, and takes its old one away.
   *
   * @throws java.nio.file.FileAlreadyExistsException when something has it
   */
  void putNew(Path from, Path to) throws IOException {
    try {
      // A second name for the file: the one way to name it that never replaces anything.
      Files.createLink(to, from);
      Files.delete(from);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      // A file system without hard links, such as that of a memory stick.
      Files.move(from, to);
    }
  }

  /** Deletes a file, a link itself or an empty folder, and tells whether it was there. */
  boolean delete(Path file) throws IOException {
    return Files.deleteIfExists(file);
  }
}
