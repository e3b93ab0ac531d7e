package org.concordance.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordance.link.LinkedArchive;
import org.concordance.link.Thesaurus;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Event;
import org.concordance.model.FoldedName;
import org.concordance.model.OtherName;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Topic;
import org.concordance.page.Figure;
import org.concordance.page.IndexRow;
import org.concordance.page.Link;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.ReadingsPage;
import org.concordance.page.TopicPage;
import org.concordance.page.TopicsPage;

/** Composes the tree of topics and the page of each. */
final class TopicPages {

  private static final Permalink ALL = Permalink.of("topics/");
  private static final int MOST_BELOW = 100;

  private final Views views;
  private final LinkedArchive linked;
  private final Thesaurus thesaurus;
  private final RelationViews relations;
  private final Timelines timelines;
  private final CitedViews cited;

  private TopicPages(Views views) {
    this.views = views;
    this.linked = views.linked();
    this.thesaurus = linked.topics();
    this.relations = new RelationViews(views);
    this.timelines = new Timelines(views);
    this.cited = new CitedViews(views);
  }

  static List<Page> of(Views views) {
    TopicPages composer = new TopicPages(views);
    List<Page> pages = new ArrayList<>(composer.tree());
    views.linked().topics().byLabel().parallelStream()
        .map(composer::pages)
        .forEachOrdered(pages::addAll);
    return pages;
  }

  static List<Page> of(Topic topic, Views views) {
    return new TopicPages(views).pages(topic);
  }

  private List<Page> tree() {
    List<Page> pages = new ArrayList<>();
    for (Paging.Part<Topic> part : Paging.inOrder(thesaurus.top(), ALL).parts()) {
      Set<String> shown = new HashSet<>();
      List<TopicsPage.Node> roots = part.items().stream().map(topic -> node(topic, shown)).toList();
      List<IndexRow> names = otherNames(part.items());
      pages.add(
          new TopicsPage(
              views.head(
                  part.permalink(),
                  views.numbered(views.text("topics.title"), part.pager()),
                  "",
                  ALL.path()),
              thesaurus.byLabel().size(),
              Controls.ofTree(size(roots) + names.size(), part.pager()),
              roots,
              names,
              part.pager()));
    }
    return pages;
  }

  /**
   * A topic and what is below it; one that stands below several is unfolded the first time only.
   */
  private TopicsPage.Node node(Topic topic, Set<String> shown) {
    int inclusive = views.counted(topic).count();
    Link link = views.topic(topic).withCount(linked.readings().ofTopic(topic.id()).size());
    if (shown.add(topic.id())) {
      return new TopicsPage.Node(link, inclusive, false, topic.scope(), below(topic, shown));
    }
    boolean unfolded = !thesaurus.narrower(topic).isEmpty();
    return new TopicsPage.Node(link, inclusive, unfolded, "", List.of());
  }

  /** How many lines a tree has. */
  private static int size(List<TopicsPage.Node> nodes) {
    return nodes.size() + nodes.stream().mapToInt(node -> size(node.narrower())).sum();
  }

  /** What is below a topic; of very many the first, and the way to the rest. */
  private List<TopicsPage.Node> below(Topic topic, Set<String> shown) {
    List<TopicsPage.Node> nodes = new ArrayList<>();
    thesaurus.narrower(topic).stream()
        .limit(MOST_BELOW)
        .forEach(narrower -> nodes.add(node(narrower, shown)));
    int more = thesaurus.narrower(topic).size() - nodes.size();
    if (more > 0) {
      Link rest = Link.of(views.text("list.more", more), topic.permalink().path());
      nodes.add(new TopicsPage.Node(rest, rest.count(), false, "", List.of()));
    }
    return nodes;
  }

  private List<IndexRow> otherNames(List<Topic> roots) {
    List<IndexRow> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    roots.forEach(topic -> addNames(topic, rows, seen));
    rows.sort(
        Comparator.comparing((IndexRow row) -> FoldedName.of(row.name()).text())
            .thenComparing(row -> row.link().path()));
    return rows;
  }

