package org.concordance.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.ledger.Address;
import org.concordance.ledger.Anchor;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.RecordKey;
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
    String[] parts = address.permalink().path().split("/");
    return address
        .kind()
        .record()
        .map(kind -> cure(new RecordKey(kind, parts[parts.length - 1])))
        .orElseGet(
            () ->
                "an earlier text is kept for those who cite it: bring back "
                    + root
                    + ("versions/" + parts[1] + "/" + parts[2] + ".md"));
  }

  private String cure(RecordKey key) {
    String file = root + key.kind().folder() + "/" + key.id() + ".md";
    Resolution today = archive.index().resolve(key.kind(), key.id());
    if (today.outcome() == Resolution.Outcome.DRAFT) {
      String draft = archive.index().entry(today.key()).orElseThrow().file();
      return "it is a draft now: publish " + draft + ", or withdraw it with a reason";
    }
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
        .map(fingerprint -> fingerprint.hash())
        .collect(Collectors.toList());
  }
}
