package org.concordance.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordance.model.Actor;
import org.concordance.model.FoldedName;
import org.concordance.model.Name;
import org.concordance.model.OtherName;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/** Finds the actor that a name means; a name that two actors share means neither. */
public final class ActorNames {

  private final Map<FoldedName, String> byName;

  private ActorNames(Map<FoldedName, String> byName) {
    this.byName = byName;
  }

  /** Takes in every name of every actor, and reports those that several share. */
  static ActorNames of(List<Actor> actors, Problems problems) {
    Map<FoldedName, Set<Actor>> claims = new HashMap<>();
    for (Actor actor : actors) {
      if (actor.replacedBy().isEmpty()) {
        names(actor).forEach(name -> claim(claims, name, actor));
      }
    }
    Map<FoldedName, String> byName = new HashMap<>();
    claims.forEach(
        (name, claimants) -> {
          Actor first = claimants.iterator().next();
          if (claimants.size() == 1) {
            byName.put(name, first.id());
          } else {
            report(name, List.copyOf(claimants), problems);
          }
        });
    return new ActorNames(byName);
  }

  private static void claim(Map<FoldedName, Set<Actor>> claims, String name, Actor actor) {
    FoldedName folded = FoldedName.of(name);
    if (!folded.text().isEmpty()) {
      claims.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(actor);
    }
  }

  private static void report(FoldedName name, List<Actor> claimants, Problems problems) {
    Actor last = claimants.get(claimants.size() - 1);
    List<String> ids = claimants.stream().map(Actor::id).toList();
    problems.warning(
        Place.of(last.file()),
        "the name '"
            + spelling(last, name)
            + "' is shared by "
            + String.join(", ", ids)
            + ", so it links nowhere",
        "where it is not this record's, write it as {name: …, link: false}, or make it longer");
  }

  /** How an actor's own file writes a name. */
  private static String spelling(Actor actor, FoldedName name) {
    return names(actor).filter(text -> FoldedName.of(text).equals(name)).findFirst().orElseThrow();
  }

  /** The names that find an actor. */
  private static Stream<String> names(Actor actor) {
    Stream<String> others = actor.also().stream().filter(OtherName::link).map(OtherName::name);
    return Stream.of(Stream.of(actor.name()), others, actor.nativeNames().values().stream())
        .flatMap(names -> names);
  }

  /** The id of the actor that a name in bibliographic data means, if it is one. */
  public Optional<String> find(Name name) {
    return name instanceof Name.OfActor of ? Optional.of(of.actor()) : find(name.display());
  }

  /** The id of the actor with that name among its names. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(byName.get(FoldedName.of(name)));
  }
}