  private void addNames(Topic topic, List<IndexRow> rows, Set<String> seen) {
    if (seen.add(topic.id())) {
      for (OtherName other : topic.also()) {
        rows.add(new IndexRow(other.name(), views.topic(topic), "", true));
      }
      thesaurus.narrower(topic).forEach(narrower -> addNames(narrower, rows, seen));
    }
  }

  private List<Page> pages(Topic topic) {
    List<Reading> readings = linked.readings().ofTopic(topic.id());
    Paging<Reading> paging = Paging.newestFirst(readings, topic.permalink());
    List<Page> pages = new ArrayList<>();
    List<Event> events = thesaurus.events(topic);
    Paging<Event> eventPaging =
        Paging.inOrder(events, topic.permalink(), topic.permalink().child("events"));
    NamedInLists naming = relations.naming(topic);
    ByYear<Reading> years = views.readingsByYear(paging);
    TopicPage page = page(topic, paging.own(), years, naming, eventPaging);
    pages.add(page);
    pages.addAll(
        EventPages.further(
            views, eventPaging, events.size(), topic.name(), ALL.path(), up(), views.topic(topic)));
    Link here = views.topic(topic);
    pages.addAll(
        narrower(topic)
            .further(views, topic.name(), views.text("topic.narrower"), ALL.path(), up(), here));
    pages.addAll(
        related(topic)
            .further(views, topic.name(), views.text("topic.related"), ALL.path(), up(), here));
    pages.addAll(naming.further(topic.name(), ALL.path(), up(), here));
    for (Paging.Part<Reading> part : paging.numbered()) {
      pages.add(
          new ReadingsPage(
              views.head(
                  part.permalink(),
                  views.numbered(topic.name(), part.pager()),
                  "",
                  ALL.path(),
                  up(),
                  views.topic(topic)),
              topic.name(),
              readings.size(),
              years.jumps(),
              Controls.ofReadings(part.items().size(), part.pager()),
              years.groups(part),
              part.pager()));
    }
    return pages;
  }

  private TopicPage page(
      Topic topic,
      Paging.Part<Reading> newest,
      ByYear<Reading> years,
      NamedInLists naming,
      Paging<Event> events) {
    RenderedBody body = linked.body(topic);
    PageHead head = views.head(topic.permalink(), topic.name(), topic.scope(), ALL.path());
    Figure timeline = timelines.of(topic);
    return new TopicPage(
        head.withTrails(trails(topic)).with(cited.feed(topic)),
        topic.file().isEmpty(),
        topic.scope(),
        body.lead(),
        body.rest(),
        Views.names(topic.also(), topic.nativeNames()),
        links(thesaurus.broader(topic)),
        narrower(topic).first(views),
        related(topic).first(views),
        relations.homonyms(topic),
        naming.also().first(),
        naming.elsewhere().first(),
        relations.companions(topic),
        views.eventRows(events.own().items()),
        events.total(),
        events.own().pager(),
        ReferenceViews.of(topic.references(), views),
        linked.readings().ofTopic(topic.id()).size(),
        views.counted(topic).count(),
        years.jumps(),
        Controls.ofReadings(newest.items().size(), newest.pager()),
        years.groups(newest),
        newest.pager(),
        timeline,
        timelines.byYear(topic, timeline),
        cited.listFiles(topic, views.counted(topic).count()));
  }

  /** A trail for each of the broader topics. */
  private List<List<Link>> trails(Topic topic) {
    List<List<Link>> trails = new ArrayList<>();
    for (Topic above : thesaurus.broader(topic)) {
      List<Link> trail = new ArrayList<>(List.of(up()));
      thesaurus.path(above).forEach(step -> trail.add(views.topic(step)));
      trail.add(views.topic(above));
      trails.add(trail);
    }
    return trails.isEmpty() ? List.of(List.of(up())) : trails;
  }

  private LinkList narrower(Topic topic) {
    return new LinkList(links(thesaurus.narrower(topic)), topic.permalink(), "narrower");
  }

  private LinkList related(Topic topic) {
    return new LinkList(links(thesaurus.related(topic)), topic.permalink(), "related");
  }

  private List<Link> links(List<Topic> topics) {
    return topics.stream().map(views::counted).toList();
  }

  private Link up() {
    return Link.of(views.text("site.topics"), ALL.path());
  }
}
