package org.concordance.picture;

import java.util.List;
import java.util.Set;
import org.concordance.words.Words;

/** Draws what the marks mean: only of those that occur. */
final class Key {

  private Key() {}

  /**
   * Draws it.
   *
   * @param kinds what occurs
   * @param styles the styles that occur; none where there are columns
   */
  static void draw(Svg svg, Set<Dated.Kind> kinds, Set<Style> styles, Words words) {
    svg.raw("<ul class=\"key\">\n");
    for (Dated.Kind kind : Dated.Kind.values()) {
      if (kinds.contains(kind)) {
        sample(svg, kind.side(), 100);
        dot(svg, 50);
        end(svg, words.text(kind.key("picture.key-")));
      }
    }
    for (Style style : Style.values()) {
      if (styles.contains(style) && style != Style.DAY) {
        sample(svg, "down", 300);
        bars(style).forEach(name -> Marks.bar(svg, name, 2000, 8000, 50));
        if (style == Style.OPEN || style == Style.SPAN) {
          dot(svg, 60);
        }
        if (style == Style.SPAN) {
          dot(svg, 240);
        }
        end(svg, words.text(style.key()));
      }
    }
    svg.raw("</ul>\n");
  }

  private static List<String> bars(Style style) {
    return switch (style) {
      case DAY -> List.of();
      case SPAN -> List.of("span");
      case WITHIN -> List.of("out", "in");
      case VAGUE -> List.of("vague");
      case OPEN -> List.of("open");
    };
  }

  private static void dot(Svg svg, int x) {
    svg.empty("circle", "cx", Svg.em(x), "cy", Svg.em(50), "r", Svg.em(42));
  }

  private static void sample(Svg svg, String side, int width) {
    svg.raw("<li>")
        .open(
            "svg",
            "class",
            side,
            "width",
            Svg.em(width),
            "height",
            Svg.em(100),
            "aria-hidden",
            "true");
  }

  private static void end(Svg svg, String words) {
    svg.close("svg").raw(" " + words + "</li>\n");
  }
}
