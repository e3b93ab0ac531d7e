package org.concordance.derive;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.concordance.cite.Citations;
import org.concordance.cite.Coins;
import org.concordance.edtf.Edtf;
import org.concordance.jsonld.Graph;
import org.concordance.jsonld.Records;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.Gist;
import org.concordance.model.Actor;
import org.concordance.model.Event;
import org.concordance.model.Extent;
import org.concordance.model.OtherName;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Status;
import org.concordance.model.Topic;
import org.concordance.model.WordedDate;
import org.concordance.page.CitedView;
import org.concordance.page.DateView;
import org.concordance.page.Link;
import org.concordance.page.Metadata;
import org.concordance.page.PageHead;
import org.concordance.page.Pager;
import org.concordance.page.Row;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/**
 * Makes the parts that pages share: links, rows, references. Each row and date is made once. Safe
 * for use by several threads.
 */
final class Views {

  private final LinkedArchive linked;
  private final Citations citations;
  private final Words words;
  private final Extent extent;
  private final Reuse reuse;
  private final Graph graph;
  private final String siteLanguage;
  private final Map<String, Row> readingRows = new ConcurrentHashMap<>();
  private final Map<String, Row> eventRows = new ConcurrentHashMap<>();
  private final Map<String, CitedView> originals = new ConcurrentHashMap<>();
  private final Map<WordedDate, DateView> dates = new ConcurrentHashMap<>();
  private final Map<String, Integer> topicCounts = new ConcurrentHashMap<>();

  Views(LinkedArchive linked, Citations citations, Words words, Extent extent, Reuse reuse) {
    this.linked = linked;
    this.citations = citations;
    this.words = words;
    this.extent = extent;
    this.reuse = reuse;
    this.graph = new Graph(new Records(linked));
    this.siteLanguage = linked.archive().config().language();
  }

  private Row make(Reading reading) {
    return new Row(
        date(reading.source().issued()),
        link(reading),
        Link.text(reading.source().venue())
            .withLanguage(foreign(reading.source().language(), siteLanguage)),
        Gist.line(linked.body(reading).gist()),
        extent.isWhole() ? Coins.of(citations.summary(reading).item()) : "",
        reading.status() == Status.DRAFT);
  }

  private Row make(Event event) {
    Link link = Link.of(event.title(), event.permalink().path());
    return new Row(
        date(event.date()),
        link,
        Link.text(event.place()),
        Gist.line(linked.body(event).gist()),
        "");
  }

  /** The link to a reading, its title marked when it is in another language than the site's. */
  Link link(Reading reading) {
    return Link.of(reading.title(), reading.permalink().path())
        .withLanguage(foreign(reading.language(), siteLanguage));
  }

  /** A language to mark, where one is given: empty when it is the one around it. */
  static String foreign(Optional<String> language, String around) {
    return language.map(given -> foreign(given, around)).orElse("");
  }

  /** A language to mark: empty when it is the one around it. */
  static String foreign(String language, String around) {
    return language.equals(around) ? "" : language;
  }

  Row row(Reading reading) {
    return readingRows.computeIfAbsent(reading.id(), id -> make(reading));
  }

  Row row(Event event) {
    return eventRows.computeIfAbsent(event.id(), id -> make(event));
  }

  List<Row> rows(Collection<Reading> readings) {
    return readings.stream().map(this::row).toList();
  }

  List<Row> eventRows(Collection<Event> events) {
    return events.stream().map(this::row).toList();
  }

  /** Readings under the headings of their years, in the order given. */
  ByYear<Reading> readingsByYear(Paging<Reading> paging) {
    return new ByYear<>(paging, reading -> reading.source().issued(), this::row, words);
  }

  /** Events under the headings of their years, in the order given. */
  ByYear<Event> eventsByYear(Paging<Event> paging) {
    return new ByYear<>(paging, Event::date, this::row, words);
  }

  /** The year by which a date is filed: that of its earliest day. */
  static Optional<Year> year(WordedDate date) {
    return date.edtf().earliest().or(() -> date.edtf().latest()).map(day -> Year.of(day.getYear()));
  }

