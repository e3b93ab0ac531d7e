package org.concordance.picture;

import java.time.LocalDate;
import java.util.Optional;
import org.concordance.edtf.Edtf;

/**
 * An item's place across the picture.
 *
 * @param item what it stands for
 * @param title what it is called, for words beside it
 * @param style how it is drawn
 * @param from its left end, in hundredths of a percent
 * @param to its right end; for a day the same
 */
record Shape(Dated item, Title title, Style style, int from, int to) {

  /** What is approximate is never drawn narrower, so that its hatching can be seen. */
  private static final int LEAST_VAGUE = 320;

  static Shape of(Dated item, Scale scale) {
    Edtf date = item.date().edtf();
    Style style = Style.of(date);
    Title title = new Title(item.title());
    if (style == Style.DAY) {
      int middle = scale.middle(date.day().orElseThrow());
      return new Shape(item, title, style, middle, middle);
    }
    if (style == Style.SPAN) {
      int first = scale.middle(date.earliest().orElseThrow());
      return new Shape(item, title, style, first, scale.middle(date.latest().orElseThrow()));
    }
    int from = date.earliest().map(scale::at).orElse(0);
    int to = date.latest().map(Shape::dayAfter).map(scale::at).orElse(Scale.WIDTH);
    if (style == Style.VAGUE && to - from < LEAST_VAGUE) {
      from = Math.max(0, Math.min((from + to - LEAST_VAGUE) / 2, Scale.WIDTH - LEAST_VAGUE));
      to = from + LEAST_VAGUE;
    }
    return new Shape(item, title, style, from, to);
  }

  private static LocalDate dayAfter(LocalDate day) {
    return day.plusDays(1);
  }

  /** Whether a line goes from it to the axis: none where no day is known. */
  boolean hasStem() {
    return style == Style.DAY;
  }

  /** Where that line is. */
  Optional<Integer> stem() {
    return hasStem() ? Optional.of(from) : Optional.empty();
  }
}
