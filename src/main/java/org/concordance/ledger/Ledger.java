package org.concordance.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.edtf.Edtf;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Permalink;
import org.concordance.model.Place;

/**
 * What the archive has published so far.
 *
 * @param addresses the addresses, by permalink
 * @param anchors the passages of texts, by the id of the reading or by {@link #version}
 * @param feed what the ids of the feed and its entries began with when it was first published
 * @param places where the addresses and, under the names of the texts, the passages are recorded;
 *     nothing for what is not recorded yet
 */
public record Ledger(
    SortedMap<Permalink, Address> addresses,
    SortedMap<String, Anchors> anchors,
    Optional<String> feed,
    Map<String, Place> places) {

  /** The ledger of an archive that has published nothing. */
  public static final Ledger EMPTY =
      new Ledger(new TreeMap<>(), new TreeMap<>(), Optional.empty(), Map.of());

  /** Copies the maps. */
  public Ledger {
    addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
    anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
    places = Map.copyOf(places);
  }

  /** What names an earlier text of a reading among the anchors. */
  public static String version(String reading, Edtf date) {
    return reading + "/" + date;
  }

  /** Whether nothing was ever recorded. */
  public boolean isEmpty() {
    return addresses.isEmpty();
  }

  /** Whether an address is recorded. */
  public boolean has(Permalink permalink) {
    return addresses.containsKey(permalink);
  }

  /** The addresses of one kind, in order. */
  public List<Address> addresses(AddressKind kind) {
    return addresses.values().stream().filter(address -> address.kind() == kind).toList();
  }

  /**
   * The id under which a record was first published, whatever it is called today: feeds identify
   * the record by it.
   */
  public String firstId(ArchiveRecord record) {
    return record.ids().stream()
        .map(id -> record.kind().permalink(id))
        .flatMap(permalink -> Optional.ofNullable(addresses.get(permalink)).stream())
        .map(Address::id)
        .findFirst()
        .orElse(record.id());
  }

  /** What is recorded of a text under the first of several names that is recorded. */
  public Anchors firstAnchors(List<String> names) {
    return names.stream()
        .flatMap(name -> Optional.ofNullable(anchors.get(name)).stream())
        .findFirst()
        .orElse(Anchors.NONE);
  }

  /**
   * What is recorded of a text under any of the names that it had.
   *
   * @param names the names, today's first
   */
  public Anchors anchors(List<String> names) {
    Anchors found = Anchors.NONE;
    for (String name : names) {
      found = found.with(anchors.getOrDefault(name, Anchors.NONE));
    }
    return found;
  }
}
