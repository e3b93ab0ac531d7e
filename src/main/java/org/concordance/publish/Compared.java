package org.concordance.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.concordance.model.Output;
import org.concordance.model.Sha256;
import org.concordance.reuse.Reuse;
import org.concordance.reuse.Stamp;

/**
 * A file of a site beside what stands in its place.
 *
 * @param output the file
 * @param hash its SHA-256
 * @param before what stands there
 * @param stamp how a plain file looks that stands there
 * @param isSame whether that is the same file already
 */
record Compared(
    Output output, String hash, Standing before, Optional<Stamp> stamp, boolean isSame) {

  /**
   * Reads both once, and neither where it is known what they hold; files are compared side by side.
   */
  static Compared of(Output file, SiteFolder folder, Folders folders, Reuse reuse) {
    String path = file.path();
    try {
      Optional<Stamp> stamp = folders.file(path);
      Standing before = stamp.isPresent() ? Standing.FILE : folders.at(path);
      Optional<Left> left = Left.of(file, reuse);
      if (stamp.isPresent() && left.flatMap(Left::stamp).equals(stamp)) {
        return new Compared(file, left.get().hash(), before, stamp, true);
      }
      byte[] bytes = file.bytes();
      boolean isSame =
          stamp.isPresent() && stamp.get().size() == bytes.length && folder.holds(path, bytes);
      String hash = left.map(Left::hash).orElseGet(() -> Sha256.of(bytes));
      return new Compared(file, hash, before, stamp, isSame);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its path. */
  String path() {
    return output.path();
  }

  /** The file as it stands there now that it is published. */
  Left.File left(SiteFolder folder) {
    try {
      return new Left.File(output, hash, isSame ? stamp : folder.stamp(path()));
    } catch (IOException e) {
      // It has gone since, and will be seen to be.
      return new Left.File(output, hash, Optional.empty());
    }
  }

  /** Whether it is to be written. */
  boolean isChanged() {
    return !isSame;
  }

  /**
   * Whether what stands there is somebody else's.
   *
   * @param isOwn whether the path is one of the program's own files
   */
  boolean isForeign(boolean isOwn) {
    return before == Standing.FOLDER || before == Standing.FILE && !isOwn && !isSame;
  }
}