  /** The pages of the calendar on which a date stands: its month, else its first and last year. */
  List<Link> datePages(Optional<WordedDate> date) {
    if (date.isEmpty()) {
      return List.of();
    }
    List<YearMonth> months = linked.calendar().monthsOf(date.get());
    if (months.size() == 1) {
      return List.of(Link.of(words.month(months.get(0)), Permalink.of(months.get(0)).path()));
    }
    List<Year> years = linked.calendar().yearsOf(date.get());
    return years.stream()
        .filter(year -> year.equals(years.get(0)) || year.equals(years.get(years.size() - 1)))
        .map(year -> Link.of(words.year(year), Permalink.of(year).path()))
        .toList();
  }

  Link actor(Actor actor) {
    return Link.of(actor.name(), actor.permalink().path())
        .withKind(actor.actorKind().map(kind -> words.text("kind." + kind.word())).orElse(""));
  }

  List<Link> actors(Collection<String> ids) {
    return ids.stream().flatMap(id -> linked.actors().find(id).stream()).map(this::actor).toList();
  }

  Link topic(Topic topic) {
    return Link.of(topic.name(), topic.permalink().path());
  }

  /** The link to a topic with the number of readings under it and under narrower ones. */
  Link counted(Topic topic) {
    int count = topicCounts.computeIfAbsent(topic.id(), id -> linked.countInclusive(topic));
    return topic(topic).withCount(count);
  }

  /** The link to an actor with the number of its readings. */
  Link counted(Actor actor) {
    return actor(actor).withCount(linked.readings().countOfActor(actor.id()));
  }

  List<Link> topics(Collection<String> ids) {
    return ids.stream().flatMap(id -> linked.topics().find(id).stream()).map(this::topic).toList();
  }

  List<Link> events(Collection<String> ids) {
    return linked.calendar().events(ids).stream()
        .map(event -> Link.of(event.title(), event.permalink().path()))
        .toList();
  }

  static List<Link> names(List<OtherName> names, Map<String, String> nativeNames) {
    List<Link> links = new ArrayList<>();
    names.forEach(name -> links.add(Link.text(name.name())));
    nativeNames.forEach((language, name) -> links.add(Link.text(name).withLanguage(language)));
    return links;
  }

  /** A title that tells the parts of a long list from each other. */
  String numbered(String title, Pager pager) {
    return pager.back().isEmpty()
        ? title
        : words.text("pager.title", title, pager.number(), pager.total());
  }

  /** The head of a page in the site's own language. */
  PageHead head(
      Permalink permalink, String title, String description, String section, Link... crumbs) {
    return new PageHead(
        permalink,
        title,
        description,
        siteLanguage,
        section,
        trails(List.of(crumbs)),
        true,
        Metadata.NONE);
  }

  /** One trail, or none for a page at the top. */
  static List<List<Link>> trails(List<Link> crumbs) {
    return crumbs.isEmpty() ? List.of() : List.of(crumbs);
  }

  /** What there is of the build before. */
  Reuse reuse() {
    return reuse;
  }

  /** The words of the interface. */
  Words words() {
    return words;
  }

  /** What a message says. */
  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  DateView date(Optional<WordedDate> date) {
    return date.isPresent() ? date(date.get()) : DateView.NONE;
  }

  DateView date(WordedDate date) {
    DateView view = dates.get(date);
    if (view == null) {
      view = DateView.of(date, words);
      dates.put(date, view);
    }
    return view;
  }

  DateView date(Edtf date) {
    return DateView.of(date, words);
  }

  /** The work that a reading summarises, as the reading's page shows how to cite it. */
  CitedView original(Reading reading) {
    return originals.computeIfAbsent(reading.id(), id -> new CitedViews(this).original(reading));
  }

  /** How much pages show. */
  Extent extent() {
    return extent;
  }

  /** How works are cited. */
  Citations citations() {
    return citations;
  }

  /** What machines are told as JSON-LD. */
  Graph graph() {
    return graph;
  }

  LinkedArchive linked() {
    return linked;
  }
}
