package org.concordance.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.Reading;
import org.concordance.model.Role;
import org.concordance.page.ActorPage;
import org.concordance.page.IndexRow;
import org.concordance.page.Link;
import org.concordance.page.Row;

/** The actors from A to Z, with references from other names, and the readings of each by role. */
final class ActorIndex implements Index {

  private final Catalog catalog;
  private final LinkedArchive linked;
  private final Map<String, Actor> actors = new HashMap<>();

  ActorIndex(Catalog catalog) {
    this.catalog = catalog;
    this.linked = catalog.linked();
    linked.actors().byName().forEach(actor -> actors.put(actor.permalink().path(), actor));
  }

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public String title() {
    return catalog.text("book.actors");
  }

  @Override
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (IndexRow row : catalog.actorRows()) {
      entries.add(row.see() ? reference(row) : entry(row));
    }
    return entries;
  }

  private Entry reference(IndexRow row) {
    String path = row.link().path();
    return Entry.reference(row.name(), Link.of(actors.get(path).sort(), path));
  }

  private Entry entry(IndexRow row) {
    Actor actor = actors.get(row.link().path());
    return Entry.of(
        row.link().path(),
        "actor-" + actor.id(),
        row.name(),
        6 + catalog.lines(actor),
        linked.readings().ofActor(actor.id()).values().stream().mapToInt(List::size).sum()
            + linked.actors().events(actor).size());
  }

  @Override
  public void head(Entry entry, Wording wording, Html html) {
    ActorPage page = catalog.actor(entry.path());
    Actor actor = actors.get(entry.path());
    html.open("p", "class", "kicker")
        .text(catalog.text(page.kind().isEmpty() ? "actor.actor" : "actor.kicker." + page.kind()));
    for (Link name : page.nativeNames()) {
      html.text(" · ").element("span", name.text(), "lang", name.language());
    }
    html.close("p");
    wording.stub(html, page.stub());
    html.add(wording.text(page.lead(), actor)).add(wording.text(page.rest(), actor));
    Html facts = new Html();
    wording.fact(facts, catalog.text("record.other-names"), page.names());
    wording.fact(
        facts,
        catalog.text(page.kind().equals("person") ? "actor.affiliation" : "actor.part-of"),
        page.partOf());
    wording.fact(facts, catalog.text("actor.bodies"), page.parts());
    wording.fact(facts, catalog.text("actor.people"), page.people());
    wording.references(facts, catalog.text("actor.elsewhere"), page.sameAs());
    wording.references(facts, catalog.text("record.references"), page.references());
    Wording.facts(html, facts);
  }

  @Override
  public List<Line> lines(Entry entry, Wording wording) {
    Actor actor = actors.get(entry.path());
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<Role, List<Reading>> role : linked.readings().ofActor(actor.id()).entrySet()) {
      for (Row row : catalog.rows(role.getValue())) {
        lines.add(new Line(catalog.text("actor.role." + role.getKey().word()), wording.row(row)));
      }
    }
    for (Row row : catalog.eventRows(linked.actors().events(actor))) {
      lines.add(new Line(catalog.text("part.events"), wording.row(row)));
    }
    return lines;
  }
}
