package org.concordance.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordance.picture.ArcDiagram.Node;
import org.concordance.picture.ArcDiagram.Tie;

/**
 * What an arc diagram shows of a network.
 *
 * @param nodes the actors, in the order in which they are drawn; before that, those named most
 *     first
 * @param arcs the ties that are drawn, the strongest first
 * @param allNodes how many actors there are in all
 * @param allArcs how many ties there are between those that are shown
 */
record ArcChoice(List<Node> nodes, List<Arc> arcs, int allNodes, int allArcs) {

  static final int MOST_NODES = 24;
  static final int MOST_ARCS = 60;

  /** Below so many arcs, one is chosen from among equals rather than all of them left out. */
  private static final int LEAST_ARCS = 20;

  /**
   * A tie between two of the actors, by their places among them.
   *
   * @param from the place of the one before
   * @param to the place of the one after
   * @param readings the number of readings in common
   */
  record Arc(int from, int to, int readings) {
    /** The same between other places. */
    Arc moved(int one, int other) {
      return new Arc(Math.min(one, other), Math.max(one, other), readings);
    }

    int length() {
      return to - from;
    }
  }

  private static final Comparator<Arc> STRONGEST_FIRST =
      Comparator.comparing(Arc::readings)
          .reversed()
          .thenComparing(arc -> arc.from() + arc.to())
          .thenComparing(Arc::from);

  ArcChoice {
    nodes = List.copyOf(nodes);
    arcs = List.copyOf(arcs);
  }

  static ArcChoice of(List<Node> all, List<Tie> ties) {
    Map<String, Integer> weights = new HashMap<>();
    all.forEach(node -> weights.put(node.path(), 0));
    List<Tie> sound =
        ties.stream()
            .filter(tie -> weights.containsKey(tie.from()) && weights.containsKey(tie.to()))
            .filter(tie -> tie.readings() > 0 && !tie.from().equals(tie.to()))
            .toList();
    for (Tie tie : sound) {
      weights.merge(tie.from(), tie.readings(), Integer::sum);
      weights.merge(tie.to(), tie.readings(), Integer::sum);
    }
    List<Node> named =
        all.stream()
            .filter(node -> weights.get(node.path()) > 0)
            .sorted(
                Comparator.comparing(Node::readings, Comparator.reverseOrder())
                    .thenComparing(node -> -weights.get(node.path()))
                    .thenComparing(Node::label)
                    .thenComparing(Node::path))
            .limit(MOST_NODES)
            .toList();
    List<Arc> between = arcs(named, sound);
    return new ArcChoice(named, strongest(between), all.size(), between.size())
        .withoutLoose(between);
  }

  private static List<Arc> arcs(List<Node> nodes, List<Tie> ties) {
    Map<String, Integer> places = new HashMap<>();
    nodes.forEach(node -> places.put(node.path(), places.size()));
    List<Arc> arcs = new ArrayList<>();
    for (Tie tie : ties) {
      if (places.containsKey(tie.from()) && places.containsKey(tie.to())) {
        arcs.add(new Arc(0, 0, tie.readings()).moved(places.get(tie.from()), places.get(tie.to())));
      }
    }
    arcs.sort(STRONGEST_FIRST);
    return arcs;
  }

  /** As many as can be told apart, and of equals all or none where enough are left. */
  private static List<Arc> strongest(List<Arc> arcs) {
    if (arcs.size() <= MOST_ARCS) {
      return arcs;
    }
    int next = arcs.get(MOST_ARCS).readings();
    List<Arc> stronger = arcs.stream().filter(arc -> arc.readings() > next).toList();
    return stronger.size() >= LEAST_ARCS ? stronger : arcs.subList(0, MOST_ARCS);
  }

  /** Without the actors that no drawn arc reaches. */
  private ArcChoice withoutLoose(List<Arc> between) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      int place = i;
      if (arcs.stream().anyMatch(arc -> arc.from() == place || arc.to() == place)) {
        kept.add(i);
      }
    }
    int ties =
        (int)
            between.stream()
                .filter(arc -> kept.contains(arc.from()) && kept.contains(arc.to()))
                .count();
    return new ArcChoice(nodes, arcs, allNodes, ties)
        .inOrder(kept.stream().mapToInt(place -> place).toArray());
  }

  /** The same with the actors at these places, in this order. */
  ArcChoice inOrder(int[] places) {
    List<Node> ordered = new ArrayList<>();
    int[] now = new int[nodes.size()];
    for (int place : places) {
      now[place] = ordered.size();
      ordered.add(nodes.get(place));
    }
    List<Arc> moved = arcs.stream().map(arc -> arc.moved(now[arc.from()], now[arc.to()])).toList();
    return new ArcChoice(ordered, moved, allNodes, allArcs);
  }
}
