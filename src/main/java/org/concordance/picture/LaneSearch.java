package org.concordance.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for an order in which marks choose their lanes, so that many find one in which there is
 * room for words beside them, on a page of full width. Which order is best depends on the dates:
 * words to the right of a mark are passed under by the stems of later ones when these came first.
 */
final class LaneSearch {

  /** So many lanes may there be for the sake of words. */
  private static final int FOR_WORDS = 6;

  /** So many lanes more than without words there may be, where they are worth it. */
  private static final int MORE = 3;

  /** What a lane has to be worth beyond those. */
  private static final int LANE = 100;

  /** What a name is worth, however short, in letters. */
  private static final int NAME = 50;

  /** What is read of more often than this is not worth more. */
  private static final int OFTEN = 4;

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

  /** What was found: an order, and where the shapes are, in it. */
  private record Found(List<Integer> order, List<Placed> marks) {
    long worth() {
      int lanes = Math.max(FOR_WORDS, new Lanes(marks).count());
      return marks.stream().mapToLong(Found::worth).sum() - LANE * (long) lanes;
    }

    private static long worth(Placed mark) {
      int weight = 2 + Math.min(OFTEN, mark.shape().item().weight());
      return mark.label(Width.FULL).map(it -> (NAME + it.text().length()) * weight).orElse(0);
    }

    Found better(Found other) {
      return other.worth() > worth() ? other : this;
    }
  }

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
    return search.orders().stream()
        .flatMap(order -> search.place(order, most, true).stream())
        .filter(it -> it.marks().stream().noneMatch(mark -> mark.labels().isEmpty()))
        .reduce(Found::better)
        .map(it -> new Lanes(it.marks()));
  }

  private Optional<Lanes> find() {
    Optional<Found> bare =
        orders().stream()
            .flatMap(order -> place(order, Lanes.MOST, false).stream())
            .min(Comparator.comparing(found -> new Lanes(found.marks()).count()));
    return bare.map(
        found -> {
          int most =
              Math.max(FOR_WORDS, Math.min(Lanes.MOST, new Lanes(found.marks()).count() + MORE));
          Found first =
              orders().stream()
                  .flatMap(order -> place(order, most, true).stream())
                  .reduce(found, Found::better);
          return LabelRoom.fill(new Lanes(improve(first, most).marks()));
        });
  }

  private List<List<Integer>> orders() {
    return ORDERS.stream()
        .map(
            order ->
                IntStream.range(0, shapes.size())
                    .boxed()
                    .sorted(Comparator.comparing(shapes::get, order))
                    .toList())
        .toList();
  }

  /** Lets each mark choose first, or last, or between, and stays with what is no worse. */
  private Found improve(Found first, int most) {
    int last = shapes.size() - 1;
    int[] places = {0, last, last / 2, last / 4, last - last / 4};
    int bound = shapes.size() > LabelRoom.MOST ? STEPS_OF_MANY : STEPS;
    int steps = Math.min(bound / (shapes.size() * shapes.size()), 4 * places.length * last);
    Found best = first;
    for (int i = 0; i < steps; i++) {
      List<Integer> order = new ArrayList<>(best.order());
      Integer moved = i % shapes.size();
      order.remove(moved);
      order.add(places[i / shapes.size() % places.length], moved);
      Optional<Found> found = place(order, most, true);
      if (found.isPresent() && found.get().worth() >= best.worth()) {
        best = found.get();
      }
    }
    return best;
  }

  /** Lets marks choose in an order; where one finds no lane, others lose the words in its way. */
  private Optional<Found> place(List<Integer> order, int most, boolean isNamed) {
    List<Placed> placed = List.of();
    for (int index : order) {
      List<Placed> others = placed;
      Shape shape = shapes.get(index);
      Optional<List<Placed>> with =
          (isNamed ? labels.get(index).stream() : List.<List<Label>>of().stream())
              .flatMap(choices -> named(shape, choices, others, most).stream())
              .findFirst()
              .or(() -> bare(shape, others, most));
      if (with.isEmpty()) {
        return Optional.empty();
      }
      placed = with.get();
    }
    return Optional.of(new Found(order, placed));
  }

  private static Optional<List<Placed>> named(
      Shape shape, List<Label> choices, List<Placed> others, int most) {
    for (int lane = 0; lane < most; lane++) {
      for (Label label : choices) {
        Placed mark = new Placed(shape, lane, List.of(label));
        if (agrees(others, mark)) {
          return Optional.of(with(others, mark));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Placed>> bare(Shape shape, List<Placed> others, int most) {
    return IntStream.range(0, most)
        .mapToObj(lane -> new Placed(shape, lane, List.of()))
        .map(mark -> with(others.stream().map(other -> other.besides(mark)).toList(), mark))
        .filter(marks -> agrees(marks, marks.get(marks.size() - 1)))
        .max(Comparator.comparing(LaneSearch::named));
  }

  private static boolean agrees(List<Placed> marks, Placed mark) {
    for (Placed other : marks) {
      if (other != mark && !mark.agreesWith(other)) {
        return false;
      }
    }
    return true;
  }

  private static long named(List<Placed> marks) {
    return marks.stream().filter(mark -> !mark.labels().isEmpty()).count();
  }

  private static List<Placed> with(List<Placed> others, Placed mark) {
    return Stream.concat(others.stream(), Stream.of(mark)).toList();
  }
}
