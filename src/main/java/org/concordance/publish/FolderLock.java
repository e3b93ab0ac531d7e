package org.concordance.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/**
 * Keeps two runs from writing to one folder at once.
 *
 * <p>The system frees the lock when a run ends, in whatever way; the file itself goes only when the
 * run has done its work, so that one found without a lock tells of a run that was cut short.
 */
final class FolderLock implements AutoCloseable {

  static final String FILE = ".concordance-lock";

  private final Path file;
  private final FileChannel channel;
  private final Disk disk;

  private FolderLock(Path file, FileChannel channel, Disk disk) {
    this.file = file;
    this.channel = channel;
    this.disk = disk;
  }

  /**
   * Takes the folder.
   *
   * @throws PublishException when another run has it
   */
  static FolderLock take(Path folder, Disk disk) throws IOException {
    Path file = folder.resolve(FILE);
    FileChannel channel = disk.open(file);
    if (!isTaken(channel)) {
      channel.close();
      throw new PublishException(
          "another run is writing to '" + folder + "'; run again when it has ended");
    }
    return new FolderLock(file, channel, disk);
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Says that the work is done. */
  void finish() throws IOException {
    disk.delete(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
