package org.concordance.ledger;

import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.model.Lazy;

/**
 * The address of a passage within a summary.
 *
 * @param id the fragment of the address
 * @param standing what has become of the passage
 * @param revised the day of the revision in which the passage went; empty where it stands, or where
 *     no revision says that it went
 * @param fingerprint tells the passage by its text: of today, or the last that it had
 */
public record Anchor(
    String id, Standing standing, Optional<Edtf> revised, Lazy<Fingerprint> fingerprint) {

  /** What can become of a passage. */
  public enum Standing {
    /** It stands in the text, and links to itself under this id. */
    HERE,
    /** It went into the passage of the anchor before, which has an id of its own. */
    ALSO,
    /** It is in the text no more; its place is kept. */
    GONE
  }

  /** The anchor of a passage that stands in the text. */
  public static Anchor here(String id, Lazy<Fingerprint> fingerprint) {
    return new Anchor(id, Standing.HERE, Optional.empty(), fingerprint);
  }

  /** A further anchor of the passage before. */
  public static Anchor also(String id, Lazy<Fingerprint> fingerprint) {
    return new Anchor(id, Standing.ALSO, Optional.empty(), fingerprint);
  }

  /** The same, of a passage that went in a revision, if one says so. */
  public Anchor gone(Optional<Edtf> day) {
    return new Anchor(id, Standing.GONE, day, fingerprint);
  }

  /** Whether the passage is in the text no more. */
  public boolean isGone() {
    return standing == Standing.GONE;
  }
}
