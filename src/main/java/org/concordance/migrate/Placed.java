package org.concordance.migrate;

import java.util.List;
import java.util.Optional;
import org.concordance.model.RecordKey;

/**
 * A page of the old site with its place in the archive.
 *
 * @param begun its text, of which the links are still as they were
 * @param key the record that it becomes
 * @param title what people call it
 * @param titleGuessed whether it said no title
 * @param address where it stood, from {@code /} on; empty when that cannot be told
 * @param earlier the addresses that it had before that
 */
record Placed(
    BodyText.Begun begun,
    RecordKey key,
    String title,
    boolean titleGuessed,
    Optional<String> address,
    List<String> earlier) {

  Placed {
    earlier = List.copyOf(earlier);
  }

  Document document() {
    return begun.document();
  }
}
