package org.concordance.reuse;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a file looks from outside, by which one that is as it was is known without reading it.
 *
 * <p>That is done by a process which has read the file before, and by git's rule: a file is the
 * same while its size, its time of modification and its key are, <em>if</em> that time was clearly
 * past when it was read ({@link #isSettled}). A younger file is "racily clean": it may be written
 * once more within the same tick of the file system's clock, and to the same size, so it is read
 * again until it has come of age. What that clock has come to is told by the newest of all files:
 * this machine's own may be another. Whoever writes another text of the same size into the same
 * file and sets its time back is not noticed.
 *
 * @param size in bytes
 * @param modified when it was last written, as precisely as the file system knows
 * @param key tells it from another that took its place; empty where the file system has none
 * @see <a href="https://git-scm.com/docs/racy-git">racy-git</a>
 */
public record Stamp(long size, FileTime modified, Optional<Object> key) {

  /** The coarsest clock of a file system that is in use, FAT's. */
  public static final Duration TICK = Duration.ofSeconds(2);

  /** How a file looks, by what was asked of it. */
  public static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime(),
        Optional.ofNullable(attributes.fileKey()));
  }

  /**
   * Whether all that is written from now on will have another time.
   *
   * @param newest the time of the newest of all files
   */
  public boolean isSettled(Instant newest) {
    return modified.toInstant().isBefore(newest.minus(TICK));
  }
}
