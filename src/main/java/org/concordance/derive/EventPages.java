package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordance.link.Chronology;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.page.EventPage;
import org.concordance.page.EventsPage;
import org.concordance.page.Link;
import org.concordance.page.Page;
import org.concordance.page.ReadingsPage;
import org.concordance.page.Row;

/** Composes the list of events and the page of each. */
final class EventPages {

  private static final Permalink ALL = Permalink.of("events/");

  private final Views views;
  private final LinkedArchive linked;
  private final List<Event> events;
  private final RelationViews relations;

  private EventPages(Views views) {
    this.views = views;
    this.linked = views.linked();
    this.events = linked.calendar().events();
    this.relations = new RelationViews(views);
  }

  static List<Page> of(Views views) {
    EventPages composer = new EventPages(views);
    List<Page> pages = new ArrayList<>(composer.lists());
    for (int i = 0; i < composer.events.size(); i++) {
      pages.addAll(composer.pages(i));
    }
    return pages;
  }

  static List<Page> of(Event event, Views views) {
    EventPages composer = new EventPages(views);
    return composer.pages(composer.events.indexOf(event));
  }

  private List<Page> lists() {
    List<Event> newestFirst = events.stream().sorted(Chronology.LATEST_FIRST).toList();
    List<Page> pages = new ArrayList<>();
    Paging<Event> paging = Paging.newestFirst(newestFirst, ALL);
    ByYear<Event> years = views.eventsByYear(paging);
    for (Paging.Part<Event> part : paging.parts()) {
      pages.add(
          new EventsPage(
              views.head(
                  part.permalink(),
                  views.numbered(views.text("events.title"), part.pager()),
                  "",
                  DatePages.ALL.path(),
                  dates()),
              views.text("events.title"),
              events.size(),
              true,
              !linked.calendar().undated().isEmpty(),
              years.jumps(),
              Controls.ofEvents(part.items().size(), part.pager()),
              years.groups(part),
              part.pager()));
    }
    return pages;
  }

  /** The numbered pages of a long list of events that begins on the page of something else. */
  static List<Page> further(
      Views views,
      Paging<Event> paging,
      int total,
      String heading,
      String section,
      Link... crumbs) {
    List<Page> pages = new ArrayList<>();
    ByYear<Event> years = views.eventsByYear(paging);
    for (Paging.Part<Event> part : paging.numbered()) {
      String title = views.numbered(views.text("events.of-record", heading), part.pager());
      pages.add(
          new EventsPage(
              views.head(part.permalink(), title, "", section, crumbs),
              heading,
              total,
              false,
              false,
              List.of(),
              Controls.ofEventsFromTheFirst(part.items().size(), part.pager()),
              years.groups(part),
              part.pager()));
    }
    return pages;
  }

  private List<Page> pages(int at) {
    Event event = events.get(at);
    List<Reading> readings = linked.readings().ofEvent(event.id());
    Paging<Reading> paging = Paging.newestFirst(readings, event.permalink());
    List<Page> pages = new ArrayList<>();
    NamedInLists naming = relations.naming(event);
    pages.add(page(at, readings.size(), paging.own(), naming));
    Link here = Link.of(event.title(), event.permalink().path());
    pages.addAll(naming.further(event.title(), DatePages.ALL.path(), dates(), up(), here));
    ByYear<Reading> years = views.readingsByYear(paging);
    for (Paging.Part<Reading> part : paging.numbered()) {
      pages.add(
          new ReadingsPage(
              views.head(
                  part.permalink(),
                  views.numbered(event.title(), part.pager()),
                  "",
                  DatePages.ALL.path(),
                  dates(),
                  up(),
                  here),
              event.title(),
              readings.size(),
              List.of(),
              Controls.ofReadings(part.items().size(), part.pager()),
              years.groups(part),
              part.pager()));
    }
    return pages;
  }

  private EventPage page(int at, int total, Paging.Part<Reading> newest, NamedInLists naming) {
    Event event = events.get(at);
    RenderedBody body = linked.body(event);
    return new EventPage(
        views.head(
            event.permalink(), event.title(), body.gist(), DatePages.ALL.path(), dates(), up()),
        event.file().isEmpty(),
        views.date(event.date()),
        views.datePages(event.date()),
        event.place(),
        body.lead(),
        body.rest(),
        Views.names(event.also(), Map.of()),
        views.actors(event.actors()),
        views.topics(event.topics()),
        ReferenceViews.of(event.references(), views),
        total,
        views.rows(newest.items()),
        newest.pager(),
        relations.homonyms(event),
        naming.also().first(),
        naming.elsewhere().first(),
        at == 0 ? Row.NONE : views.row(events.get(at - 1)),
        at == events.size() - 1 ? Row.NONE : views.row(events.get(at + 1)));
  }

  private Link up() {
    return Link.of(views.text("site.events"), ALL.path());
  }

  private Link dates() {
    return Link.of(views.text("site.dates"), DatePages.ALL.path());
  }
}
