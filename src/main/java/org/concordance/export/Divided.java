package org.concordance.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.RecordKey;
import org.concordance.model.Resolution;

/**
 * The topics and actors that were divided. Their files stay, and hold what belongs to the parts.
 */
final class Divided {

  private Divided() {}

  /** Each with the records of today that took its place. */
  static Map<ArchiveRecord, List<RecordKey>> of(LinkedArchive linked) {
    Archive archive = linked.archive();
    Map<ArchiveRecord, List<RecordKey>> divided = new LinkedHashMap<>();
    Stream.of(archive.topics(), archive.actors())
        .flatMap(List::stream)
        .map(ArchiveRecord.class::cast)
        .filter(record -> !record.replacedBy().isEmpty())
        .forEach(
            record -> {
              Resolution today = archive.index().resolve(record.kind(), record.id());
              if (today.outcome() == Resolution.Outcome.SPLIT) {
                divided.put(record, today.keys());
              }
            });
    return divided;
  }
}
