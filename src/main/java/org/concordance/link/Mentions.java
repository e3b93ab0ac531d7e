package org.concordance.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.concordance.markup.Mention;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.reuse.Reuse;

/**
 * Which texts name a record or link to a page, and where: the other end of every link in a text.
 */
public final class Mentions {

  private final Map<Permalink, List<Naming>> fromReadings = new HashMap<>();
  private final Map<Permalink, List<Naming>> fromOthers = new HashMap<>();

  private final SortedMap<Permalink, RenderedBody> bodies;
  private final Reuse reuse;

  private Mentions(SortedMap<Permalink, RenderedBody> bodies, Reuse reuse) {
    this.bodies = bodies;
    this.reuse = reuse;
  }

  /**
   * A text that names something.
   *
   * @param source the record whose text it is
   * @param places where it does, in the order of the text
   */
  public record Naming(ArchiveRecord source, List<Mention> places) {

    /** Copies the list. */
    public Naming {
      places = List.copyOf(places);
    }
  }

  /** The mentions in the texts that pages show; a notice in place of a record has none. */
  static Mentions of(Archive archive, SortedMap<Permalink, RenderedBody> bodies, Reuse reuse) {
    Mentions mentions = new Mentions(bodies, reuse);
    archive.readings().stream()
        .filter(reading -> !reading.isWithdrawn())
        .sorted(Chronology.NEWEST_FIRST)
        .forEach(reading -> mentions.add(reading, mentions.fromReadings));
    Stream<? extends ArchiveRecord> events = archive.events().stream().sorted(Chronology.IN_ORDER);
    Stream.of(
            archive.topics().stream(), archive.actors().stream(), events, archive.pages().stream())
        .flatMap(records -> records)
        .filter(record -> record.replacedBy().isEmpty())
        .forEach(record -> mentions.add(record, mentions.fromOthers));
    return mentions;
  }

  private void add(ArchiveRecord source, Map<Permalink, List<Naming>> named) {
    RenderedBody body = bodies.getOrDefault(source.permalink(), RenderedBody.EMPTY);
    reuse
        .of(Mentions.class, source.permalink(), new Told(source, body), Mentions::namings)
        .forEach(
            (target, naming) ->
                named.computeIfAbsent(target, key -> new ArrayList<>()).add(naming));
  }

  /** A record and its text. */
  private record Told(ArchiveRecord source, RenderedBody body) {}

  /** What a text names, in its order. */
  private static Map<Permalink, Naming> namings(Told told) {
    Map<Permalink, List<Mention>> places = new LinkedHashMap<>();
    for (Mention mention : told.body().mentions()) {
      places.computeIfAbsent(mention.target(), key -> new ArrayList<>()).add(mention);
    }
    Map<Permalink, Naming> namings = new LinkedHashMap<>();
    places.forEach((target, found) -> namings.put(target, new Naming(told.source(), found)));
    return namings;
  }

  /** The readings whose summaries name or link to a page, the newest first. */
  public List<Naming> inReadings(Permalink target) {
    return fromReadings.getOrDefault(target, List.of());
  }

  /**
   * The other texts that name or link to a page: those of topics, actors, events in their order of
   * time, and free pages.
   */
  public List<Naming> elsewhere(Permalink target) {
    return fromOthers.getOrDefault(target, List.of());
  }

  /** The readings whose summaries name or link to a page, as they are. */
  Stream<Reading> readings(Permalink target) {
    return inReadings(target).stream().map(naming -> (Reading) naming.source());
  }
}
