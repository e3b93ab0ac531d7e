package org.concordance.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.ledger.Address;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * Finds addresses that would go over from the record that was published there to another one.
 * Whoever cited the one would be shown the other.
 */
final class OwnerCheck {

  private final Ledger before;
  private final Archive archive;
  private final Problems problems;

  /** The records by their kind and the id under which they were first published. */
  private final Map<String, ArchiveRecord> owners = new HashMap<>();

  OwnerCheck(Ledger before, Archive archive, Problems problems) {
    this.before = before;
    this.archive = archive;
    this.problems = problems;
  }

  void check() {
    List<ArchiveRecord> records = archive.records().toList();
    records.forEach(this::checkOwn);
    records.stream().filter(record -> !problems.hasError(record.file())).forEach(this::checkFormer);
  }

  private static String key(ArchiveRecord record, String first) {
    return record.kind().word() + ":" + first;
  }

  private void checkOwn(ArchiveRecord record) {
    String first = before.firstId(record);
    ArchiveRecord other = owners.putIfAbsent(key(record, first), record);
    if (other != null) {
      boolean isNewcomer = !isRecorded(record) || isRecorded(other) && record.id().equals(first);
      report(isNewcomer ? record : other, isNewcomer ? other : record, first);
    }
  }

  private boolean isRecorded(ArchiveRecord record) {
    return before.has(record.permalink());
  }

  private void report(ArchiveRecord newcomer, ArchiveRecord owner, String first) {
    problems.error(
        Place.of(newcomer.file().isEmpty() ? owner.file() : newcomer.file()),
        "the address "
            + owner.kind().permalink(first)
            + " was published for what is now "
            + owner.file(),
        "write 'formerly: ["
            + first
            + "]' there alone, and give what is new here an id that was never published");
  }

  /** A former id can lead from a record to another only when the first is there no more. */
  private void checkFormer(ArchiveRecord record) {
    for (String former : record.formerIds()) {
      Optional.ofNullable(before.addresses().get(record.kind().permalink(former)))
          .map(Address::id)
          .map(first -> owners.get(key(record, first)))
          .filter(owner -> owner != record)
          .ifPresent(
              owner ->
                  problems.error(
                      Place.of(record.file()),
                      "the former id '" + former + "' is that of what is now " + owner.file(),
                      "take it out here, and write 'formerly: [" + former + "]' there"));
    }
  }
}
