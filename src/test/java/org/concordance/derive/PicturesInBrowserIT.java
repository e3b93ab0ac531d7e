package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordance.publish.Publisher;
import org.concordance.testing.Browser;
import org.concordance.testing.BrowserPage;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as a browser tells them to assistive technology, shows them, and goes through them. */
final class PicturesInBrowserIT {

  private static final String MARKS = ".picture > svg a:is(.up, .down)";

  @TempDir private static Path site;
  @TempDir private Path temporary;
  private BrowserPage page;

  @BeforeAll
  static void publish() throws IOException {
    Publisher.publish(Sites.make(Sites.OWN).outputs(), site);
  }

  @BeforeEach
  void start() throws IOException, InterruptedException {
    page = Browser.find(temporary).work();
  }

  @AfterEach
  void stop() {
    if (page != null) {
      page.close();
    }
  }

  private void open(String path) {
    page.open(site.resolve(path).toUri());
  }

  private List<String> texts(String expression) {
    return Arrays.asList(page.evaluate("(" + expression + ").join('\\n')").split("\n"));
  }

  private static String told(JsonObject node, String what) {
    return node.has(what) ? node.getAsJsonObject(what).get("value").getAsString() : "";
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "dates/2023/index.html", "actors/japan/index.html"})
  void everyMarkIsALinkWithItsName(String path) {
    open(path);
    List<String> titles =
        texts("[...document.querySelectorAll('" + MARKS + " > title')].map(e => e.textContent)");
    assertTrue(titles.size() > 3);

    List<JsonObject> tree = page.accessibilityTree();
    Set<String> links = new HashSet<>();
    tree.stream()
        .filter(node -> told(node, "role").equals("link"))
        .forEach(node -> links.add(told(node, "name")));
    for (String title : titles) {
      assertTrue(links.contains(title), title + " is not among " + links);
    }
    String name = page.evaluate("document.querySelector('.picture > svg > title').textContent");
    JsonObject picture =
        tree.stream()
            .filter(node -> told(node, "name").equals(name) && told(node, "role").equals("group"))
            .findFirst()
            .orElseThrow();
    assertFalse(told(picture, "description").isBlank(), picture.toString());
  }

  @Test
  void theTabKeyGoesFromMarkToMarkAndTheFocusIsSeen() {
    open("index.html");
    List<String> targets =
        texts("[...document.querySelectorAll('" + MARKS + "')].map(e => e.getAttribute('href'))");
    String active = "document.activeElement.getAttribute('href')";
    for (int i = 0; i < 40 && !page.evaluate(active).equals(targets.get(0)); i++) {
      page.press("Tab", 9);
    }
    for (String target : targets) {
      assertEquals(target, page.evaluate(active));
      page.press("Tab", 9);
    }
    page.evaluate("document.querySelector('" + MARKS + "').focus()");
    String ring = page.screenshot();
    page.evaluate("document.activeElement.style.outline = 'none'");
    assertNotEquals(ring, page.screenshot(), "the focus has a ring");
  }

  @ParameterizedTest
  @CsvSource({"1280, 20", "768, 15", "390, 12", "320, 12"})
  void noWordsLieUponOthersAtAnyWidthOrReachBeyondThePage(int width, int least) {
    page.resize(width, 900);
    open("index.html");
    String boxes =
        "[...document.querySelectorAll('.picture > svg :is(.up, .down) text')]"
            + ".map(e => [e.getBoundingClientRect(), e.textContent]).filter(b => b[0].width > 0)";
    assertTrue(Integer.parseInt(page.evaluate(boxes + ".length")) >= least);
    assertEquals(
        "",
        page.evaluate(
            "(all => all.flatMap(([a, x], i) => all.slice(i + 1).filter(([b]) =>"
                + " a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 <"
                + " a.bottom).map(([b, y]) => x + ' / ' + y)).join('; '))("
                + boxes
                + ")"));
    assertEquals(
        "0", page.evaluate(boxes + ".filter(([b]) => b.left < 0 || b.right > innerWidth).length"));
    assertEquals("true", page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
  }

  @Test
  void inForcedColoursMarksHaveTheReadersOwn() {
    page.feature("forced-colors", "active");
    open("index.html");
    String paper = page.evaluate("getComputedStyle(document.body).backgroundColor");
    for (String mark : List.of(".up circle:not(.hit)", ".down circle:not(.hit)", ".down text")) {
      String fill = page.evaluate("getComputedStyle(document.querySelector('" + mark + "')).fill");
      assertNotEquals(paper, fill, mark);
    }
  }
}
