package org.concordance.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk on which, after a number of steps, nothing works any more. */
final class FailingDisk extends Disk {

  /** Ends a run as a kill does: whatever would still be done is not. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final int works;
  private final boolean full;
  private final AtomicInteger steps = new AtomicInteger();

  private FailingDisk(int works, boolean full) {
    this.works = works;
    this.full = full;
  }

  /** The run is killed in the step after so many; a file that it writes then is left half. */
  static FailingDisk killedAfter(int steps) {
    return new FailingDisk(steps, false);
  }

  /** Writing fails after so many steps for want of room; deleting goes on. */
  static FailingDisk fullAfter(int steps) {
    return new FailingDisk(steps, true);
  }

  private void step() throws IOException {
    step(steps.getAndIncrement());
  }

  private void step(int before) throws IOException {
    if (before >= works) {
      if (full) {
        throw new IOException("No space left on device");
      }
      throw new Killed();
    }
  }

  @Override
  void createFolders(Path folder) throws IOException {
    step();
    super.createFolders(folder);
  }

  @Override
  void create(Path file, byte[] bytes) throws IOException {
    int before = steps.getAndIncrement();
    if (before == works) {
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    step(before);
    super.create(file, bytes);
  }

  @Override
  FileChannel open(Path file) throws IOException {
    step();
    return super.open(file);
  }

  @Override
  void putNew(Path from, Path to) throws IOException {
    step();
    super.putNew(from, to);
  }

  @Override
  void replace(Path from, Path to) throws IOException {
    step();
    super.replace(from, to);
  }

  @Override
  boolean delete(Path file) throws IOException {
    if (!full) {
      step();
    }
    return super.delete(file);
  }
}
