package org.concordance.picture;

import java.util.Arrays;
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

  private static final int NOWHERE = -1;

  private final Arc[] arcs;
  private final int[] places;

  private ArcOrder(int nodes, List<Arc> arcs) {
    this.arcs = arcs.toArray(Arc[]::new);
    this.places = new int[nodes];
  }

  /** The places to draw first, second and so on. */
  static int[] of(int nodes, List<Arc> arcs) {
    ArcOrder order = new ArcOrder(nodes, arcs);
    int[] best = order.improved(order.grown(0));
    for (int first = 1; first < nodes; first++) {
      int[] other = order.improved(order.grown(first));
      best = order.cost(other) < order.cost(best) ? other : best;
    }
    int[] turned = best.clone();
    turn(turned, 0, turned.length);
    return weightAbove(turned) < weightAbove(best) ? turned : best;
  }

  /** The less, the nearer to the top are those that were first. */
  private static long weightAbove(int[] order) {
    long sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += (long) i * (order.length - order[i]);
    }
    return sum;
  }

  /** Begins with one, and takes in the one most strongly joined to those that are there. */
  private int[] grown(int first) {
    int[] order = {first};
    while (order.length < places.length) {
      place(order);
      int next = NOWHERE;
      long most = -1;
      for (int node = 0; node < places.length; node++) {
        long joined = places[node] == NOWHERE ? joined(node) : -1;
        if (joined > most) {
          next = node;
          most = joined;
        }
      }
      order = Arrays.copyOf(order, order.length + 1);
      order[order.length - 1] = next;
      order = bestPlace(order, order.length - 1);
    }
    return order;
  }

  /** In how many readings a node stands with those that have a place. */
  private long joined(int node) {
    long joined = 0;
    for (Arc arc : arcs) {
      if (arc.from() == node && places[arc.to()] != NOWHERE
          || arc.to() == node && places[arc.from()] != NOWHERE) {
        joined += arc.readings();
      }
    }
    return joined;
  }

  private int[] improved(int[] start) {
    int[] best = start;
    long before;
    do {
      before = cost(best);
      for (int node = 0; node < places.length; node++) {
        best = bestPlace(best, indexOf(best, node));
      }
      best = turnedParts(best);
    } while (cost(best) < before);
    return best;
  }

  private static int indexOf(int[] order, int node) {
    int at = 0;
    while (order[at] != node) {
      at++;
    }
    return at;
  }

  /** The best order that moving one comes to: the same one when there is no better. */
  private int[] bestPlace(int[] order, int at) {
    int[] best = order;
    long least = cost(order);
    for (int to = 0; to < order.length; to++) {
      int[] moved = moved(order, at, to);
      long cost = cost(moved);
      if (cost < least) {
        best = moved;
        least = cost;
      }
    }
    return best;
  }

  private static int[] moved(int[] order, int from, int to) {
    int[] moved = order.clone();
    if (from < to) {
      System.arraycopy(order, from + 1, moved, from, to - from);
    } else {
      System.arraycopy(order, to, moved, to + 1, from - to);
    }
    moved[to] = order[from];
    return moved;
  }

  private int[] turnedParts(int[] order) {
    int[] best = order;
    long least = cost(order);
    for (int from = 0; from < order.length; from++) {
      for (int to = from + 2; to <= order.length; to++) {
        int[] turned = best.clone();
        turn(turned, from, to);
        long cost = cost(turned);
        if (cost < least) {
          best = turned;
          least = cost;
        }
      }
    }
    return best;
  }

  /** Turns a part around, from one index up to another. */
  private static void turn(int[] order, int from, int to) {
    for (int left = from, right = to - 1; left < right; left++, right--) {
      int node = order[left];
      order[left] = order[right];
      order[right] = node;
    }
  }

  private void place(int[] order) {
    Arrays.fill(places, NOWHERE);
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = i;
    }
  }

  /** What the arcs cost between those that have a place. */
  private long cost(int[] order) {
    place(order);
    long cost = 0;
    for (Arc arc : arcs) {
      int from = places[arc.from()];
      int to = places[arc.to()];
      if (from != NOWHERE && to != NOWHERE) {
        cost += (long) arc.readings() * Math.abs(from - to);
      }
    }
    return cost;
  }
}
