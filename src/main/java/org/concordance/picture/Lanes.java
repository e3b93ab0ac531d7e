package org.concordance.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The marks of one side of the axis in lanes, so that none lies upon another on the narrowest
 * screen, no words lie upon a mark, and no stem runs through words.
 *
 * @param marks the marks
 */
record Lanes(List<Placed> marks) {

  /** What needs more lanes is counted in columns instead. */
  static final int MOST = 12;

  static final Comparator<Shape> LEFT_TO_RIGHT =
      Comparator.comparing(Shape::from)
          .thenComparing(Shape::to)
          .thenComparing(Shape::item, Dated.IN_ORDER);

  /** Which of several that cannot all be named are. */
  static final Comparator<Shape> MOST_READ_FIRST =
      Comparator.comparing((Shape shape) -> shape.item().weight())
          .reversed()
          .thenComparing(LEFT_TO_RIGHT.reversed());

  Lanes {
    marks = List.copyOf(marks);
  }

  /** Lays out shapes, with words beside as many as find room; empty when there are too many. */
  static Optional<Lanes> of(List<Shape> shapes) {
    return LaneSearch.of(shapes);
  }

  /**
   * Lays out those most read of, each with its name, and leaves out those without room for it.
   *
   * @param most how many at most
   * @param lanes how many lanes at most
   */
  static Lanes named(List<Shape> shapes, int most, int lanes) {
    List<Shape> named = new ArrayList<>();
    Lanes best = new Lanes(List.of());
    for (Shape shape : shapes.stream().sorted(MOST_READ_FIRST).limit(3L * most).toList()) {
      if (named.size() < most) {
        named.add(shape);
        Optional<Lanes> better = LaneSearch.allNamed(named, lanes);
        if (better.isEmpty()) {
          named.remove(shape);
        }
        best = better.orElse(best);
      }
    }
    return LabelRoom.fill(best);
  }

  /** How many lanes there are. */
  int count() {
    return marks.stream().mapToInt(mark -> mark.lane() + 1).max().orElse(0);
  }
}
