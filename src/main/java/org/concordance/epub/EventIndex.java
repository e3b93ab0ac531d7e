package org.concordance.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.Event;
import org.concordance.page.EventPage;
import org.concordance.page.Row;

/** The events in order of time, each with the readings that speak of it. */
final class EventIndex implements Index {

  private final Catalog catalog;
  private final Map<String, Event> events = new HashMap<>();

  EventIndex(Catalog catalog) {
    this.catalog = catalog;
    catalog
        .linked()
        .calendar()
        .events()
        .forEach(event -> events.put(event.permalink().path(), event));
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String title() {
    return catalog.text("events.title");
  }

  @Override
  public List<Entry> entries() {
    SortedMap<String, List<Entry>> years = new TreeMap<>();
    for (Event event : catalog.linked().calendar().events()) {
      String year = Years.of(event.date());
      years
          .computeIfAbsent(year, key -> new ArrayList<>())
          .add(
              new Entry(
                  event.permalink().path(),
                  "event-" + event.id(),
                  year,
                  "",
                  event.title(),
                  Optional.empty(),
                  5 + catalog.lines(event),
                  catalog.linked().readings().ofEvent(event.id()).size()));
    }
    return years.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public void head(Entry entry, Wording wording, Html html) {
    Event event = events.get(entry.path());
    EventPage page = catalog.page(event);
    html.open("p", "class", "kicker");
    wording.date(html, page.date());
    html.text(page.place().isEmpty() ? "" : " · " + page.place()).close("p");
    wording.stub(html, page.stub());
    html.add(wording.text(page.lead(), event)).add(wording.text(page.rest(), event));
    Html facts = new Html();
    wording.fact(facts, catalog.text("event.who"), page.actors());
    wording.fact(facts, catalog.text("event.topics"), page.topics());
    wording.fact(facts, catalog.text("record.other-names"), page.names());
    wording.references(facts, catalog.text("record.references"), page.references());
    Wording.facts(html, facts);
  }

  @Override
  public List<Line> lines(Entry entry, Wording wording) {
    List<Line> lines = new ArrayList<>();
    Event event = events.get(entry.path());
    for (Row row : catalog.rows(catalog.linked().readings().ofEvent(event.id()))) {
      lines.add(new Line(catalog.text("part.readings-that-speak-of-it"), wording.row(row)));
    }
    return lines;
  }
}
