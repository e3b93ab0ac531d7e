package org.concordance.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordance.model.Topic;
import org.concordance.page.Link;
import org.concordance.page.Row;
import org.concordance.page.TopicPage;

/** The topics from A to Z, each with its place in the thesaurus, its readings and its events. */
final class TopicIndex implements Index {

  private final Catalog catalog;
  private final Map<String, Topic> topics = new HashMap<>();

  TopicIndex(Catalog catalog) {
    this.catalog = catalog;
    catalog
        .linked()
        .topics()
        .byLabel()
        .forEach(topic -> topics.put(topic.permalink().path(), topic));
  }

  @Override
  public String name() {
    return "topics";
  }

  @Override
  public String title() {
    return catalog.text("book.topics");
  }

  @Override
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Topic topic : catalog.linked().topics().byLabel()) {
      String path = topic.permalink().path();
      entries.add(
          Entry.of(
              path,
              "topic-" + topic.id(),
              topic.name(),
              6 + catalog.lines(topic),
              catalog.linked().readings().ofTopic(topic.id()).size()
                  + catalog.linked().topics().events(topic).size()));
      topic
          .also()
          .forEach(also -> entries.add(Entry.reference(also.name(), Link.of(topic.name(), path))));
    }
    entries.sort(Letter.IN_ORDER);
    return withoutIdle(entries);
  }

  /** Leaves out references that stand right beside the name to which they lead. */
  private static List<Entry> withoutIdle(List<Entry> entries) {
    List<Entry> kept = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      List<Entry> beside = entries.subList(Math.max(0, i - 1), Math.min(i + 2, entries.size()));
      String to = entries.get(i).see().map(Link::path).orElse("");
      if (to.isEmpty() || beside.stream().noneMatch(entry -> entry.path().equals(to))) {
        kept.add(entries.get(i));
      }
    }
    return kept;
  }

  @Override
  public void head(Entry entry, Wording wording, Html html) {
    TopicPage page = catalog.topic(entry.path());
    Topic topic = topics.get(entry.path());
    if (!page.scope().isEmpty()) {
      html.element("p", page.scope(), "class", "scope");
    }
    wording.stub(html, page.stub());
    html.add(wording.text(page.lead(), topic)).add(wording.text(page.rest(), topic));
    Html facts = new Html();
    wording.fact(facts, catalog.text("record.other-names"), page.names());
    wording.fact(facts, catalog.text("topic.broader"), page.broader());
    wording.fact(facts, catalog.text("topic.narrower"), page.narrower());
    wording.fact(facts, catalog.text("topic.related"), page.related());
    wording.references(facts, catalog.text("record.references"), page.references());
    Wording.facts(html, facts);
  }

  @Override
  public List<Line> lines(Entry entry, Wording wording) {
    Topic topic = topics.get(entry.path());
    List<Line> lines = new ArrayList<>();
    for (Row row : catalog.rows(catalog.linked().readings().ofTopic(topic.id()))) {
      lines.add(new Line(catalog.text("readings.title"), wording.row(row)));
    }
    for (Row row : catalog.eventRows(catalog.linked().topics().events(topic))) {
      lines.add(new Line(catalog.text("part.events"), wording.row(row)));
    }
    return lines;
  }
}
