package org.concordance.migrate;

import java.util.List;
import java.util.Optional;
import org.concordance.ingest.Remark;
import org.concordance.model.RecordKey;
import org.concordance.oldsite.Document;

/**
 * A page of the old site with its place in the archive.
 *
 * @param document the page
 * @param key the record that it becomes
 * @param title what people call it
 * @param address where it stood, from {@code /} on; empty when that cannot be told
 * @param earlier the addresses that it had before that
 * @param remarks what there is to know of all that
 */
record Placed(
    Document document,
    RecordKey key,
    String title,
    Optional<String> address,
    List<String> earlier,
    List<Remark> remarks) {

  Placed {
    earlier = List.copyOf(earlier);
    remarks = List.copyOf(remarks);
  }
}
