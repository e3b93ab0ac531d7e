package org.concordance.picture;

import static org.concordance.picture.Moments.EVERYWHERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.page.Figure;
import org.concordance.page.Link;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every picture, whatever the dates. */
final class TimelinePropertyTest {

  private static final Subject SUBJECT = new Subject("part:timeline", "All", 1);

  /** Numbers of items, and seeds, which stand in the name of a test that fails. */
  static Stream<Long> seeds() {
    long start = new Random().nextInt(1_000_000);
    return IntStream.range(0, 60).mapToObj(i -> start + i);
  }

  private static List<Dated> items(long seed) {
    Random random = new Random(seed);
    int[] counts = {1, 2, 5, 12, 30, 60, 61, 300};
    int[] spans = {1, 2, 8, 40, 300};
    int count = counts[random.nextInt(counts.length)];
    List<Dated> items =
        Moments.some(random, count, 1600 + random.nextInt(300), spans[random.nextInt(5)]);
    if (random.nextInt(4) == 0) {
      items.add(Moments.event("0987-05-04", "An outlier", 3));
    }
    return items;
  }

  private static Figure draw(List<Dated> items) {
    return Timeline.of(SUBJECT, items, EVERYWHERE);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyItemIsAMarkOrCountedOnce(long seed) {
    List<Dated> items = items(seed);
    Figure figure = draw(items);
    Document svg = Moments.read(figure);
    if (figure.table().columns().get(0).equals("When")) {
      List<String> names = svg.select("a:is(.up, .down) > title").eachText();
      assertEquals(
          sorted(items.stream().map(item -> item.name(Moments.WORDS)).toList()), sorted(names));
    } else {
      int published = 0;
      int happened = 0;
      for (Element title : svg.select("a:is(.up, .down):has(rect) > title")) {
        String[] words = title.text().split(" ");
        int count = Integer.parseInt(words[words.length - 2]);
        published += words[words.length - 1].equals("published") ? count : 0;
        happened += words[words.length - 1].equals("happened") ? count : 0;
      }
      assertEquals(count(items, Dated.Kind.PUBLISHED), published);
      assertEquals(count(items, Dated.Kind.HAPPENED), happened);
    }
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().map(text -> text.replaceAll("\\s+", " ").strip()).sorted().toList();
  }

  private static int count(List<Dated> items, Dated.Kind kind) {
    return (int) items.stream().filter(item -> item.kind() == kind).count();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theTableTellsWhatThePictureShows(long seed) {
    Figure figure = draw(items(seed));
    List<String> shown =
        Moments.read(figure).select("a:is(.up, .down)").stream()
            .map(link -> link.selectFirst("title").text())
            .toList();
    List<String> told = new ArrayList<>();
    for (List<Link> row : figure.table().rows()) {
      if (isColumns(figure) && row.get(1).text().isEmpty()) {
        told.add(row.get(0).text() + ": " + row.get(3).text() + " (Geneva)");
      } else if (isColumns(figure)) {
        add(told, row, 1, "published");
        add(told, row, 2, "happened");
      } else {
        String detail = row.get(2).text().equals("published") ? " (The Paper)" : " (Geneva)";
        told.add(row.get(0).text() + ": " + row.get(1).text() + detail);
      }
    }
    assertEquals(sorted(told), sorted(shown));
  }

  private static boolean isColumns(Figure figure) {
    return !figure.table().columns().get(0).equals("When");
  }

  private static void add(List<String> told, List<Link> row, int column, String word) {
    if (!row.get(column).text().equals("0")) {
      told.add(row.get(0).text() + ": " + row.get(column).text() + " " + word);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everythingStandsWithinThePicture(long seed) {
    Document svg = Moments.read(draw(items(seed)));
    for (String attribute : List.of("x", "x1", "x2", "cx")) {
      assertTrue(
          Moments.percentages(svg, attribute).allMatch(value -> value >= 0 && value <= 100),
          attribute);
    }
    for (Element rectangle : svg.select("rect")) {
      double right = percent(rectangle, "x") + percent(rectangle, "width");
      assertTrue(right <= 100.001, rectangle.toString());
    }
    double height = em(svg.selectFirst("svg"), "height");
    for (String attribute : List.of("y", "y1", "y2", "cy")) {
      for (Element element : svg.select("[" + attribute + "]")) {
        double y = em(element, attribute);
        assertTrue(y >= 0 && y <= height, element.toString());
      }
    }
  }

  private static double percent(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute).replace("%", ""));
  }

  private static double em(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute).replace("em", ""));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfTheItemsDoesNotMatter(long seed) {
    List<Dated> items = items(seed);
    List<Dated> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(draw(items), draw(shuffled));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noColumnsOfOneSideLieUponEachOther(long seed) {
    List<Dated> items = Moments.some(new Random(seed), 400, 1990, 1 + (int) (seed % 90));
    Document svg = Moments.read(draw(items));
    for (String side : List.of("up", "down")) {
      double last = 0;
      for (Element hit : svg.select("a." + side + " > rect.hit")) {
        assertTrue(percent(hit, "x") >= last - 0.001, hit.toString());
        last = percent(hit, "x") + percent(hit, "width");
      }
      assertTrue(last > 0, side);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void tenThousandMakeNoMoreThanFortyKilobytes(long seed) {
    int years = 1 + (int) (seed % 120);
    Figure figure = draw(Moments.some(new Random(seed), 10_000, 1900, years));
    String svg = figure.svg().html("../../");
    assertTrue(svg.length() <= 40_000, () -> svg.length() + " in " + years + " years");
    int marks = Moments.read(figure).select("a:is(.up, .down)").size();
    assertTrue(marks <= 140, () -> marks + " marks in " + years + " years");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noIdsOrNamesAreMissing(long seed) {
    Document svg = Moments.read(draw(items(seed)));
    Map<String, String> ids = new HashMap<>();
    svg.select("[id]").forEach(element -> ids.put(element.id(), element.tagName()));
    assertEquals(Map.of("part:timeline-title", "title", "part:timeline-desc", "desc"), ids);
    assertTrue(
        svg.select("a").stream()
            .allMatch(link -> !link.text().isBlank() && !link.attr("href").isEmpty()));
    assertEquals(0, svg.select("[style], script").size());
  }
}
