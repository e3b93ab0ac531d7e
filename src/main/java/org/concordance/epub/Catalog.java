package org.concordance.epub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.link.LinkedArchive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.Reading;
import org.concordance.page.ActorPage;
import org.concordance.page.ActorsPage;
import org.concordance.page.DateView;
import org.concordance.page.EventPage;
import org.concordance.page.IndexRow;
import org.concordance.page.Link;
import org.concordance.page.Page;
import org.concordance.page.ReadingPage;
import org.concordance.page.Row;
import org.concordance.page.TopicPage;
import org.concordance.page.TopicsPage;
import org.concordance.words.Words;

/** The pages of the site that the book is made of, by their addresses. */
final class Catalog {

  private final LinkedArchive linked;
  private final Words words;
  private final Map<String, TopicPage> topics;
  private final Map<String, ActorPage> actors;
  private final Map<String, EventPage> events;
  private final List<TopicsPage> thesaurus;
  private final List<IndexRow> actorRows;

  /** By ids. */
  private final Map<String, ReadingPage> readings = new HashMap<>();

  private final SortedMap<String, List<Reading>> byYear = new TreeMap<>();

  Catalog(LinkedArchive linked, List<Page> pages, Words words) {
    this.linked = linked;
    this.words = words;
    Map<String, ReadingPage> readingPages = byPath(ReadingPage.class, pages);
    this.topics = byPath(TopicPage.class, pages);
    this.actors = byPath(ActorPage.class, pages);
    this.events = byPath(EventPage.class, pages);
    this.thesaurus = all(TopicsPage.class, pages);
    this.actorRows =
        all(ActorsPage.class, pages).stream()
            .flatMap(page -> page.groups().stream())
            .flatMap(group -> group.rows().stream())
            .toList();
    for (Reading reading : linked.readings().oldestFirst()) {
      readings.put(reading.id(), readingPages.get(reading.permalink().path()));
      byYear
          .computeIfAbsent(Years.of(reading.source().issued()), key -> new ArrayList<>())
          .add(reading);
    }
  }

  private static <T extends Page> List<T> all(Class<T> type, List<Page> pages) {
    return pages.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static <T extends Page> Map<String, T> byPath(Class<T> type, List<Page> pages) {
    Map<String, T> byPath = new HashMap<>();
    all(type, pages).forEach(page -> byPath.put(page.head().permalink().path(), page));
    return byPath;
  }

  LinkedArchive linked() {
    return linked;
  }

  /** The readings of the book in the order of its chapters, by the years of their originals. */
  SortedMap<String, List<Reading>> byYear() {
    return byYear;
  }

  ReadingPage page(Reading reading) {
    return readings.get(reading.id());
  }

  EventPage page(Event event) {
    return events.get(event.permalink().path());
  }

  TopicPage topic(String path) {
    return topics.get(path);
  }

  ActorPage actor(String path) {
    return actors.get(path);
  }

  /** The thesaurus as a tree, page by page. */
  List<TopicsPage> thesaurus() {
    return thesaurus;
  }

  /** The index of actors, names and references from others. */
  List<IndexRow> actorRows() {
    return actorRows;
  }

  /** A line for each reading. */
  List<Row> rows(Collection<Reading> list) {
    return list.stream().map(this::row).toList();
  }

  private Row row(Reading reading) {
    ReadingPage page = page(reading);
    String path = page.head().permalink().path();
    Link link = Link.of(reading.title(), path).withLanguage(page.language());
    return new Row(page.source().date(), link, page.source().venue(), "", "");
  }

  /** The words of the interface. */
  Words words() {
    return words;
  }

  /** What a message says. */
  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** A line for each event. */
  List<Row> eventRows(Collection<Event> list) {
    return list.stream().map(this::row).toList();
  }

  private Row row(Event event) {
    Link link = Link.of(event.title(), event.permalink().path());
    return new Row(DateView.of(event.date(), words), link, Link.text(event.place()), "", "");
  }

  /** The room that the text of a record takes in an index, in lines. */
  int lines(ArchiveRecord record) {
    return linked.body(record).words() / 12;
  }
}
