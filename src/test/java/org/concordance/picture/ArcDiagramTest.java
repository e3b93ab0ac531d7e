package org.concordance.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.ActorKind;
import org.concordance.page.Figure;
import org.concordance.page.Link;
import org.concordance.picture.ArcDiagram.Node;
import org.concordance.picture.ArcDiagram.Tie;
import org.concordance.testing.Golden;
import org.concordance.words.WordsReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArcDiagramTest {

  private static final Pattern ARC = Pattern.compile("M196 (\\d+)A(\\d+) (\\d+) 0 0 1 196 (\\d+)");

  private static Figure draw(List<Node> nodes, List<Tie> ties) {
    return ArcDiagram.of("with", nodes, ties, WordsReader.theme());
  }

  private static Node node(String id, Optional<ActorKind> kind, int readings) {
    return new Node("The " + id, "actors/" + id + "/", kind, readings);
  }

  private static Tie tie(String from, String to, int readings) {
    return new Tie("actors/" + from + "/", "actors/" + to + "/", readings);
  }

  @Test
  void drawsNamesMarksAndArcs() throws IOException {
    Figure figure =
        draw(
            List.of(
                node("daily", Optional.of(ActorKind.PUBLICATION), 1),
                node("state", Optional.of(ActorKind.GOVERNMENT), 9),
                node("stub", Optional.empty(), 2),
                node("office", Optional.of(ActorKind.ORGANIZATION), 4),
                node("alone", Optional.of(ActorKind.PERSON), 7),
                node("person", Optional.of(ActorKind.PERSON), 4)),
            List.of(
                tie("state", "office", 3),
                tie("person", "state", 4),
                tie("daily", "person", 1),
                tie("stub", "state", 1),
                tie("stub", "nobody", 8)));

    String drawn = figure.svg().html("../");
    assertEquals(Golden.expected(Path.of("src/test/resources/pictures/arcs.svg"), drawn), drawn);
    assertEquals(
        "5 of 6 actors, from among those named most. An arc joins two that are named in the same readings:"
            + " the more readings, the wider.",
        figure.description());
    assertEquals(
        List.of(
            "The state|The person|4",
            "The state|The office|3",
            "The state|The stub|1",
            "The person|The daily|1"),
        figure.table().rows().stream()
            .map(row -> String.join("|", row.stream().map(Link::text).toList()))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 24, 25, 60, 600})
  void theOrderOfTheInputDoesNotShow(int actors) {
    Random random = new Random(actors);
    List<Node> nodes = nodes(actors, random);
    List<Tie> ties = ties(nodes, random);
    Figure figure = draw(nodes, ties);
    Collections.shuffle(nodes, random);
    Collections.shuffle(ties, random);
    List<Tie> turned = new ArrayList<>();
    ties.forEach(
        tie ->
            turned.add(random.nextBoolean() ? tie : new Tie(tie.to(), tie.from(), tie.readings())));
    assertEquals(figure, draw(nodes, turned));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 24, 25, 60, 600})
  void everyTieOfThoseShownIsDrawnOrCounted(int actors) {
    Random random = new Random(actors);
    List<Node> nodes = nodes(actors, random);
    List<Tie> ties = ties(nodes, random);
    Figure figure = draw(nodes, ties);
    Document page = Jsoup.parse(figure.svg().html(""));
    Set<String> shown = new HashSet<>(page.select("a.node").eachAttr("href"));
    long between =
        ties.stream().filter(tie -> shown.contains(tie.from()) && shown.contains(tie.to())).count();
    int drawn = page.select("a.arc").size();
    assertTrue(drawn <= ArcChoice.MOST_ARCS && shown.size() <= ArcChoice.MOST_NODES);
    assertEquals(drawn, figure.table().rows().size());
    if (drawn == between) {
      assertFalse(figure.description().contains("strongest"), figure.description());
    } else {
      String words = " The " + drawn + " strongest of the " + between + " ties between them";
      assertTrue(figure.description().contains(words), figure.description() + words);
    }
    String number = shown.size() == actors ? actors + " actors" : shown.size() + " of " + actors;
    assertTrue(figure.description().startsWith(number), figure.description());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 24, 600})
  void nothingLeavesThePictureWhichIsSmall(int actors) {
    Random random = new Random(actors);
    List<Node> nodes = nodes(actors, random);
    String svg = draw(nodes, ties(nodes, random)).svg().html("../../");
    Document page = Jsoup.parse(svg);
    String[] box = page.selectFirst("svg").attr("viewBox").split(" ");
    int width = Integer.parseInt(box[2]);
    int height = Integer.parseInt(box[3]);
    assertTrue(width <= 360, "as wide as a telephone");
    assertTrue(svg.length() < 32_000, () -> svg.length() + " characters");
    for (Element path : page.select("a.arc path")) {
      Matcher arc = ARC.matcher(path.attr("d"));
      assertTrue(arc.matches(), path.attr("d"));
      assertTrue(196 + Integer.parseInt(arc.group(2)) + 2 <= width, path.attr("d"));
      assertTrue(Integer.parseInt(arc.group(1)) < Integer.parseInt(arc.group(4)));
      assertTrue(Integer.parseInt(arc.group(4)) < height);
    }
    assertFalse(svg.matches("(?s).*(style=|NaN|E-|Infinity|\\d,\\d).*"), svg);
  }

  @Test
  void aFewAreNoPicture() {
    List<Node> nodes = nodes(5, new Random(5));
    assertEquals(Figure.NONE, draw(List.of(), List.of()));
    assertEquals(Figure.NONE, draw(nodes, List.of()));
    assertEquals(Figure.NONE, draw(nodes, List.of(tie("a0", "a1", 3))));
    assertEquals(Figure.NONE, draw(nodes, List.of(tie("a0", "a0", 3), tie("a1", "a2", 0))));
  }

  @Test
  void namesAreTextAndLongOnesAreCut() {
    String evil = "</title><script>alert(1)</script> & \"quoted\" '\u202E";
    List<Node> nodes =
        List.of(
            new Node(evil, "actors/a/", Optional.empty(), 3),
            new Node("海上自衛隊の長い長い長い長い長い名前", "actors/b/", Optional.empty(), 2),
            new Node("Brief", "actors/c/", Optional.empty(), 1));
    Figure figure = draw(nodes, List.of(tie("a", "b", 2), tie("b", "c", 1)));
    Document page = Jsoup.parse(figure.svg().html(""));
    assertEquals(0, page.select("script").size());
    assertTrue(page.select("a.node title").eachText().get(0).startsWith("</title><script>"));
    List<String> names = page.select("a.node text").eachText();
    assertTrue(names.contains("海上自衛隊の長い長い長い…"), names::toString);
  }

  private static List<Node> nodes(int actors, Random random) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      ActorKind[] kinds = ActorKind.values();
      int kind = random.nextInt(kinds.length + 1);
      Optional<ActorKind> known =
          kind == kinds.length ? Optional.empty() : Optional.of(kinds[kind]);
      nodes.add(node("a" + i, known, 1 + random.nextInt(1 + actors / 2)));
    }
    return nodes;
  }

  /** Each joined to the next, and to others at random. */
  private static List<Tie> ties(List<Node> nodes, Random random) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        if (j == i + 1 || random.nextInt(4) == 0) {
          ties.add(new Tie(nodes.get(i).path(), nodes.get(j).path(), 1 + random.nextInt(9)));
        }
      }
    }
    return ties;
  }
}
