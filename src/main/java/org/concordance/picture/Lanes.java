package org.concordance.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the marks of one side of the axis into lanes, so that none lies upon another on the
 * narrowest screen, no words lie upon a mark, and no stem runs through words.
 *
 * @param marks the marks
 */
record Lanes(List<Placed> marks) {

  /** So many lanes may there be for the sake of words. */
  private static final int FOR_WORDS = 6;

  /** So many letters is a further lane worth. */
  private static final int COST = 60;

  /** So many marks at most are given words. */
  private static final int NAMES = 16;

  /** What needs more lanes is counted in columns instead. */
  static final int MOST = 12;

  private static final Comparator<Shape> LEFT_TO_RIGHT =
      Comparator.comparing(Shape::from)
          .thenComparing(Shape::to)
          .thenComparing(Shape::item, Dated.IN_ORDER);

  private static final Comparator<Shape> FROM_THE_MIDDLE =
      Comparator.comparing((Shape shape) -> Math.abs(shape.from() + shape.to() - Scale.WIDTH))
          .thenComparing(LEFT_TO_RIGHT);

  /**
   * In which order marks look for a lane. Words to the right of their mark are passed under by the
   * stems of later ones when these came first, and so on: which order is best depends on the dates.
   */
  private static final List<Comparator<Shape>> ORDERS =
      List.of(LEFT_TO_RIGHT.reversed(), FROM_THE_MIDDLE, LEFT_TO_RIGHT);

  private static final Comparator<Shape> MOST_READ_FIRST =
      Comparator.comparing((Shape shape) -> shape.item().weight())
          .reversed()
          .thenComparing(LEFT_TO_RIGHT.reversed());

  Lanes {
    marks = List.copyOf(marks);
  }

  /** Lays out shapes, with words beside as many as find room; empty when there are too many. */
  static Optional<Lanes> of(List<Shape> shapes) {
    return ORDERS.stream().flatMap(order -> of(shapes, order).stream()).reduce(Lanes::better);
  }

  private static Optional<Lanes> of(List<Shape> shapes, Comparator<Shape> order) {
    List<Shape> ordered = shapes.stream().sorted(order).toList();
    Optional<Lanes> best = place(ordered, Set.of(), MOST);
    if (best.isEmpty()) {
      return best;
    }
    int most = Math.max(FOR_WORDS, best.get().count());
    Set<Shape> named = new HashSet<>();
    for (Shape shape : shapes.stream().sorted(MOST_READ_FIRST).limit(NAMES).toList()) {
      named.add(shape);
      Optional<Lanes> better = place(ordered, named, most);
      if (better.isPresent() && better.get().worth() > best.get().worth()) {
        best = better;
      } else {
        named.remove(shape);
      }
    }
    return best;
  }

  /**
   * Lays out those most read of, each with its name, and leaves out those without room for it.
   *
   * @param most how many at most
   * @param lanes how many lanes at most
   */
  static Lanes named(List<Shape> shapes, int most, int lanes) {
    Set<Shape> named = new HashSet<>();
    Lanes best = new Lanes(List.of());
    for (Shape shape : shapes.stream().sorted(MOST_READ_FIRST).limit(3L * most).toList()) {
      if (named.size() == most) {
        return best;
      }
      named.add(shape);
      Optional<Lanes> better =
          ORDERS.stream()
              .flatMap(order -> place(named.stream().sorted(order).toList(), named, lanes).stream())
              .reduce(Lanes::better);
      if (better.isPresent()) {
        best = better.get();
      } else {
        named.remove(shape);
      }
    }
    return best;
  }

  private Lanes better(Lanes other) {
    return other.worth() > worth() ? other : this;
  }

  /**
   * What it tells, in letters; less what lanes cost beyond those for words, and a little for any.
   */
  private long worth() {
    int letters =
        marks.stream()
            .flatMap(mark -> mark.label().stream())
            .mapToInt(label -> label.text().length())
            .sum();
    return 100L * (letters - COST * Math.max(0, count() - FOR_WORDS)) - count();
  }

  /** How many lanes there are. */
  int count() {
    return marks.stream().mapToInt(mark -> mark.lane() + 1).max().orElse(0);
  }

  private static Optional<Lanes> place(List<Shape> ordered, Set<Shape> named, int most) {
    List<Placed> placed = new ArrayList<>();
    for (Shape shape : ordered) {
      Optional<Placed> found = place(shape, named.contains(shape), placed, most);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      placed.add(found.get());
    }
    return Optional.of(new Lanes(placed));
  }

  private static Optional<Placed> place(
      Shape shape, boolean isNamed, List<Placed> others, int most) {
    List<List<Optional<Label>>> choices =
        isNamed
            ? Label.choices(shape).stream().map(Lanes::present).toList()
            : List.of(List.of(Optional.empty()));
    return choices.stream()
        .flatMap(labels -> place(shape, labels, others, most).stream())
        .findFirst();
  }

  private static List<Optional<Label>> present(List<Label> labels) {
    return labels.stream().map(Optional::of).toList();
  }

  private static Optional<Placed> place(
      Shape shape, List<Optional<Label>> labels, List<Placed> others, int most) {
    for (int lane = 0; lane < most; lane++) {
      for (Optional<Label> label : labels) {
        Placed mark = new Placed(shape, lane, label);
        if (others.stream().allMatch(mark::agreesWith)) {
          return Optional.of(mark);
        }
      }
    }
    return Optional.empty();
  }
}
