package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.model.RecordKind;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every backlink has its link, every link in a text its backlink, and counts are of what is listed.
 */
final class BacklinksTest {

  private static final String TEXT = "main .abstract a[href], main .text a[href]";

  static List<Path> contents() {
    return List.of(Sites.OWN, Sites.FULL);
  }

  @ParameterizedTest
  @MethodSource("contents")
  void everyBacklinkHasItsLink(Path content) {
    Tree site = Sites.tree(content);
    List<String> without = new ArrayList<>();
    int seen = 0;
    for (String page : pages(site)) {
      for (String source : targets(page, Jsoup.parse(site.text(page)), ".line a[href]")) {
        seen++;
        Document text = Jsoup.parse(site.text(source));
        if (!targets(source, text, TEXT).contains(named(page))) {
          without.add(source + " does not link to " + page);
        }
      }
    }
    assertEquals(List.of(), without);
    assertTrue(seen > 5 || content.equals(Sites.OWN));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void everyLinkInATextHasItsBacklink(Path content) {
    Tree site = Sites.tree(content);
    List<String> without = new ArrayList<>();
    int seen = 0;
    for (String page : pages(site)) {
      if (!isRecord(page)) {
        continue;
      }
      for (String target : targets(page, Jsoup.parse(site.text(page)), TEXT)) {
        if (isRecord(target) && !target.equals(page)) {
          seen++;
          if (!listed(site, target).contains(page)) {
            without.add(target + " does not list " + page);
          }
        }
      }
    }
    assertEquals(List.of(), without);
    assertTrue(seen > 5 || content.equals(Sites.OWN));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void countsAreOfWhatIsListed(Path content) {
    Tree site = Sites.tree(content);
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (String page : pages(site)) {
      for (Element part : Jsoup.parse(site.text(page)).select("section:has(> h2 > .count)")) {
        int listed = part.select("> .entries > .entry").size();
        boolean whole = part.select("> .links, > nav").isEmpty() && listed > 0;
        if (whole) {
          seen++;
          if (!part.selectFirst("> h2 > .count").text().equals(Integer.toString(listed))) {
            wrong.add(page + ": " + part.selectFirst("h2").text() + ", but " + listed);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 5 || content.equals(Sites.OWN));
  }

  @Test
  void aLongListHasPagesOfItsOwn(@TempDir Path folder) {
    TestArchive files = TestArchive.sound(folder);
    files.write("actors/lee.md", "---\nname: Ana Lee\nkind: person\n---\n");
    for (int i = 0; i < 230; i++) {
      files.write(
          "readings/r-%03d.md".formatted(i),
          TestArchive.reading("", "One names Ana Lee, number " + i + "."));
    }
    Tree site = Sites.tree(files.content());

    Document page = Jsoup.parse(site.text("actors/lee/index.html"));
    assertEquals("Also mentioned in 230", page.select("h2:contains(Also)").text());
    assertEquals(8, page.select("section:has(> #part\\:also) .entry").size());
    assertEquals(
        "also-mentioned/",
        page.select("section:has(> #part\\:also) > .links a")
            .attr("href")
            .replaceFirst(".*lee/", ""));
    Set<String> all = new TreeSet<>();
    for (String path : site.paths(".html")) {
      if (path.startsWith("actors/lee/also-mentioned/")) {
        all.addAll(targets(path, Jsoup.parse(site.text(path)), ".line a[href]"));
      }
    }
    assertEquals(230, all.size());
  }

  /** Pages, but not those of earlier texts. */
  private static List<String> pages(Tree site) {
    return site.paths("index.html").stream()
        .filter(path -> !path.matches("readings/[^/]+/\\d{4}-.*"))
        .toList();
  }

  private static boolean isRecord(String page) {
    return page.matches("(readings|actors|topics|events)/[^/]+/index\\.html")
        || page.matches("[^/]+/index\\.html")
            && !RecordKind.ofFolder(page.split("/")[0]).isPresent();
  }

  /** The page that a page of a list belongs to. */
  private static String named(String page) {
    return page.replaceFirst(
        "(mentions|also-mentioned|referred-to-by)/(page/\\d+/)?index.html$", "index.html");
  }

  /** The pages to which links lead. */
  private static Set<String> targets(String page, Document document, String links) {
    Set<String> targets = new TreeSet<>();
    for (Element link : document.select(links)) {
      URI target = URI.create("https://site.example/" + page).resolve(link.attr("href"));
      if ("site.example".equals(target.getHost())) {
        String path = target.getPath().substring(1);
        targets.add(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      }
    }
    return targets;
  }

  /** What a page and the further pages of its lists list. */
  private static Set<String> listed(Tree site, String page) {
    Set<String> listed = new TreeSet<>();
    String folder = page.replace("index.html", "");
    for (String path : pages(site)) {
      if (path.startsWith(folder)) {
        listed.addAll(targets(path, Jsoup.parse(site.text(path)), ".entry a[href]"));
      }
    }
    return listed;
  }
}
