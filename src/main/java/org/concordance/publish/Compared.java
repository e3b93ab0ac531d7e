package org.concordance.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.concordance.model.Output;
import org.concordance.model.Sha256;

/**
 * A file of a site beside what stands in its place.
 *
 * @param path its path
 * @param hash its SHA-256
 * @param before what stands there
 * @param isSame whether that is the same file already
 */
record Compared(String path, String hash, Standing before, boolean isSame) {

  /** Reads both once; files are compared side by side. */
  static Compared of(Output file, SiteFolder folder, Folders folders) {
    byte[] bytes = file.bytes();
    String path = file.path();
    try {
      Standing before = folders.at(path);
      boolean isSame = before == Standing.FILE && folder.holds(path, bytes);
      return new Compared(path, Sha256.of(bytes), before, isSame);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
