package org.concordance.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.concordance.picture.ArcChoice.Arc;
import org.junit.jupiter.api.Test;

final class ArcOrderTest {

  @Test
  void aChainIsPutInARow() {
    List<Arc> chain =
        List.of(new Arc(0, 3, 1), new Arc(2, 3, 1), new Arc(2, 4, 1), new Arc(1, 4, 1));
    assertArrayEquals(new int[] {0, 3, 2, 4, 1}, ArcOrder.of(5, chain));
  }

  @Test
  void groupsStayTogether() {
    List<Arc> arcs =
        List.of(
            new Arc(0, 2, 5),
            new Arc(2, 4, 5),
            new Arc(0, 4, 5),
            new Arc(1, 3, 5),
            new Arc(3, 5, 5),
            new Arc(1, 5, 5),
            new Arc(4, 5, 1));
    int[] order = ArcOrder.of(6, arcs);
    assertTrue(order[0] % 2 == order[1] % 2 && order[1] % 2 == order[2] % 2, "even, then odd");
  }

  /** All orders of seven are few enough to try. */
  @Test
  void isTheBestOrNearlySo() {
    int best = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<Arc> arcs = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        for (int j = i + 1; j < 7; j++) {
          if (random.nextInt(2) == 0) {
            arcs.add(new Arc(i, j, 1 + random.nextInt(9)));
          }
        }
      }
      long found = cost(ArcOrder.of(7, arcs), arcs);
      long least = least(new int[7], 0, new boolean[7], arcs);
      assertTrue(found * 10 <= least * 11, found + " instead of " + least + ", seed " + seed);
      best += found == least ? 1 : 0;
    }
    assertTrue(best >= 30, best + " of 40");
  }

  private static long least(int[] order, int at, boolean[] taken, List<Arc> arcs) {
    if (at == order.length) {
      return cost(order, arcs);
    }
    long least = Long.MAX_VALUE;
    for (int node = 0; node < order.length; node++) {
      if (!taken[node]) {
        taken[node] = true;
        order[at] = node;
        least = Math.min(least, least(order, at + 1, taken, arcs));
        taken[node] = false;
      }
    }
    return least;
  }

  private static long cost(int[] order, List<Arc> arcs) {
    int[] places = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = i;
    }
    return arcs.stream()
        .mapToLong(arc -> (long) arc.readings() * Math.abs(places[arc.from()] - places[arc.to()]))
        .sum();
  }
}
