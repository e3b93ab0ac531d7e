package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pictures of whole sites tell those who hear them, or go through them by keys. */
final class PicturesForAllTest {

  private static final Map<Path, Map<String, Document>> PAGES = new TreeMap<>();

  static Stream<Path> sites() {
    return Stream.of(Sites.OWN, Sites.FULL);
  }

  /** The pages that have a picture. */
  private static synchronized Map<String, Document> pages(Path content) {
    return PAGES.computeIfAbsent(content, PicturesForAllTest::read);
  }

  private static Map<String, Document> read(Path content) {
    Tree tree = Sites.tree(content);
    Map<String, Document> pages = new TreeMap<>();
    for (String path : tree.paths(".html")) {
      Document page = Jsoup.parse(tree.text(path));
      if (page.selectFirst("figure.picture") != null) {
        pages.put(path, page);
      }
    }
    assertTrue(pages.size() > 10, pages.keySet().toString());
    return pages;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aPictureIsAGroupWithANameAndADescriptionOfItsOwn(Path site) {
    pages(site)
        .forEach(
            (path, page) -> {
              Set<String> names = new HashSet<>();
              for (Element picture : page.select("figure.picture")) {
                Element svg = picture.selectFirst("> svg");
                assertEquals("group", svg.attr("role"), path);
                assertTrue(names.add(told(page, svg, "aria-labelledby")), path);
                assertFalse(told(page, svg, "aria-describedby").isBlank(), path);
                assertEquals(
                    picture.selectFirst("figcaption strong").text(),
                    told(page, svg, "aria-labelledby"),
                    path);
              }
            });
  }

  private static String told(Document page, Element element, String attribute) {
    return Stream.of(element.attr(attribute).split(" "))
        .map(id -> page.getElementById(id).text())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyLinkHasANameAndNoTwoOfOneNameLeadElsewhere(Path site) {
    pages(site)
        .forEach(
            (path, page) -> {
              for (Element svg : page.select("figure.picture > svg")) {
                Map<String, String> targets = new TreeMap<>();
                for (Element link : svg.select("a")) {
                  String name = name(link);
                  assertFalse(name.isBlank(), path + link);
                  String target = link.attr("href");
                  assertEquals(target, targets.getOrDefault(name, target), path + ": " + name);
                  targets.put(name, target);
                }
              }
              assertEquals(0, page.select("figure.picture [tabindex]").size(), path);
              assertEquals(
                  page.select(".key svg").size(),
                  page.select(".key svg[aria-hidden=true]:not(:has(a))").size(),
                  path);
            });
  }

  private static String name(Element link) {
    Element title = link.selectFirst("> title");
    return (title == null ? link : title).text();
  }

  /** Marks take the focus in the order of the table, so in that of time on each side. */
  @ParameterizedTest
  @MethodSource("sites")
  void theFocusGoesInTheOrderOfTheTable(Path site) {
    pages(site)
        .forEach(
            (path, page) -> {
              for (Element picture : page.select("figure.picture:has(a.up, a.down)")) {
                List<String> rows =
                    picture.select("tbody td a, tbody th a").stream()
                        .map(link -> link.attr("href"))
                        .toList();
                for (String side : List.of("up", "down")) {
                  List<Integer> places =
                      picture.select("a." + side + ":not(:has(rect))").stream()
                          .map(link -> rows.indexOf(link.attr("href")))
                          .toList();
                  assertEquals(places.stream().sorted().toList(), places, path);
                  assertFalse(places.contains(-1), path + " has all in its table");
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theTableHasHeadersForColumnsAndRows(Path site) {
    pages(site)
        .forEach(
            (path, page) -> {
              for (Element table : page.select("figure.picture table")) {
                int columns = table.select("thead th[scope=col]").size();
                assertTrue(columns > 2, path);
                assertTrue(
                    table.select("thead th").stream().noneMatch(it -> it.text().isBlank()), path);
                for (Element row : table.select("tbody tr")) {
                  assertEquals(columns, row.childrenSize(), path);
                  assertEquals(1, row.select("> th[scope=row]:first-child").size(), path);
                  assertFalse(row.child(0).text().isBlank(), path);
                }
              }
            });
  }
}
