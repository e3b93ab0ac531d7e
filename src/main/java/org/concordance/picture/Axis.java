package org.concordance.picture;

import java.util.List;

/** Draws the axis: a band like a ruler's, with the names of times in it. */
record Axis(Scale scale, List<Tick> ticks, DatePaths paths) {

  /** How high it is, in hundredths of the letters' size. */
  static final int HEIGHT = 170;

  private static final int BASELINE = 122;

  /** Draws it below a height. */
  void draw(Svg svg, int top) {
    svg.open("g", "class", "axis").line();
    for (int y : new int[] {top, top + HEIGHT}) {
      across(svg, scale.start(), scale.end(), y, "");
    }
    if (scale.earlier()) {
      zone(svg, Scale.EDGE, scale.start() - Scale.GAP, top);
      across(svg, scale.start() - Scale.GAP, scale.start(), top + HEIGHT / 2, "open");
    }
    if (scale.later()) {
      zone(svg, scale.end() + Scale.GAP, Scale.WIDTH - Scale.EDGE, top);
      across(svg, scale.end(), scale.end() + Scale.GAP, top + HEIGHT / 2, "open");
    }
    for (Tick tick : ticks) {
      down(svg, tick.at(), top, tick.isFine() ? "wide" : "");
    }
    down(svg, scale.end(), top, "");
    svg.close("g").line();
    ticks.stream().filter(tick -> !tick.text().isEmpty()).forEach(tick -> name(svg, tick, top));
    if (scale.earlier()) {
      name(svg, zoneTick(Scale.EDGE, paths.words().text("picture.earlier")), top);
    }
    if (scale.later()) {
      name(svg, zoneTick(scale.end() + Scale.GAP, paths.words().text("picture.later")), top);
    }
  }

  private Tick zoneTick(int at, String word) {
    return new Tick(at, word, false, false, paths.all(), word);
  }

  private static void zone(Svg svg, int from, int to, int top) {
    across(svg, from, to, top, "");
    across(svg, from, to, top + HEIGHT, "");
    down(svg, from, top, "");
    down(svg, to, top, "");
  }

  private static void across(Svg svg, int from, int to, int y, String className) {
    svg.empty(
            "line",
            "class",
            className,
            "x1",
            Svg.percent(from),
            "x2",
            Svg.percent(to),
            "y1",
            Svg.em(y),
            "y2",
            Svg.em(y))
        .line();
  }

  private static void down(Svg svg, int x, int top, String className) {
    svg.empty(
            "line",
            "class",
            className,
            "x1",
            Svg.percent(x),
            "x2",
            Svg.percent(x),
            "y1",
            Svg.em(top),
            "y2",
            Svg.em(top + HEIGHT))
        .line();
  }

  private static void name(Svg svg, Tick tick, int top) {
    String className = tick.isWide() ? "tick wide" : "tick";
    if (tick.path().isEmpty()) {
      words(svg, tick, top, className).line();
      return;
    }
    svg.openLink(className, tick.path());
    if (!tick.name().equals(tick.text())) {
      svg.text("title", tick.name());
    }
    words(svg, tick, top, "").closeLink(tick.path()).line();
  }

  private static Svg words(Svg svg, Tick tick, int top, String className) {
    return svg.text(
        "text",
        tick.text(),
        "class",
        className,
        "x",
        Svg.percent(tick.at()),
        "dx",
        ".3em",
        "y",
        Svg.em(top + BASELINE));
  }
}
