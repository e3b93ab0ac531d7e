package org.concordance.picture;

import java.util.Optional;
import org.concordance.model.ActorKind;

/**
 * The mark of an actor: its shape tells the kind, as its colour does, and its area the number of
 * readings. Lengths are tenths of a unit.
 */
final class ArcMark {

  private static final String HOLLOW = "var(--paper)";
  private static final String INK = "var(--ink)";
  private static final int LEAST = 25;
  private static final int MOST = 90;

  private final Svg svg;
  private final int x;
  private final int y;
  private final String fill;
  private final String stroke;

  private ArcMark(Svg svg, int x, int y, String fill, String stroke) {
    this.svg = svg;
    this.x = x * 10;
    this.y = y * 10;
    this.fill = fill;
    this.stroke = stroke;
  }

  /** The radius of a circle whose area goes with the number. The root is exact everywhere. */
  static int radius(int readings, int most) {
    return Math.max(LEAST, (int) (MOST * Math.sqrt((double) readings / most)));
  }

  /** Draws a shape of the area that a circle of the radius has. */
  static void draw(Svg svg, Optional<ActorKind> kind, int radius, int x, int y) {
    if (kind.isEmpty()) {
      new ArcMark(svg, x, y, HOLLOW, INK).circle(radius);
      return;
    }
    int square = radius * 886 / 1000;
    int diamond = radius * 1253 / 1000;
    int side = radius * 1347 / 1000;
    int down = radius * 777 / 1000;
    switch (kind.get()) {
      case PERSON -> new ArcMark(svg, x, y, "var(--accent)", "none").circle(radius);
      case GOVERNMENT ->
          new ArcMark(svg, x, y, INK, "none")
              .corners(-square, -square, 2 * square, 0, 0, 2 * square, -2 * square, 0);
      case ORGANIZATION ->
          new ArcMark(svg, x, y, "var(--ink-2)", "none")
              .corners(0, -diamond, diamond, diamond, -diamond, diamond, -diamond, -diamond);
      case PUBLICATION ->
          new ArcMark(svg, x, y, HOLLOW, INK).corners(0, -2 * down, side, 3 * down, -2 * side, 0);
    }
  }

  private void circle(int radius) {
    svg.empty(
        "circle",
        "cx",
        tenths(x),
        "cy",
        tenths(y),
        "r",
        tenths(radius),
        "fill",
        fill,
        "stroke",
        stroke);
  }

  /** A closed shape of one corner, from the mark's place, and the ways to the others. */
  private void corners(int... steps) {
    StringBuilder path =
        new StringBuilder("M" + tenths(x + steps[0]) + " " + tenths(y + steps[1]) + "l");
    for (int i = 2; i < steps.length; i++) {
      path.append(i == 2 ? "" : " ").append(tenths(steps[i]));
    }
    svg.empty("path", "d", path.append('z').toString(), "fill", fill, "stroke", stroke);
  }

  /** Tenths as a number. */
  static String tenths(int number) {
    int rest = Math.abs(number % 10);
    return (number < 0 ? "-" : "") + Math.abs(number / 10) + (rest == 0 ? "" : "." + rest);
  }
}
