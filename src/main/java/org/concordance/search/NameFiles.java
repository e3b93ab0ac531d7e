package org.concordance.search;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.link.Calendar;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.OtherName;
import org.concordance.model.Permalink;
import org.concordance.model.Topic;
import org.concordance.search.NameLine.Sense;
import org.concordance.words.Words;

/** Writes the names of actors, topics and events, which are suggested while one types. */
final class NameFiles {

  private final LinkedArchive linked;
  private final SortedMap<NameLine, NameLine> lines = new TreeMap<>(NameLine.ORDER);

  /**
   * The names of all records of today, those included that no reading has, and of all months and
   * years that have a page.
   */
  NameFiles(LinkedArchive linked, Words words) {
    this.linked = linked;
    linked.actors().byName().forEach(this::add);
    linked.topics().byLabel().forEach(this::add);
    linked.calendar().events().forEach(this::add);
    linked.calendar().months().forEach((month, entries) -> add(month, size(entries), words));
    linked.calendar().years().forEach((year, entries) -> add(year, size(entries), words));
  }

  /** Adds the files, and tells the first key of each. */
  List<String> add(ScriptFiles files) {
    Shards shards = new Shards(files, "n");
    lines.values().forEach(line -> shards.add(line.key(), line.text()));
    return shards.finish();
  }

  /** Each name and whose it is. */
  Stream<String> told() {
    return lines.values().stream().map(line -> line.named().path() + "\t" + line.name()).distinct();
  }

  private void add(Actor actor) {
    int readings = linked.readings().countOfActor(actor.id());
    String kind = actor.actorKind().map(ActorKind::word).orElse(actor.kind().word());
    add(named(actor, readings, kind), actor.also(), actor.nativeNames(), "");
  }

  private void add(Topic topic) {
    NameLine.Named named = named(topic, linked.countInclusive(topic), topic.kind().word());
    add(named, topic.also(), topic.nativeNames(), "");
  }

  private void add(Event event) {
    int readings = linked.readings().ofEvent(event.id()).size();
    add(named(event, readings, event.kind().word()), event.also(), Map.of(), event.place());
  }

  private void add(YearMonth month, int size, Words words) {
    String shortName = words.monthShort(month) + " " + words.year(Year.of(month.getYear()));
    var named = named(words.month(month), Permalink.of(month), size);
    addDate(named, List.of(shortName, month.toString()));
  }

  private void add(Year year, int size, Words words) {
    addDate(named(words.year(year), Permalink.of(year), size), List.of(year.toString()));
  }

  /** A date is found by the whole of it: its second word is a year, which has a page itself. */
  private void addDate(NameLine.Named named, List<String> others) {
    for (String name : Stream.concat(Stream.of(named.label()), others.stream()).toList()) {
      NameLine line = new NameLine(NameKeys.whole(name), named, name, "", Sense.LABEL);
      lines.putIfAbsent(line, line);
    }
  }

  private static NameLine.Named named(String date, Permalink page, int size) {
    return new NameLine.Named("date", page.path(), date, size);
  }

  private static int size(Calendar.Entries entries) {
    return entries.published().size() + entries.happened().size();
  }

  private static NameLine.Named named(ArchiveRecord record, int readings, String kind) {
    return new NameLine.Named(kind, record.permalink().path(), record.label(), readings);
  }

  private void add(
      NameLine.Named named, List<OtherName> also, Map<String, String> nativeNames, String place) {
    List<NameLine> all = new ArrayList<>();
    addKeys(named, named.label(), "", Sense.LABEL, all);
    also.forEach(other -> addKeys(named, other.name(), "", Sense.OTHER, all));
    nativeNames.forEach((language, name) -> addKeys(named, name, language, Sense.OTHER, all));
    addKeys(named, place, "", Sense.PLACE, all);
    all.sort(NameLine.FULLEST);
    all.forEach(line -> lines.putIfAbsent(line, line));
  }

  private static void addKeys(
      NameLine.Named named, String name, String language, Sense sense, List<NameLine> all) {
    for (String key : NameKeys.of(name)) {
      all.add(new NameLine(key, named, name, language, sense));
    }
  }
}
