package org.concordance.cli;

import java.nio.file.Path;

/** Thrown when a site was published with a ledger that is there no more. */
final class LostLedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostLedgerException(Path site, Path source) {
    super(
        "the site in '"
            + site
            + "' was recorded, and '"
            + source.resolve("ledger")
            + "' is gone; bring it back with git (if nothing was ever published, delete '"
            + site
            + "' too)");
  }
}
