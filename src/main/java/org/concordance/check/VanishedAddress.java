package org.concordance.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.ledger.Address;
import org.concordance.ledger.AddressKind;
import org.concordance.ledger.Anchor;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Resolution;

/**
 * Tells how to keep an address that would vanish.
 *
 * @param address the address
 * @param archive what there is today
 * @param before what was published before
 * @param now what would be, after this
 * @param root the content folder, as messages show it
 */
record VanishedAddress(Address address, Archive archive, Ledger before, Ledger now, String root) {

  /** What the curator can do. */
  String cure() {
    if (address.kind() == AddressKind.FORMER) {
      return formerCure(address.id().split(":", 2));
    }
    String[] parts = address.permalink().path().split("/");
    return address
        .kind()
        .record()
        .map(kind -> cure(new RecordKey(kind, parts[parts.length - 1])))
        .orElseGet(
            () ->
                address.kind() == AddressKind.SOURCE
                    ? cure(new RecordKey(RecordKind.READING, parts[1]))
                    : versionCure(parts[1], parts[2]));
  }

  /** An address of another site, which leads to a record of a kind and id. */
  private String formerCure(String[] record) {
    String where =
        archive
            .records()
            .filter(one -> one.kind().word().equals(record[0]))
            .filter(one -> before.firstId(one).equals(record[record.length - 1]))
            .map(ArchiveRecord::file)
            .findFirst()
            .orElse("the record to which it is to lead");
    return "write 'formerly: [" + address.permalink() + "]' in " + where;
  }

  private String versionCure(String reading, String date) {
    return draft(new RecordKey(RecordKind.READING, reading))
        .map(file -> "its reading is a draft now: publish " + file + ", or withdraw it")
        .orElse(
            "an earlier text is kept for those who cite it: bring back "
                + root
                + ("/versions/" + reading + "/" + date + ".md"));
  }

  /** The file of a record that is a draft now, if it is one. */
  private Optional<String> draft(RecordKey key) {
    Resolution today = archive.index().resolve(key.kind(), key.id());
    return today.outcome() == Resolution.Outcome.DRAFT
        ? archive.index().entry(today.key()).map(RecordIndex.Entry::file)
        : Optional.empty();
  }

  private String cure(RecordKey key) {
    return draft(key)
        .map(file -> "it is a draft now: publish " + file + ", or withdraw it with a reason")
        .orElseGet(() -> recordCure(key));
  }

  private String recordCure(RecordKey key) {
    String file = root + "/" + key.kind().folder() + "/" + key.id() + ".md";
    String formerly = "'formerly: [" + key.id() + "]'";
    String renamed =
        successor(key)
            .map(now -> "was it renamed to " + now.file() + "? Then write " + formerly + " there")
            .orElse("if it was renamed, write " + formerly + " in the file that it has now");
    return switch (key.kind()) {
      case READING ->
          renamed + "; else bring back " + file + ", with 'status: withdrawn' if it had to go";
      case ACTOR, TOPIC, EVENT ->
          renamed + "; else bring back " + file + ", with 'replaced-by' if another took its place";
      case PAGE -> renamed + "; else bring back " + file;
    };
  }

  /** The record that this one has become, as far as one can tell. */
  private Optional<ArchiveRecord> successor(RecordKey key) {
    List<ArchiveRecord> kin =
        archive.records().filter(record -> record.kind() == key.kind()).toList();
    return kin.stream()
        .filter(record -> before.firstId(record).equals(address.id()))
        .findFirst()
        .or(() -> kin.stream().filter(record -> hasTextOf(key, record)).findFirst());
  }

  /** Whether a record that is not published yet has half the passages of this one. */
  private boolean hasTextOf(RecordKey key, ArchiveRecord record) {
    if (before.has(record.permalink())) {
      return false;
    }
    List<String> old = hashes(before, key.id());
    Set<String> today = Set.copyOf(hashes(now, record.id()));
    long kept = old.stream().filter(today::contains).count();
    return kept > 0 && 2 * kept >= old.size();
  }

  private static List<String> hashes(Ledger ledger, String reading) {
    return ledger.anchors(List.of(reading)).list().stream()
        .filter(anchor -> !anchor.isGone())
        .map(Anchor::fingerprint)
        .map(fingerprint -> fingerprint.get().hash())
        .collect(Collectors.toList());
  }
}
