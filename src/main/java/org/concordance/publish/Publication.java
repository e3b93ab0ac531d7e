package org.concordance.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.model.Sha256;

/**
 * What publishing did.
 *
 * @param files how many files the site has, the manifest included
 * @param added how many are new
 * @param changed how many have other content than before
 * @param removed how many are gone
 * @param manifest the SHA-256 of the list of files
 */
public record Publication(int files, int added, int changed, int removed, String manifest) {

  /** Whether it is still what was published to a folder last. */
  public boolean isIn(Path root) {
    try {
      return Sha256.of(Files.readAllBytes(root.resolve(Manifest.PATH))).equals(manifest);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the folder was left as it was. */
  public boolean isUnchanged() {
    return added + changed + removed == 0;
  }
}
