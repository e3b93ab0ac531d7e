package org.concordance.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    List<Integer> places =
        IntStream.range(0, marks.size())
            .boxed()
            .sorted(Comparator.comparing(place -> marks.get(place).shape(), Lanes.MOST_READ_FIRST))
            .toList();
    long named = marks.stream().filter(this::isNamed).count();
    int some = (width.most() + width.least()) / 2;
    for (int most : new int[] {some, width.least(), width.most()}) {
      for (int place : places) {
        boolean isNamed = isNamed(marks.get(place));
        if (most == width.most() ? isNamed : !isNamed && named < MOST) {
          Optional<Label> label = label(place, most);
          label.ifPresent(words -> marks.set(place, marks.get(place).with(words)));
          named += label.isPresent() && !isNamed ? 1 : 0;
        }
      }
    }
    return marks;
  }

  private boolean isNamed(Placed mark) {
    for (Label label : mark.labels()) {
      if (label.width() == width) {
        return true;
      }
    }
    return false;
  }

  /** The longest words that have room beside a mark. */
  private Optional<Label> label(int place, int most) {
    Shape shape = marks.get(place).shape();
    Title.@Nullable Form longer = null;
    for (int letters = most; letters >= width.least(); letters--) {
      Title.Form form = shape.title().form(letters);
      if (form != longer) {
        for (Label label : Label.choices(shape, form, width)) {
          if (hasRoom(place, label)) {
            return Optional.of(label);
          }
        }
      }
      longer = form;
    }
    return Optional.empty();
  }

  private boolean hasRoom(int place, Label label) {
    Placed mark = marks.get(place);
    for (int other = 0; other < marks.size(); other++) {
      if (other != place && !mark.hasRoom(label, marks.get(other))) {
        return false;
      }
    }
    return true;
  }
}
