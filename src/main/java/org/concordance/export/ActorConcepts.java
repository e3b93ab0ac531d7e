package org.concordance.export;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.syntax.TurtleText;

/**
 * Actors as concepts of SKOS, as an authority file has them, and as what they are in the world.
 *
 * <p>What a curator gives under {@code same-as} are pages about the actor, and a page is no person:
 * it is {@code schema:sameAs}, "a reference page that unambiguously indicates the item's identity",
 * where {@code owl:sameAs} would be false.
 *
 * @see <a href="https://www.w3.org/TR/vocab-org/">The Organization Ontology</a>
 */
final class ActorConcepts {

  private final LinkedArchive linked;
  private final ThesaurusFile file;

  ActorConcepts(LinkedArchive linked, ThesaurusFile file) {
    this.linked = linked;
    this.file = file;
  }

  void write(Actor actor) {
    List<String> classes = new ArrayList<>(List.of("skos:Concept"));
    actor.actorKind().ifPresent(kind -> classes.addAll(classes(kind)));
    TurtleText turtle = file.concept(actor, classes);
    file.labels().say(turtle, actor.name(), actor.nativeNames(), actor.also());
    file.define(actor);
    belong(actor, turtle);
    turtle.say("schema:sameAs", actor.sameAs().stream().map(TurtleText::iri).toList());
    file.conclude(actor, actor.references());
  }

  private static List<String> classes(ActorKind kind) {
    return switch (kind) {
      case PERSON -> List.of("foaf:Person");
      case GOVERNMENT -> List.of("org:FormalOrganization", "schema:GovernmentOrganization");
      case ORGANIZATION -> List.of("org:Organization");
      case PUBLICATION -> List.of("schema:Periodical");
    };
  }

  /** Membership and parts of organisations by their own names, anything else as a part. */
  private void belong(Actor actor, TurtleText turtle) {
    List<Actor> wholes =
        actor.partOf().stream().flatMap(id -> linked.actors().find(id).stream()).toList();
    Map<Boolean, List<Actor>> byBody =
        wholes.stream().collect(partitioningBy(ActorConcepts::isBody));
    turtle.say(property(actor), iris(byBody.get(true)));
    turtle.say("dcterms:isPartOf", iris(byBody.get(false)));
  }

  private static String property(Actor actor) {
    if (isBody(actor)) {
      return "org:subOrganizationOf";
    }
    return actor.actorKind().equals(Optional.of(ActorKind.PERSON))
        ? "org:memberOf"
        : "dcterms:isPartOf";
  }

  private static boolean isBody(Actor actor) {
    return actor
        .actorKind()
        .filter(kind -> kind == ActorKind.GOVERNMENT || kind == ActorKind.ORGANIZATION)
        .isPresent();
  }

  private static List<String> iris(List<Actor> actors) {
    return ThesaurusFile.iris(actors.stream().map(Actor::key).toList());
  }
}
