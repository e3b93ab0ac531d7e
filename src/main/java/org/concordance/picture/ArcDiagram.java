package org.concordance.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.model.ActorKind;
import org.concordance.page.DataTable;
import org.concordance.page.Figure;
import org.concordance.page.Link;
import org.concordance.words.Words;

/**
 * Draws which actors are named in the same readings: their names in a column, and arcs that join
 * them.
 *
 * <p>However many actors there are, the picture is of bounded size: it shows those named most and
 * what joins them most, and says how many others there are.
 */
public final class ArcDiagram {

  private ArcDiagram() {}

  /**
   * An actor.
   *
   * @param label its name
   * @param path the path of its page, by which ties refer to it
   * @param kind what it is, if that is known
   * @param readings the number of readings in which it is named
   */
  public record Node(String label, String path, Optional<ActorKind> kind, int readings) {}

  /**
   * Two actors named in the same readings; each two have one tie at most.
   *
   * @param from the path of the one
   * @param to the path of the other
   * @param readings the number of readings in which both are named
   */
  public record Tie(String from, String to, int readings) {}

  /**
   * The picture; none of less than three actors that ties join.
   *
   * @param id what the ids of its parts begin with, once on its page
   * @param nodes the actors, in any order
   * @param ties their ties, in any order
   * @param words what it says
   */
  public static Figure of(String id, List<Node> nodes, List<Tie> ties, Words words) {
    ArcChoice choice = ArcChoice.of(nodes, ties);
    if (choice.nodes().size() < 3) {
      return Figure.NONE;
    }
    ArcChoice inOrder = choice.inOrder(ArcOrder.of(choice.nodes().size(), choice.arcs()));
    String title = words.text("together.title");
    String description = description(choice, words);
    return new Figure(
        id,
        title,
        description,
        new ArcDrawing(inOrder, words).draw(id, title, description),
        table(choice, words));
  }

  private static String description(ArcChoice choice, Words words) {
    int shown = choice.nodes().size();
    String actors =
        shown == choice.allNodes()
            ? words.text("together.actors", shown)
            : words.text("together.some-actors", shown, choice.allNodes());
    String arcs = actors + " " + words.text("together.arcs");
    return choice.arcs().size() == choice.allArcs()
        ? arcs
        : arcs + " " + words.text("together.some-ties", choice.arcs().size(), choice.allArcs());
  }

  private static DataTable table(ArcChoice choice, Words words) {
    List<List<Link>> rows = new ArrayList<>();
    for (ArcChoice.Arc arc : choice.arcs()) {
      rows.add(
          List.of(
              link(choice.nodes().get(arc.from())),
              link(choice.nodes().get(arc.to())),
              Link.text(words.number(arc.readings()))));
    }
    return new DataTable(
        List.of(
            words.text("together.actor"),
            words.text("together.actor"),
            words.text("together.readings")),
        rows);
  }

  private static Link link(Node node) {
    return Link.of(node.label(), node.path());
  }
}
