package org.concordance.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordance.edtf.Edtf;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.Addresses;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.OtherName;
import org.concordance.model.Spot;
import org.concordance.model.Topic;
import org.concordance.model.WordedDate;

/**
 * Records of what is probably one thing, since their names are nearly the same or both say that
 * they are the same as one elsewhere. Told once for each pair, at the one that is not published
 * yet, else at the later id. Names that are the very same are not among them: a build tells of
 * those.
 *
 * <p>Nothing is said of records of which one names the other ({@code part-of}, {@code broader},
 * {@code related}), nor of those that say that they are two things elsewhere.
 */
final class TwinRecords {

  /** A record with one of its names, or with an address under {@code same-as}. */
  private record Named(ArchiveRecord record, String name, String key, RecordName form) {}

  private final Map<String, Advice> found = new TreeMap<>();

  private TwinRecords() {}

  static List<Advice> find(LinkedArchive linked) {
    Archive archive = linked.archive();
    List<Advice> all = new ArrayList<>();
    for (var records : List.of(archive.actors(), archive.topics(), archive.events())) {
      TwinRecords twins = new TwinRecords();
      Buckets<Named> buckets = new Buckets<>(twins::compare);
      records.stream()
          .filter(record -> !record.file().isEmpty() && record.replacedBy().isEmpty())
          // What was published before stays, and the newcomer is asked about.
          .sorted(Comparator.comparing(record -> !linked.ledger().has(record.permalink())))
          .flatMap(record -> names(record).stream())
          .forEach(named -> buckets.add(named, keys(named)));
      all.addAll(twins.found.values());
    }
    return all;
  }

  private static List<Named> names(ArchiveRecord record) {
    List<Named> names = new ArrayList<>();
    add(names, record, record.label(), Orphans.titleKey(record.kind()));
    also(record).stream()
        .filter(OtherName::link)
        .forEach(other -> add(names, record, other.name(), "also"));
    for (String address : SameAs.of(record)) {
      names.add(new Named(record, address, "same-as", RecordName.NONE));
    }
    return names;
  }

  private static void add(List<Named> names, ArchiveRecord record, String name, String key) {
    names.add(new Named(record, name, key, RecordName.of(name, record)));
  }

  private static List<OtherName> also(ArchiveRecord record) {
    if (record instanceof Actor actor) {
      return actor.also();
    }
    return record instanceof Topic topic
        ? topic.also()
        : record instanceof Event event ? event.also() : List.of();
  }

  private static List<String> keys(Named named) {
    return named.key().equals("same-as")
        ? List.of("same as " + Addresses.comparable(named.name()))
        : named.form().keys();
  }

  private void compare(Named first, Named second) {
    ArchiveRecord one = first.record();
    ArchiveRecord other = second.record();
    boolean address = first.key().equals("same-as");
    if (one.equals(other) || found.containsKey(other.id()) || areKnown(one, other)) {
      return;
    }
    if (address || !SameAs.differ(one, other) && first.form().isNearly(second.form())) {
      found.put(other.id(), advice(first, second, address));
    }
  }

  /** Whether the records themselves say that they are two. */
  private static boolean areKnown(ArchiveRecord one, ArchiveRecord other) {
    if (one instanceof Actor first && other instanceof Actor second) {
      return !first.actorKind().equals(second.actorKind())
          || first.partOf().contains(other.id())
          || second.partOf().contains(one.id());
    }
    if (one instanceof Topic first && other instanceof Topic second) {
      return names(first).contains(other.id()) || names(second).contains(one.id());
    }
    return one instanceof Event first
        && other instanceof Event second
        && !(begins(first, second) && begins(second, first));
  }

  private static List<String> names(Topic topic) {
    List<String> named = new ArrayList<>(topic.broader());
    named.addAll(topic.related());
    return named;
  }

  /** Whether one event can have begun when the other was over: else they are not one. */
  private static boolean begins(Event one, Event other) {
    var first = one.date().map(WordedDate::edtf).flatMap(Edtf::earliest);
    var last = other.date().map(WordedDate::edtf).flatMap(Edtf::latest);
    return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
  }

  private static Advice advice(Named first, Named second, boolean address) {
    return Advice.note(
        Matter.DUPLICATE,
        Spot.of(second.record().file(), second.key()).holding(second.name()),
        address
            ? "'" + second.name() + "' is the same as " + first.record().file() + " too"
            : "the name '"
                + second.name()
                + "' is nearly '"
                + first.name()
                + "' of "
                + first.record().file(),
        "if both are one, write 'replaced-by: "
            + first.record().id()
            + "' into this file, and put its names under 'also' in the other"
            + (address ? "; if not, one of the two addresses is wrong" : ""));
  }
}
