package org.concordance.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  private static final Comparator<Shape> FROM_THE_MIDDLE =
      Comparator.comparing((Shape shape) -> Math.abs(shape.from() + shape.to() - Scale.WIDTH))
          .thenComparing(Lanes.LEFT_TO_RIGHT);

  /** The orders that it begins with. */
  private static final List<Comparator<Shape>> ORDERS =
      List.of(Lanes.LEFT_TO_RIGHT.reversed(), FROM_THE_MIDDLE, Lanes.LEFT_TO_RIGHT);

  private final List<Shape> shapes;
  private final List<List<List<Label>>> labels;

  private LaneSearch(List<Shape> shapes) {
    this.shapes = shapes.stream().sorted(Lanes.LEFT_TO_RIGHT).toList();
    this.labels = this.shapes.stream().map(it -> Label.choices(it, Width.FULL)).toList();
  }

  /** All shapes in lanes; empty when there are too many. */
  static Optional<Lanes> of(List<Shape> shapes) {
    return shapes.isEmpty() ? Optional.of(new Lanes(List.of())) : new LaneSearch(shapes).find();
  }

  /** All shapes in so many lanes at most, each with words; empty when that cannot be. */
  static Optional<Lanes> allNamed(List<Shape> shapes, int most) {
    LaneSearch search = new LaneSearch(shapes);
    return search
        .tries(search.labels, most)
        .filter(LaneTry::isAllNamed)
        .reduce(LaneSearch::better)
        .map(it -> new Lanes(it.marks()));
  }

  private Optional<Lanes> find() {
    Optional<LaneTry> bare = tries(List.of(), Lanes.MOST).min(Comparator.comparing(LaneTry::count));
    return bare.map(
        found -> {
          int most = Math.max(LaneTry.FOR_WORDS, Math.min(Lanes.MOST, found.count() + MORE));
          LaneTry first = tries(labels, most).reduce(found, LaneSearch::better);
          return LabelRoom.fill(new Lanes(improve(first, most).marks()));
        });
  }

  private Stream<LaneTry> tries(List<List<List<Label>>> words, int most) {
    return ORDERS.stream()
        .map(order -> LaneTry.of(shapes, words, numbers(order), most))
        .filter(Objects::nonNull);
  }

  private int[] numbers(Comparator<Shape> order) {
    return IntStream.range(0, shapes.size())
        .boxed()
        .sorted(Comparator.comparing(shapes::get, order))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static LaneTry better(LaneTry one, LaneTry other) {
    return other.worth() > one.worth() ? other : one;
  }

  /** Lets each mark choose first, or last, or between, and stays with what is no worse. */
  private LaneTry improve(LaneTry first, int most) {
    int last = shapes.size() - 1;
    int[] places = {0, last, last / 2, last / 4, last - last / 4};
    int bound = shapes.size() > LabelRoom.MOST ? STEPS_OF_MANY : STEPS;
    int steps = Math.min(bound / (shapes.size() * shapes.size()), 4 * places.length * last);
    LaneTry best = first;
    for (int i = 0; i < steps; i++) {
      int[] order =
          moved(best.order(), i % shapes.size(), places[i / shapes.size() % places.length]);
      LaneTry tried = LaneTry.of(shapes, labels, order, most);
      if (tried != null && tried.worth() >= best.worth()) {
        best = tried;
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
