package org.concordance.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A mark in its place.
 *
 * @param shape its place across
 * @param lane how far from the axis, from 0
 * @param labels the words beside it, on pages where there is room: at most one for each width
 */
record Placed(Shape shape, int lane, List<Label> labels) {

  /** Half of what a finger needs, at the narrowest: 12 of 284 pixels. */
  static final int REACH = 425;

  Placed {
    labels = List.copyOf(labels);
  }

  /** Where it begins with what a finger needs. */
  int from() {
    return shape.from() - REACH;
  }

  int to() {
    return shape.to() + REACH;
  }

  /** Its words on pages of a width. */
  Optional<Label> label(Width width) {
    return labels.stream().filter(label -> label.width() == width).findFirst();
  }

  /** The same with other words on pages of their width. */
  Placed with(Label label) {
    List<Label> all = new ArrayList<>();
    for (Label other : labels) {
      if (other.width() != label.width()) {
        all.add(other);
      }
    }
    all.add(label);
    all.sort(Comparator.comparing(Label::width));
    return new Placed(shape, lane, all);
  }

  /** Whether a finger meets one of both at a time, in one lane. */
  static boolean areApart(Shape one, Shape other) {
    return one.to() + 2 * REACH <= other.from() || other.to() + 2 * REACH <= one.from();
  }

  /** Whether words beside this mark lie upon nothing that belongs to another. */
  boolean hasRoom(Label label, Placed other) {
    if (lane != other.lane) {
      return other.lane < lane || !other.shape.hasStem() || !label.isCrossedBy(other.shape.from());
    }
    for (Label words : other.labels) {
      if (label.meets(words)) {
        return false;
      }
    }
    return !label.meets(other.shape);
  }
}
