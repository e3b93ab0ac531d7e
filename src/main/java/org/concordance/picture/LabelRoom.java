package org.concordance.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts words beside marks that have their lanes: first beside as many as can have a few, those most
 * read of before others, then as many words as there is room for.
 */
final class LabelRoom {

  /** So many marks of one side are named at most, on a page of each width. */
  static final int MOST = 24;

  private final List<Placed> marks;
  private final Width width;

  private LabelRoom(List<Placed> marks, Width width) {
    this.marks = new ArrayList<>(marks);
    this.width = width;
  }

  static Lanes fill(Lanes lanes) {
    List<Placed> marks = lanes.marks();
    for (Width width : Width.values()) {
      marks = new LabelRoom(marks, width).fill();
    }
    return new Lanes(marks);
  }

  private List<Placed> fill() {
    List<Placed> inOrder =
        marks.stream().sorted(Comparator.comparing(Placed::shape, Lanes.MOST_READ_FIRST)).toList();
    List<Integer> places = inOrder.stream().map(marks::indexOf).toList();
    int some = (width.most() + width.least()) / 2;
    for (int most : new int[] {some, width.least(), width.most()}) {
      for (int place : places) {
        boolean isLast = most == width.most();
        boolean isNamed = marks.get(place).label(width).isPresent();
        if (isLast ? isNamed : !isNamed && named() < MOST) {
          label(place, most).ifPresent(label -> marks.set(place, marks.get(place).with(label)));
        }
      }
    }
    return marks;
  }

  private long named() {
    return marks.stream().filter(mark -> mark.label(width).isPresent()).count();
  }

  /** The longest words that have room beside a mark. */
  private Optional<Label> label(int place, int most) {
    Placed mark = marks.get(place);
    List<Placed> others = marks.stream().filter(other -> !other.equals(mark)).toList();
    return Label.choices(mark.shape(), width, most).stream()
        .flatMap(List::stream)
        .filter(label -> others.stream().allMatch(other -> mark.hasRoom(label, other)))
        .findFirst();
  }
}
