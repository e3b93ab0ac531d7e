package org.concordance.draft;

import java.util.List;
import java.util.stream.Stream;
import org.concordance.model.RecordKey;

/**
 * A content file that is not written yet.
 *
 * @param key the kind and id of the record
 * @param entries its front matter, in order
 * @param body its text, in Markdown; may be empty
 * @param remarks what else there is to tell the curator, as comments below the front matter's
 *     fields
 */
public record Draft(RecordKey key, List<Entry> entries, String body, List<String> remarks) {

  /** Copies the lists. */
  public Draft {
    entries = List.copyOf(entries);
    remarks = List.copyOf(remarks);
  }

  /** A draft without remarks. */
  public Draft(RecordKey key, List<Entry> entries, String body) {
    this(key, entries, body, List.of());
  }

  /** The same with further remarks. */
  public Draft with(List<String> further) {
    return new Draft(
        key, entries, body, Stream.concat(remarks.stream(), further.stream()).toList());
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
