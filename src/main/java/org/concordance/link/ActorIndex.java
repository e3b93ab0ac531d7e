package org.concordance.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.model.Actor;
import org.concordance.model.Event;
import org.concordance.model.FoldedName;
import org.concordance.model.Permalink;
import org.concordance.model.RecordKind;

/** The actors of today (none that others replaced), by what they belong to and took part in. */
public final class ActorIndex {

  /** The order of an index of names. */
  static final Comparator<Actor> BY_NAME =
      Comparator.comparing((Actor actor) -> FoldedName.of(actor.sort()).text())
          .thenComparing(Actor::id);

  private final List<Actor> byName;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, List<Actor>> parts = new HashMap<>();
  private final Map<String, List<Event>> events = new HashMap<>();

  private ActorIndex(List<Actor> byName) {
    this.byName = byName;
  }

  static ActorIndex of(List<Actor> actors, List<Event> events) {
    List<Actor> today =
        actors.stream().filter(actor -> actor.replacedBy().isEmpty()).sorted(BY_NAME).toList();
    ActorIndex index = new ActorIndex(today);
    for (Actor actor : today) {
      index.byId.put(actor.id(), actor);
      actor
          .partOf()
          .forEach(whole -> index.parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(actor));
    }
    events.stream()
        .filter(event -> event.replacedBy().isEmpty())
        .sorted(Chronology.IN_ORDER)
        .forEach(
            event ->
                event
                    .actors()
                    .forEach(
                        actor ->
                            index
                                .events
                                .computeIfAbsent(actor, id -> new ArrayList<>())
                                .add(event)));
    return index;
  }

  /** Every actor, in the order of an index of names. */
  public List<Actor> byName() {
    return byName;
  }

  /** The actor whose page has that path; empty for any other path. */
  public Optional<Actor> at(String path) {
    return Permalink.parse(path)
        .filter(page -> page.path().startsWith(RecordKind.ACTOR.folder() + "/"))
        .flatMap(page -> find(page.path().replaceFirst("^[^/]*/(.*)/$", "$1")));
  }

  /** The actor with that id. */
  public Optional<Actor> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The actors that belong to one, in the order of their names. */
  public List<Actor> parts(Actor actor) {
    return parts.getOrDefault(actor.id(), List.of());
  }

  /** The events in which an actor took part, in order of time. */
  public List<Event> events(Actor actor) {
    return events.getOrDefault(actor.id(), List.of());
  }
}
