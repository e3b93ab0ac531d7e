package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Role;
import org.concordance.page.ActorPage;
import org.concordance.page.Link;
import org.concordance.page.ListControls;
import org.concordance.page.Page;
import org.concordance.page.ReadingsPage;

/** Composes the page of each actor, and further pages for long lists under one role. */
final class ActorPages {

  static final Permalink ALL = Permalink.of("actors/");

  private final Views views;
  private final LinkedArchive linked;
  private final RelationViews relations;
  private final Timelines timelines;
  private final CitedViews cited;

  private ActorPages(Views views) {
    this.views = views;
    this.linked = views.linked();
    this.relations = new RelationViews(views);
    this.timelines = new Timelines(views);
    this.cited = new CitedViews(views);
  }

  static List<Page> of(Views views) {
    ActorPages composer = new ActorPages(views);
    List<Page> pages = new ArrayList<>();
    views.linked().actors().byName().parallelStream()
        .map(composer::pages)
        .forEachOrdered(pages::addAll);
    return pages;
  }

  static List<Page> of(Actor actor, Views views) {
    return new ActorPages(views).pages(actor);
  }

  private List<Page> pages(Actor actor) {
    List<Page> numbered = new ArrayList<>();
    List<ActorPage.RoleReadings> roles = new ArrayList<>();
    for (Map.Entry<Role, List<Reading>> entry : linked.readings().ofActor(actor.id()).entrySet()) {
      Role role = entry.getKey();
      List<Reading> readings = entry.getValue();
      Permalink own = actor.permalink();
      Paging<Reading> paging = Paging.newestFirst(readings, own, own.child(role.word()));
      ByYear<Reading> years = views.readingsByYear(paging);
      roles.add(
          new ActorPage.RoleReadings(
              role.word(),
              readings.size(),
              views.rows(paging.own().items()),
              paging.own().pager()));
      for (Paging.Part<Reading> part : paging.numbered()) {
        numbered.add(numberedPage(actor, role, readings.size(), part, years));
      }
    }
    List<Page> pages = new ArrayList<>();
    List<Event> events = linked.actors().events(actor);
    Paging<Event> eventPaging =
        Paging.inOrder(events, actor.permalink(), actor.permalink().child("events"));
    NamedInLists naming = relations.naming(actor);
    ActorPage page = page(actor, roles, naming, eventPaging);
    pages.add(page);
    pages.addAll(
        EventPages.further(
            views, eventPaging, events.size(), actor.name(), ALL.path(), up(), views.actor(actor)));
    pages.addAll(
        people(actor)
            .further(
                views,
                actor.name(),
                views.text("actor.people"),
                ALL.path(),
                up(),
                views.actor(actor)));
    pages.addAll(
        bodies(actor)
            .further(
                views,
                actor.name(),
                views.text("actor.bodies"),
                ALL.path(),
                up(),
                views.actor(actor)));
    pages.addAll(numbered);
    pages.addAll(naming.further(actor.name(), ALL.path(), up(), views.actor(actor)));
    return pages;
  }

  private LinkList people(Actor actor) {
    return new LinkList(parts(actor, true), actor.permalink(), "people");
  }

  private LinkList bodies(Actor actor) {
    return new LinkList(parts(actor, false), actor.permalink(), "bodies");
  }

  private Page numberedPage(
      Actor actor, Role role, int total, Paging.Part<Reading> part, ByYear<Reading> years) {
    String inRole = views.text("actor.role." + role.word());
    String heading = views.text("list.of-record", actor.name(), inRole);
    return new ReadingsPage(
        views.head(
            part.permalink(),
            views.numbered(heading, part.pager()),
            "",
            ALL.path(),
            up(),
            views.actor(actor)),
        heading,
        total,
        List.of(),
        Controls.ofReadings(part.items().size(), part.pager()),
        years.groups(part),
        part.pager());
  }

  private ActorPage page(
      Actor actor, List<ActorPage.RoleReadings> roles, NamedInLists naming, Paging<Event> events) {
    RenderedBody body = linked.body(actor);
    return new ActorPage(
        views
            .head(actor.permalink(), actor.name(), body.gist(), ALL.path(), up())
            .with(cited.feed(actor)),
        actor.actorKind().map(ActorKind::word).orElse(""),
        actor.file().isEmpty(),
        body.lead(),
        body.rest(),
        Views.names(List.of(), actor.nativeNames()),
        Views.names(actor.also(), Map.of()),
        views.actors(actor.partOf()),
        people(actor).first(views),
        bodies(actor).first(views),
        ReferenceViews.of(actor.sameAs()),
        ReferenceViews.of(actor.references(), views),
        linked.readings().countOfActor(actor.id()),
        controls(actor, roles),
        roles,
        relations.homonyms(actor),
        naming.inContext().first(),
        naming.also().first(),
        naming.elsewhere().first(),
        relations.companions(actor),
        views.eventRows(events.own().items()),
        events.total(),
        events.own().pager(),
        timelines.of(actor),
        cited.listFiles(actor, linked.readings().countOfActor(actor.id())));
  }

  private ListControls controls(Actor actor, List<ActorPage.RoleReadings> roles) {
    return Controls.ofReadingsUnderHeadings(
        roles.stream().mapToInt(role -> role.rows().size()).sum(),
        linked.readings().countOfActor(actor.id()),
        roles.stream().anyMatch(role -> role.pager().total() > 1));
  }

  private List<Link> parts(Actor actor, boolean people) {
    return linked.actors().parts(actor).stream()
        .filter(part -> part.actorKind().equals(Optional.of(ActorKind.PERSON)) == people)
        .map(views::actor)
        .toList();
  }

  private Link up() {
    return Link.of(views.text("site.actors"), ALL.path());
  }
}
