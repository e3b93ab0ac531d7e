package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordance.link.Company.Companion;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.page.Figure;
import org.concordance.picture.ArcDiagram;
import org.concordance.picture.ArcDiagram.Node;
import org.concordance.picture.ArcDiagram.Tie;

/** Composes the picture of who is named with whom. */
final class Together {

  /** Among so many of those named most, ties are looked for. */
  private static final int MOST = 100;

  private Together() {}

  /**
   * The picture of the actors who are named together in at least two readings; none in a lean site.
   */
  static Figure of(Views views) {
    if (!views.extent().isWhole()) {
      return Figure.NONE;
    }
    LinkedArchive linked = views.linked();
    List<Actor> named =
        linked.company().mostNamed().stream()
            .flatMap(one -> linked.actors().find(one.id()).stream())
            .toList();
    List<Actor> most = named.subList(0, Math.min(MOST, named.size()));
    List<Node> nodes = named.stream().map(actor -> node(actor, linked)).toList();
    List<Tie> ties = new ArrayList<>();
    most.forEach(actor -> ties.addAll(ties(actor, most, linked)));
    return ArcDiagram.of("together", nodes, ties, views.words());
  }

  private static Node node(Actor actor, LinkedArchive linked) {
    return new Node(
        actor.name(),
        actor.permalink().path(),
        actor.actorKind(),
        linked.company().count(actor.id()));
  }

  /** The ties of an actor with those whose ids come after its own. */
  private static List<Tie> ties(Actor actor, List<Actor> among, LinkedArchive linked) {
    Map<String, Integer> readings =
        linked.company().actorsWith(actor).stream()
            .filter(other -> other.readings() > 1 && actor.id().compareTo(other.id()) < 0)
            .collect(Collectors.toMap(Companion::id, Companion::readings));
    return among.stream()
        .filter(other -> readings.containsKey(other.id()))
        .map(
            other ->
                new Tie(
                    actor.permalink().path(), other.permalink().path(), readings.get(other.id())))
        .toList();
  }
}
