package org.concordance.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.concordance.model.Output;
import org.concordance.reuse.Reuse;
import org.concordance.reuse.Stamp;

/**
 * A file as this process left it when it published before.
 *
 * @param output what is in it
 * @param hash its SHA-256
 * @param stamp how it looks while it is as it was left; empty where it may be written again without
 *     looking otherwise
 */
record Left(Output output, String hash, Optional<Stamp> stamp) {

  /** The same file as it was left before; empty where it is another now, or was not there. */
  static Optional<Left> of(Output output, Reuse reuse) {
    return reuse.<Left>last(Left.class, output.path()).filter(left -> left.output().equals(output));
  }

  /**
   * A file that was published.
   *
   * @param stamp how it looks now
   */
  record File(Output output, String hash, Optional<Stamp> stamp) {}

  /** Keeps for the next time how files look. */
  static void keep(List<File> files, Reuse reuse) {
    Instant newest =
        files.stream()
            .map(File::stamp)
            .flatMap(Optional::stream)
            .map(stamp -> stamp.modified().toInstant())
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    for (File file : files) {
      Optional<Stamp> settled = file.stamp().filter(stamp -> stamp.isSettled(newest));
      reuse.keep(Left.class, file.output().path(), new Left(file.output(), file.hash(), settled));
    }
  }
}
