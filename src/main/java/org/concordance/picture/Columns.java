package org.concordance.picture;

import java.util.List;
import org.concordance.words.Words;

/** Draws counts as columns, what was published upwards and what happened downwards. */
record Columns(List<Bin> bins) {

  /** How high the highest column is, in hundredths of the letters' size. */
  private static final int HIGHEST = 800;

  /** What one thing adds at most, so that two do not look like a crowd. */
  private static final int ONE = 100;

  /** So few columns have room for their numbers on the narrowest screen, and on a wide page. */
  private static final int NARROW = 12;

  private static final int WIDE = 30;

  private static final int NUMBER = 130;
  private static final int LEAST = 15;

  /** How wide a column is at most. */
  private static final int WIDEST = 300;

  /** What is left free between two columns, on each side. */
  private static final int SPACE = 8;

  Columns {
    bins = List.copyOf(bins);
  }

  /** How high the columns of a side are with their numbers; 0 where there are none. */
  int height(Dated.Kind kind) {
    int most = most(kind);
    return most == 0 ? 0 : height(most) + (bins.size() <= WIDE ? NUMBER : 0);
  }

  private int most(Dated.Kind kind) {
    return bins.stream().mapToInt(bin -> bin.of(kind)).max().orElse(0);
  }

  private int height(int count) {
    int most = Math.max(most(Dated.Kind.PUBLISHED), most(Dated.Kind.HAPPENED));
    int highest = Math.min(HIGHEST, most * ONE);
    return Math.max(LEAST, (int) ((long) count * highest / most));
  }

  /**
   * Draws one side.
   *
   * @param axis the height of that side of the axis
   */
  void draw(Svg svg, Dated.Kind kind, int axis, Words words) {
    for (Bin bin : bins) {
      if (bin.of(kind) > 0) {
        draw(svg, bin, kind, axis, words);
      }
    }
  }

  private void draw(Svg svg, Bin bin, Dated.Kind kind, int axis, Words words) {
    int count = bin.of(kind);
    boolean up = kind == Dated.Kind.PUBLISHED;
    int side = height(kind);
    svg.openLink(kind.side(), bin.path())
        .text("title", words.text(kind.key("picture.column-"), bin.name(), count));
    rectangle(svg, "hit", bin.from(), bin.to(), up ? axis - side : axis, side);
    int height = height(count);
    int middle = (bin.from() + bin.to()) / 2;
    int half = Math.max(1, Math.min(WIDEST / 2, (bin.to() - bin.from()) / 2 - SPACE));
    rectangle(svg, "", middle - half, middle + half, up ? axis - height : axis, height);
    if (bins.size() <= WIDE) {
      svg.text(
          "text",
          words.number(count),
          "class",
          bins.size() <= NARROW ? "num" : "num wide",
          "x",
          Svg.percent(middle),
          "y",
          Svg.em(up ? axis - height - 40 : axis + height + 110),
          "text-anchor",
          "middle");
    }
    svg.closeLink(bin.path()).line();
  }

  private static void rectangle(Svg svg, String className, int from, int to, int top, int height) {
    svg.empty(
        "rect",
        "class",
        className,
        "x",
        Svg.percent(from),
        "width",
        Svg.percent(Math.max(1, to - from)),
        "y",
        Svg.em(top),
        "height",
        Svg.em(height));
  }
}
