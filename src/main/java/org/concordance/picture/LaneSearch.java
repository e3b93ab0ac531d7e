package org.concordance.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an order in which marks choose their lanes, so that many find one in which there is
 * room for words beside them, on a page of full width. Which order is best depends on the dates:
 * words to the right of a mark are passed under by the stems of later ones when these came first.
 */
final class LaneSearch {

  /** So many lanes more than without words there may be, where they are worth it. */
  private static final int MORE = 3;

  /** So often a mark is compared with another, about, before the best is taken. */
  private static final int STEPS = 60_000;

  /** The same of more marks than are named: a better order shows less there, and takes longer. */
  private static final int STEPS_OF_MANY = 6_000;

  private final Crowd crowd;

  /** The orders that it begins with: from the right, from the middle, and from the left. */
  private final List<int[]> orders;

  private LaneSearch(List<Shape> shapes) {
    this.crowd = Crowd.of(shapes);
    this.orders =
        List.of(
            order(Comparator.reverseOrder()),
            order(Comparator.comparing(this::fromTheMiddle)),
            order(Comparator.naturalOrder()));
  }

  private int[] order(Comparator<Integer> comparator) {
    return IntStream.range(0, crowd.size())
        .boxed()
        .sorted(comparator)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int fromTheMiddle(int number) {
    Shape shape = crowd.shape(number);
    return Math.abs(shape.from() + shape.to() - Scale.WIDTH);
  }

  /** All shapes in lanes; empty when there are too many. */
  static Optional<Lanes> of(List<Shape> shapes) {
    return shapes.isEmpty() ? Optional.of(new Lanes(List.of())) : new LaneSearch(shapes).find();
  }

  /** All shapes in so many lanes at most, each with words; empty when that cannot be. */
  static Optional<Lanes> allNamed(List<Shape> shapes, int most) {
    LaneSearch search = new LaneSearch(shapes);
    LaneTry best = null;
    for (int[] order : search.orders) {
      LaneTry tried = LaneTry.of(search.crowd, order, most, Integer.MIN_VALUE);
      if (tried != null && tried.isAllNamed() && (best == null || tried.worth() > best.worth())) {
        best = tried;
      }
    }
    return Optional.ofNullable(best).map(found -> new Lanes(found.marks()));
  }

  private Optional<Lanes> find() {
    LaneTry best = bare();
    if (best == null) {
      return Optional.empty();
    }
    int most = Math.max(LaneTry.FOR_WORDS, Math.min(Lanes.MOST, best.count() + MORE));
    for (int[] order : orders) {
      LaneTry tried = LaneTry.of(crowd, order, most, best.worth() + 1);
      best = tried == null ? best : tried;
    }
    return Optional.of(LabelRoom.fill(new Lanes(improve(best, most).marks())));
  }

  /** The try without words that takes the fewest lanes; none when all take too many. */
  private @Nullable LaneTry bare() {
    Crowd bare = crowd.bare();
    LaneTry best = null;
    for (int[] order : orders) {
      LaneTry tried = LaneTry.of(bare, order, Lanes.MOST, Integer.MIN_VALUE);
      if (tried != null && (best == null || tried.count() < best.count())) {
        best = tried;
      }
    }
    return best;
  }

  /** Lets each mark choose first, or last, or between, and stays with what is no worse. */
  private LaneTry improve(LaneTry first, int most) {
    int last = crowd.size() - 1;
    int[] places = {0, last, last / 2, last / 4, last - last / 4};
    int bound = crowd.size() > LabelRoom.MOST ? STEPS_OF_MANY : STEPS;
    int steps = Math.min(bound / (crowd.size() * crowd.size()), 4 * places.length * last);
    LaneTry best = first;
    for (int i = 0; i < steps; i++) {
      int number = i % crowd.size();
      int place = places[i / crowd.size() % places.length];
      if (best.order()[place] != number) {
        LaneTry tried = LaneTry.of(crowd, moved(best.order(), number, place), most, best.worth());
        best = tried == null ? best : tried;
      }
    }
    return best;
  }

  /** An order with one number moved to another place. */
  private static int[] moved(int[] order, int number, int place) {
    int[] moved = new int[order.length];
    int next = 0;
    for (int i = 0; i < moved.length; i++) {
      if (i == place) {
        moved[i] = number;
      } else {
        next += order[next] == number ? 1 : 0;
        moved[i] = order[next++];
      }
    }
    return moved;
  }
}
