package org.concordance.picture;

import java.util.Comparator;
import java.util.List;
import org.concordance.words.Words;

/** Draws marks in their lanes, each a link with a name of its own. */
record Marks(Lanes lanes) {

  /** How high a lane is, in hundredths of the letters' size: what a finger needs. */
  static final int LANE = 200;

  private static final int DOT = 42;

  int height() {
    return lanes.count() * LANE;
  }

  /**
   * Draws them.
   *
   * @param axis the height of their side of the axis
   * @param up 1 when they stand above it, -1 when below
   */
  void draw(Svg svg, int axis, int up, Words words) {
    List<Placed> inOrder =
        lanes.marks().stream()
            .sorted(Comparator.comparing((Placed mark) -> mark.shape().item(), Dated.IN_ORDER))
            .toList();
    if (inOrder.stream().anyMatch(mark -> mark.shape().stem().isPresent())) {
      svg.open("g", "class", "stems").line();
      for (Placed mark : inOrder) {
        mark.shape().stem().ifPresent(x -> line(svg, "", x, x, axis, height(mark, axis, up)));
      }
      svg.close("g").line();
    }
    inOrder.forEach(mark -> draw(svg, mark, height(mark, axis, up), up, words));
  }

  private static int height(Placed mark, int axis, int up) {
    return axis - up * (LANE / 2 + mark.lane() * LANE);
  }

  private static void draw(Svg svg, Placed mark, int y, int up, Words words) {
    Dated item = mark.shape().item();
    svg.openLink(item.kind().side(), item.path()).text("title", item.name(words));
    shape(svg, mark.shape(), y);
    labels(svg, mark, y, up);
    svg.closeLink(item.path()).line();
  }

  private static void shape(Svg svg, Shape shape, int y) {
    int from = shape.from();
    int to = shape.to();
    if (shape.style() == Style.DAY) {
      circle(svg, "hit", from, y, LANE / 2);
      circle(svg, "", from, y, DOT);
      return;
    }
    bar(svg, "hit", from, to, y);
    switch (shape.style()) {
      case DAY, SPAN -> {
        bar(svg, "span", from, to, y);
        end(svg, from, y);
        end(svg, to, y);
      }
      case WITHIN -> {
        bar(svg, "out", from, to, y);
        bar(svg, "in", from, to, y);
      }
      case VAGUE -> bar(svg, "vague", from, to, y);
      case OPEN -> {
        bar(svg, "open", from, to, y);
        end(svg, from, y);
        end(svg, to, y);
      }
    }
  }

  /** A dot, but where something goes on beyond the picture. */
  private static void end(Svg svg, int x, int y) {
    if (x > 0 && x < Scale.WIDTH) {
      circle(svg, "", x, y, DOT);
    }
  }

  /** Words that are the same on pages of several widths are there once. */
  private static void labels(Svg svg, Placed mark, int y, int up) {
    for (int i = 0; i < mark.labels().size(); i++) {
      Label first = mark.labels().get(i);
      Width last = first.width();
      while (i + 1 < mark.labels().size()
          && isSame(first, mark.labels().get(i + 1))
          && mark.labels().get(i + 1).width().ordinal() == last.ordinal() + 1) {
        i++;
        last = mark.labels().get(i).width();
      }
      int base = first.place() == Label.Place.ON ? y + onBar(mark.shape().style(), up) : y + 35;
      label(svg, first, first.width().until(last), mark.shape(), base);
    }
  }

  /** How far from the middle of a bar words stand that are on its far side from the axis. */
  private static int onBar(Style style, int up) {
    int near = style == Style.SPAN || style == Style.OPEN ? 24 : 60;
    return up > 0 ? -near : near + 72;
  }

  private static boolean isSame(Label one, Label other) {
    return one.text().equals(other.text()) && one.place() == other.place();
  }

  private static void label(Svg svg, Label label, String shown, Shape shape, int y) {
    int x =
        switch (label.place()) {
          case AFTER -> shape.to();
          case BEFORE -> shape.from();
          case ON -> (shape.from() + shape.to()) / 2;
        };
    svg.text(
        "text",
        label.text(),
        "class",
        shown,
        "x",
        Svg.percent(x),
        "dx",
        switch (label.place()) {
          case AFTER -> ".85em";
          case BEFORE -> "-.85em";
          case ON -> "";
        },
        "y",
        Svg.em(y),
        "text-anchor",
        switch (label.place()) {
          case AFTER -> "";
          case BEFORE -> "end";
          case ON -> "middle";
        });
  }

  static void bar(Svg svg, String className, int from, int to, int y) {
    line(svg, className, from, to, y, y);
  }

  private static void line(Svg svg, String className, int from, int to, int top, int bottom) {
    svg.empty(
        "line",
        "class",
        className,
        "x1",
        Svg.percent(from),
        "x2",
        Svg.percent(to),
        "y1",
        Svg.em(top),
        "y2",
        Svg.em(bottom));
    if (className.isEmpty()) {
      svg.line();
    }
  }

  private static void circle(Svg svg, String className, int x, int y, int radius) {
    svg.empty(
        "circle", "class", className, "cx", Svg.percent(x), "cy", Svg.em(y), "r", Svg.em(radius));
  }
}
