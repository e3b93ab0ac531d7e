package org.concordance.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the content says, checked and with every reference resolved.
 *
 * <p>Each list is sorted by id and holds what is to be published: drafts only when they were asked
 * for. Records that others replaced are in their lists too.
 *
 * @param config the archive as a whole
 * @param readings the summaries, withdrawn ones included
 * @param actors authority records, with the stubs that an open vocabulary makes
 * @param topics the thesaurus
 * @param events what happened
 * @param pages free pages
 * @param versions earlier texts of the readings, by reading and date
 * @param media images that pages refer to
 * @param index what every id stands for
 */
public record Archive(
    SiteConfig config,
    List<Reading> readings,
    List<Actor> actors,
    List<Topic> topics,
    List<Event> events,
    List<FreePage> pages,
    List<Version> versions,
    List<Media> media,
    RecordIndex index) {

  /** Copies the lists. */
  public Archive {
    readings = List.copyOf(readings);
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
    events = List.copyOf(events);
    pages = List.copyOf(pages);
    versions = List.copyOf(versions);
    media = List.copyOf(media);
  }

  /** The same under another base URL. */
  public Archive withUrl(String url) {
    return new Archive(
        config.withUrl(url), readings, actors, topics, events, pages, versions, media, index);
  }

  /** Every record, kind by kind. */
  public Stream<ArchiveRecord> records() {
    return Stream.of(readings, actors, topics, events, pages).flatMap(List::stream);
  }
}
