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
 * @param isThere whether the same stands there already
 */
record Compared(String path, String hash, boolean isThere) {

  /** Reads both once; files are compared side by side. */
  static Compared of(Output file, SiteFolder folder) {
    byte[] bytes = file.bytes();
    try {
      return new Compared(file.path(), Sha256.of(bytes), folder.holds(file.path(), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
