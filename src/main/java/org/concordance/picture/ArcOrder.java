package org.concordance.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.concordance.picture.ArcChoice.Arc;

/**
 * Puts those that arcs join near each other, the more strongly joined the nearer.
 *
 * <p>What is made small is the sum of the arcs' lengths, each as often as it has readings. The
 * least of all is hard to find; a few rounds of moving one or turning some around come close to it,
 * and in whole numbers always to the same.
 */
final class ArcOrder {

  private final List<Arc> arcs;
  private final int[] places;

  private ArcOrder(int nodes, List<Arc> arcs) {
    this.arcs = arcs;
    this.places = new int[nodes];
  }

  /** The places to draw first, second and so on. */
  static int[] of(int nodes, List<Arc> arcs) {
    ArcOrder order = new ArcOrder(nodes, arcs);
    List<Integer> best = order.improved(order.grown(0));
    for (int first = 1; first < nodes; first++) {
      List<Integer> other = order.improved(order.grown(first));
      best = order.cost(other) < order.cost(best) ? other : best;
    }
    List<Integer> turned = new ArrayList<>(best);
    Collections.reverse(turned);
    List<Integer> upright = weightAbove(turned) < weightAbove(best) ? turned : best;
    return upright.stream().mapToInt(place -> place).toArray();
  }

  /** The less, the nearer to the top are those that were first. */
  private static long weightAbove(List<Integer> order) {
    long sum = 0;
    for (int i = 0; i < order.size(); i++) {
      sum += (long) i * (order.size() - order.get(i));
    }
    return sum;
  }

  /** Begins with one, and takes in the one most strongly joined to those that are there. */
  private List<Integer> grown(int first) {
    List<Integer> order = new ArrayList<>(List.of(first));
    while (order.size() < places.length) {
      int next = -1;
      long most = -1;
      for (int node = 0; node < places.length; node++) {
        long joined = order.contains(node) ? -1 : joined(node, order);
        if (joined > most) {
          next = node;
          most = joined;
        }
      }
      order.add(next);
      order = bestPlace(order, order.size() - 1);
    }
    return order;
  }

  private long joined(int node, List<Integer> order) {
    return arcs.stream()
        .filter(
            arc ->
                arc.from() == node && order.contains(arc.to())
                    || arc.to() == node && order.contains(arc.from()))
        .mapToLong(Arc::readings)
        .sum();
  }

  private List<Integer> improved(List<Integer> start) {
    List<Integer> best = start;
    long before;
    do {
      before = cost(best);
      for (int node = 0; node < places.length; node++) {
        best = bestPlace(best, best.indexOf(node));
      }
      best = turnedParts(best);
    } while (cost(best) < before);
    return best;
  }

  /** The best order that moving one comes to: the same one when there is no better. */
  private List<Integer> bestPlace(List<Integer> order, int at) {
    List<Integer> best = order;
    long least = cost(order);
    for (int to = 0; to < order.size(); to++) {
      List<Integer> moved = new ArrayList<>(order);
      moved.add(to, moved.remove(at));
      long cost = cost(moved);
      if (cost < least) {
        best = moved;
        least = cost;
      }
    }
    return best;
  }

  private List<Integer> turnedParts(List<Integer> order) {
    List<Integer> best = order;
    long least = cost(order);
    for (int from = 0; from < order.size(); from++) {
      for (int to = from + 2; to <= order.size(); to++) {
        List<Integer> turned = new ArrayList<>(best);
        Collections.reverse(turned.subList(from, to));
        long cost = cost(turned);
        if (cost < least) {
          best = turned;
          least = cost;
        }
      }
    }
    return best;
  }

  /** What the arcs cost between those that have a place. */
  private long cost(List<Integer> order) {
    Arrays.fill(places, -1);
    for (int i = 0; i < order.size(); i++) {
      places[order.get(i)] = i;
    }
    long cost = 0;
    for (Arc arc : arcs) {
      if (places[arc.from()] >= 0 && places[arc.to()] >= 0) {
        cost += (long) arc.readings() * Math.abs(places[arc.from()] - places[arc.to()]);
      }
    }
    return cost;
  }
}
