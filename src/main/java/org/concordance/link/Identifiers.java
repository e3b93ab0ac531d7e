package org.concordance.link;

import org.concordance.model.ArchiveRecord;

/**
 * Names things for good: by {@code tag:} URIs where the archive has an authority, and by the
 * addresses of their pages where it has none. A record is named after the id under which it was
 * first published, so no renaming and no move to another domain changes its name.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151, the tag URI scheme</a>
 */
public final class Identifiers {

  private final LinkedArchive linked;
  private final String base;

  /** The names of an archive's things. */
  public Identifiers(LinkedArchive linked) {
    this.linked = linked;
    this.base = linked.ledger().feed().orElseGet(linked.archive().config()::feedBase);
  }

  /** The archive as a whole. */
  public String archive() {
    return base;
  }

  /** A record. */
  public String of(ArchiveRecord record) {
    return named(record.kind().folder() + "/" + linked.ledger().firstId(record));
  }

  /** What belongs to a record, such as the work that a reading summarises. */
  public String of(ArchiveRecord record, String part) {
    return named(record.kind().folder() + "/" + linked.ledger().firstId(record) + "/" + part);
  }

  private String named(String path) {
    return base + path + (base.startsWith("tag:") ? "" : "/");
  }
}
