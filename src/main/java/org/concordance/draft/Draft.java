package org.concordance.draft;

import java.util.List;
import org.concordance.model.RecordKey;

/**
 * A content file that is not written yet.
 *
 * @param key the kind and id of the record
 * @param entries its front matter, in order
 * @param body its text, in Markdown; may be empty
 */
public record Draft(RecordKey key, List<Entry> entries, String body) {

  /** Copies the list. */
  public Draft {
    entries = List.copyOf(entries);
  }

  /** The path of the file below the content folder. */
  public String path() {
    return key.kind().folder() + "/" + key.id() + ".md";
  }

  /** The text of the file. */
  public String text() {
    return DraftText.of(this);
  }
}
