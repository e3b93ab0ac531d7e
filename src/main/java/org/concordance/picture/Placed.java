package org.concordance.picture;

import java.util.Optional;

/**
 * A mark in its place.
 *
 * @param shape its place across
 * @param lane how far from the axis, from 0
 * @param label the words beside it, if there is room
 */
record Placed(Shape shape, int lane, Optional<Label> label) {

  /** Half of what a finger needs, at the narrowest: 12 of 284 pixels. */
  static final int REACH = 425;

  /** What is left free between words and a line or mark beside them. */
  private static final int ROOM = 60;

  /** Where it begins with what a finger needs. */
  int from() {
    return shape.from() - REACH;
  }

  int to() {
    return shape.to() + REACH;
  }

  /** Whether the marks, with what a finger needs, or their labels would lie upon each other. */
  boolean overlaps(Placed other) {
    return from() < other.to() && other.from() < to()
        || label.filter(words -> meets(words, other.shape)).isPresent()
        || other.label.filter(words -> meets(words, shape)).isPresent()
        || label
            .flatMap(a -> other.label.filter(b -> a.from() < b.to() && b.from() < a.to()))
            .isPresent();
  }

  /** Whether the line from that mark to the axis would run through the words beside this one. */
  boolean isCrossedBy(Placed other) {
    return other.lane > lane
        && label
            .flatMap(a -> other.shape.stem().filter(x -> a.from() - ROOM < x && x < a.to() + ROOM))
            .isPresent();
  }

  /** Whether both can be drawn. */
  boolean agreesWith(Placed other) {
    return (lane != other.lane || !overlaps(other))
        && !isCrossedBy(other)
        && !other.isCrossedBy(this);
  }

  private static boolean meets(Label words, Shape other) {
    return words.from() < other.to() + ROOM && other.from() - ROOM < words.to();
  }
}
