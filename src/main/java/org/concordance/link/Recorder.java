package org.concordance.link;

import java.time.Year;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.ledger.Address;
import org.concordance.ledger.AddressKind;
import org.concordance.ledger.Anchors;
import org.concordance.ledger.Ledger;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.BaseUrl;
import org.concordance.model.Digits;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Status;
import org.concordance.model.Version;

/**
 * Says what there is to record once an archive is published: what was recorded before, and what is
 * new. An address is never taken out.
 */
public final class Recorder {

  private final LinkedArchive linked;
  private final SortedMap<Permalink, Address> addresses;
  private final SortedMap<String, Anchors> anchors = new TreeMap<>();

  private Recorder(LinkedArchive linked) {
    this.linked = linked;
    this.addresses = new TreeMap<>(linked.ledger().addresses());
  }

  /** The ledger of an archive that is being published, drafts left out. */
  public static Ledger record(LinkedArchive linked) {
    Recorder recorder = new Recorder(linked);
    linked.ledger().anchors().forEach(recorder::keepAnchors);
    linked
        .archive()
        .records()
        .filter(record -> !(record instanceof Reading reading && reading.status() == Status.DRAFT))
        .forEach(recorder::add);
    linked.archive().versions().forEach(recorder::add);
    linked
        .calendar()
        .years()
        .keySet()
        .forEach(year -> recorder.add(Permalink.of(year), AddressKind.YEAR, digits(year)));
    linked
        .calendar()
        .months()
        .keySet()
        .forEach(month -> recorder.add(Permalink.of(month), AddressKind.MONTH, month.toString()));
    return new Ledger(
        recorder.addresses, recorder.anchors, recorder.feed(), linked.ledger().places());
  }

  /** What feed ids begin with stays, once it is more than a reserved example. */
  private Optional<String> feed() {
    return linked
        .ledger()
        .feed()
        .or(
            () ->
                Optional.of(linked.archive().config().feedBase())
                    .filter(base -> !BaseUrl.isReserved(base)));
  }

  private static String digits(Year year) {
    return Digits.year(year.getValue());
  }

  private void add(Permalink permalink, AddressKind kind, String id) {
    addresses.putIfAbsent(permalink, new Address(permalink, kind, id));
  }

  private void add(ArchiveRecord record) {
    String first = linked.ledger().firstId(record);
    AddressKind kind = AddressKind.of(record.kind());
    add(record.permalink(), kind, first);
    for (String former : record.formerIds()) {
      RecordKey key = new RecordKey(record.kind(), former);
      if (linked.archive().index().isFormer(key, record)) {
        add(key.permalink(), kind, first);
      }
    }
    for (Permalink address : record.formerAddresses()) {
      add(address, AddressKind.FORMER, record.kind().word() + ":" + first);
    }
    if (record instanceof Reading reading) {
      addAnchors(reading);
      addSource(reading, first);
    }
  }

  /** The record of the work that it summarises, at every address that the reading has had. */
  private void addSource(Reading reading, String first) {
    for (String id : reading.ids()) {
      Permalink permalink = reading.kind().permalink(id);
      if (addresses.containsKey(permalink)) {
        add(permalink.child("source"), AddressKind.SOURCE, first);
      }
    }
  }

  /** Of a withdrawn reading, what is recorded stays; it may come back. */
  private void addAnchors(Reading reading) {
    if (reading.isWithdrawn()) {
      anchors.putIfAbsent(reading.id(), Anchors.NONE);
    } else {
      anchors.put(reading.id(), linked.body(reading).anchors());
    }
  }

  private void add(Version version) {
    RecordKey reading = new RecordKey(RecordKind.READING, version.reading());
    Address address = addresses.get(reading.permalink());
    if (address != null && !isWithdrawn(reading)) {
      add(version.permalink(), AddressKind.VERSION, address.id());
      String name = Ledger.version(version.folder(), version.date());
      if (version.withdrawal().isEmpty()) {
        anchors.put(name, linked.body(version.permalink()).anchors());
      } else {
        anchors.putIfAbsent(name, Anchors.NONE);
      }
    }
  }

  /** What is recorded of a text is kept under the id that its reading has today. */
  private void keepAnchors(String name, Anchors recorded) {
    String today =
        name.contains("/") ? name : linked.archive().index().end(RecordKind.READING, name);
    anchors.merge(today, recorded, (one, other) -> one.with(other));
  }

  private boolean isWithdrawn(RecordKey reading) {
    return linked.archive().index().entry(reading).filter(RecordIndex.Entry::withdrawn).isPresent();
  }
}
