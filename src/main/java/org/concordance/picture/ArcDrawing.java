package org.concordance.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordance.model.ActorKind;
import org.concordance.model.RichText;
import org.concordance.picture.ArcDiagram.Node;
import org.concordance.words.Words;

/**
 * Draws an arc diagram: names on the left, their marks, and arcs on the right.
 *
 * <p>Twelve units are the size of a letter. So the picture is as wide as a telephone's page, and
 * grows with the letters around it, and no further.
 */
final class ArcDrawing {

  private static final int LETTER = 12;
  private static final int WIDTH = 29 * LETTER;

  /** A row is as high as a finger needs. */
  private static final int ROW = 2 * LETTER;

  /** Where names end, marks stand, and arcs begin. */
  private static final int NAMES = 168;

  private static final int MARKS = 184;
  private static final int ARCS = 196;

  /** How many letters of a name there is room for. */
  private static final int NAME_LETTERS = 26;

  /** How far the arcs reach: between neighbours, more for each row further, and at most. */
  private static final int SHORTEST = 16;

  private static final int STEP = 14;
  private static final int LONGEST = WIDTH - ARCS - 4;

  /** Widths and radii are tenths of a unit. */
  private static final int THINNEST = 7;

  private static final int WIDEST = 40;

  private final ArcChoice choice;
  private final Words words;

  ArcDrawing(ArcChoice choice, Words words) {
    this.choice = choice;
    this.words = words;
  }

  RichText draw(String id, String title, String description) {
    int height = choice.nodes().size() * ROW;
    Svg svg =
        new Svg()
            .open(
                "svg",
                "role",
                "group",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc",
                "direction",
                Svg.direction(words),
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "width",
                WIDTH / LETTER + "em")
            .line()
            .text("title", title, "id", id + "-title")
            .line()
            .text("desc", description, "id", id + "-desc")
            .line();
    nodes(svg);
    arcs(svg);
    svg.close("svg").line();
    key(svg);
    return svg.finish();
  }

  private void nodes(Svg svg) {
    svg.open("g", "font-size", Integer.toString(LETTER), "text-anchor", "end").line();
    int most = choice.nodes().stream().mapToInt(Node::readings).max().orElse(1);
    for (int i = 0; i < choice.nodes().size(); i++) {
      Node node = choice.nodes().get(i);
      int y = middle(i);
      svg.openLink("node", node.path());
      String kind = node.kind().map(this::word).orElse("");
      svg.text(
          "title",
          kind.isEmpty()
              ? words.text("together.node", node.label(), node.readings())
              : words.text("together.node-of-kind", node.label(), kind, node.readings()));
      svg.text(
          "text",
          new Title(node.label()).form(NAME_LETTERS).text(),
          "x",
          Integer.toString(NAMES),
          "y",
          Integer.toString(y + LETTER / 3));
      ArcMark.draw(svg, node.kind(), ArcMark.radius(node.readings(), most), MARKS, y);
      svg.closeLink(node.path()).line();
    }
    svg.close("g").line();
  }

  private String word(ActorKind kind) {
    return words.text("kind." + kind.word());
  }

  private static int middle(int place) {
    return place * ROW + ROW / 2;
  }

  /** The widest first, so that none hides another. */
  private void arcs(Svg svg) {
    svg.open("g", "fill", "none", "stroke", "var(--ink-2)", "stroke-opacity", ".7").line();
    int most = choice.arcs().stream().mapToInt(ArcChoice.Arc::readings).max().orElse(1);
    int farthest = choice.arcs().stream().mapToInt(ArcChoice.Arc::length).max().orElse(1);
    for (ArcChoice.Arc arc : choice.arcs()) {
      Node one = choice.nodes().get(arc.from());
      Node other = choice.nodes().get(arc.to());
      String path = (one.readings() < other.readings() ? one : other).path() + "#part:with";
      String shape = shape(arc, farthest);
      svg.openLink("arc", path);
      svg.text("title", words.text("together.arc", pair(one, other), arc.readings()));
      svg.empty(
          "path", "d", shape, "stroke-width", "8", "stroke", "none", "pointer-events", "stroke");
      svg.empty("path", "d", shape, "stroke-width", width(arc.readings(), most));
      svg.closeLink(path).line();
    }
    svg.close("g").line();
  }

  /** The one named more first. */
  private String pair(Node one, Node other) {
    return one.readings() < other.readings()
        ? words.list(false, List.of(other.label(), one.label()))
        : words.list(false, List.of(one.label(), other.label()));
  }

  private static String shape(ArcChoice.Arc arc, int farthest) {
    int most = Math.min(LONGEST - SHORTEST, (farthest - 1) * STEP);
    int reach = SHORTEST + (farthest == 1 ? 0 : most * (arc.length() - 1) / (farthest - 1));
    return String.format(
        Locale.ROOT,
        "M%d %dA%d %d 0 0 1 %d %d",
        ARCS,
        middle(arc.from()),
        reach,
        arc.length() * ROW / 2,
        ARCS,
        middle(arc.to()));
  }

  private static String width(int readings, int most) {
    return ArcMark.tenths(Math.max(THINNEST, WIDEST * readings / most));
  }

  /** Which mark is which kind of actor, of those that occur. */
  private void key(Svg svg) {
    List<Optional<ActorKind>> kinds = new ArrayList<>();
    for (ActorKind kind : ActorKind.values()) {
      kinds.add(Optional.of(kind));
    }
    kinds.add(Optional.empty());
    kinds.retainAll(choice.nodes().stream().map(Node::kind).distinct().toList());
    svg.raw("<ul class=\"key\">\n");
    for (Optional<ActorKind> kind : kinds) {
      svg.raw("<li>");
      svg.open(
          "svg", "viewBox", "0 0 12 12", "width", "1em", "height", "1em", "aria-hidden", "true");
      ArcMark.draw(svg, kind, 36, 6, 6);
      svg.close("svg")
          .raw(
              " " + kind.map(this::word).orElse(words.text("together.kind-not-known")) + "</li>\n");
    }
    svg.raw("</ul>\n");
  }
}
