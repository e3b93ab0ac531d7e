package org.concordance.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One try to lay out marks: they choose their lanes in an order, each with words beside it if it
 * finds room for some.
 *
 * <p>A search makes thousands of tries, so a try is a few arrays, by the numbers of the shapes.
 */
final class LaneTry {

  /** What a lane has to be worth, from those on that there may be for the sake of words. */
  private static final int LANE = 100;

  /** What a name is worth, however short, in letters. */
  private static final int NAME = 50;

  /** What is read of more often than this is not worth more. */
  private static final int OFTEN = 4;

  /** So many lanes may there be for the sake of words. */
  static final int FOR_WORDS = 6;

  private final List<Shape> shapes;
  private final int[] order;
  private final int most;
  private final int[] lanes;
  private final @Nullable Label[] words;
  private int placed;

  private LaneTry(List<Shape> shapes, int[] order, int most) {
    this.shapes = shapes;
    this.order = order;
    this.most = most;
    this.lanes = new int[shapes.size()];
    this.words = new Label[shapes.size()];
  }

  /**
   * Lets marks choose; where one finds no lane, others lose the words in its way.
   *
   * @param labels the words that each shape may have: for each length, the best place first; none
   *     for marks without words
   * @param order the numbers of the shapes
   * @param most how many lanes at most
   * @return null when there is no lane for one of them
   */
  static @Nullable LaneTry of(
      List<Shape> shapes, List<List<List<Label>>> labels, int[] order, int most) {
    LaneTry tried = new LaneTry(shapes, order, most);
    for (int number : order) {
      if (!tried.putNamed(number, labels) && !tried.putBare(number)) {
        return null;
      }
      tried.placed++;
    }
    return tried;
  }

  private boolean putNamed(int number, List<List<List<Label>>> labels) {
    if (labels.isEmpty()) {
      return false;
    }
    for (List<Label> choices : labels.get(number)) {
      for (int lane = 0; lane < most; lane++) {
        for (Label label : choices) {
          if (agreesWithAll(number, lane, label)) {
            lanes[number] = lane;
            words[number] = label;
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean agreesWithAll(int number, int lane, Label label) {
    for (int i = 0; i < placed; i++) {
      int other = order[i];
      if (!isApart(number, lane, other)
          || !hasRoom(label, lane, other, lanes[other], words[other])
          || !leavesRoom(number, lane, other)) {
        return false;
      }
    }
    return true;
  }

  /** Takes the lane in which most of the others keep their words. */
  private boolean putBare(int number) {
    int best = -1;
    int kept = -1;
    for (int lane = 0; lane < most; lane++) {
      int named = namedBeside(number, lane);
      if (named > kept) {
        best = lane;
        kept = named;
      }
    }
    if (best < 0) {
      return false;
    }
    lanes[number] = best;
    for (int i = 0; i < placed; i++) {
      if (!leavesRoom(number, best, order[i])) {
        words[order[i]] = null;
      }
    }
    return true;
  }

  /** How many of the others keep their words beside a mark without any; -1 if it has no room. */
  private int namedBeside(int number, int lane) {
    int named = 0;
    for (int i = 0; i < placed; i++) {
      int other = order[i];
      if (!isApart(number, lane, other)) {
        return -1;
      }
      if (words[other] != null && leavesRoom(number, lane, other)) {
        named++;
      }
    }
    return named;
  }

  private boolean isApart(int number, int lane, int other) {
    return lanes[other] != lane || Placed.areApart(shapes.get(number), shapes.get(other));
  }

  /** Whether the words of another mark stay free of this one, but for its words. */
  private boolean leavesRoom(int number, int lane, int other) {
    Label label = words[other];
    return label == null || hasRoom(label, lanes[other], number, lane, null);
  }

  private boolean hasRoom(
      Label label, int lane, int other, int otherLane, @Nullable Label otherWords) {
    Shape shape = shapes.get(other);
    if (lane != otherLane) {
      return otherLane < lane || !shape.hasStem() || !label.isCrossedBy(shape.from());
    }
    return (otherWords == null || !label.meets(otherWords)) && !label.meets(shape);
  }

  /** The order in which the marks chose. */
  int[] order() {
    return order;
  }

  /** How many lanes there are. */
  int count() {
    return Arrays.stream(lanes).max().orElse(-1) + 1;
  }

  /** Whether each mark has words. */
  boolean isAllNamed() {
    return Arrays.stream(words).noneMatch(label -> label == null);
  }

  /** What the words are worth that have found room, less the lanes that they take. */
  long worth() {
    long worth = -LANE * (long) Math.max(FOR_WORDS, count());
    for (int number = 0; number < words.length; number++) {
      Label label = words[number];
      if (label != null) {
        int weight = 2 + Math.min(OFTEN, shapes.get(number).item().weight());
        worth += (NAME + label.text().length()) * (long) weight;
      }
    }
    return worth;
  }

  /** The marks, in the order in which they chose. */
  List<Placed> marks() {
    return IntStream.of(order).mapToObj(this::mark).toList();
  }

  private Placed mark(int number) {
    Label label = words[number];
    return new Placed(
        shapes.get(number), lanes[number], label == null ? List.of() : List.of(label));
  }
}
