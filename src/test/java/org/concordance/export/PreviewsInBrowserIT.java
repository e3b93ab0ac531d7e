package org.concordance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordance.publish.Publisher;
import org.concordance.testing.Browser;
import org.concordance.testing.BrowserPage;
import org.concordance.testing.Sites;
import org.concordance.testing.StaticFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In a real browser, from disk and from a server, under the pages' own content policy: what comes
 * to whoever points at a link, and goes again.
 */
final class PreviewsInBrowserIT {

  private static final String JAPAN = ".abstract a[href*=\"actors/japan/\"]";
  private static final String TOPIC = ".abstract a[href*=\"topics/radar-networks/\"]";
  private static final String CARD = "document.querySelector(\".preview\")";
  private static final String NO_CARD = CARD + " === null";
  private static final String ACTIVE = "document.activeElement.getAttribute(\"href\")";

  /** Where everything on the page is. */
  private static final String PLACES =
      "JSON.stringify([...document.querySelectorAll(\"main, main *, footer\")]"
          + ".map(e => e.getBoundingClientRect()))";

  @TempDir private static Path site;
  private static HttpServer server;

  @TempDir private Path temporary;
  private BrowserPage page;

  @BeforeAll
  static void publish() throws IOException {
    Publisher.publish(Sites.make(Sites.FULL).outputs(), site);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/archive/", new StaticFiles(site));
    server.start();
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

  @AfterAll
  static void stopServer() {
    server.stop(0);
  }

  private void open(boolean fromDisk, String path) {
    URI root =
        fromDisk
            ? site.toUri()
            : URI.create("http://localhost:" + server.getAddress().getPort() + "/archive/");
    page.open(root.resolve(path + (fromDisk ? "index.html" : "")));
  }

  private void openReading(boolean fromDisk) {
    open(fromDisk, "readings/kim-2023-radar/");
  }

  private boolean shows(String title) throws InterruptedException {
    return page.becomes(CARD + "?.firstChild.textContent === \"" + title + "\"");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMouseThatRestsOnALinkIsToldItsGist(boolean fromDisk) throws Exception {
    openReading(fromDisk);
    page.hover(TOPIC);
    String before = page.evaluate(PLACES);

    assertTrue(shows("Radar networks"));
    assertEquals(before, page.evaluate(PLACES), "nothing moves");
    assertEquals("Topic · 2 readings", page.evaluate(CARD + ".children[1].textContent"));
    assertEquals(
        "Radars that share what they see.", page.evaluate(CARD + ".lastChild.textContent"));
    assertEquals("page:preview", describedBy(TOPIC));
    page.move(5, 5);
    assertTrue(page.becomes(NO_CARD), "it goes with the pointer");
    assertEquals("null", describedBy(TOPIC));
    assertEquals(List.of(), page.complaints());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFocusIsToldItAndEscapeSendsAllAway(boolean fromDisk) throws Exception {
    openReading(fromDisk);
    for (int i = 0; i < 40 && !page.evaluate(ACTIVE).contains("actors/japan/"); i++) {
      page.press("Tab", 9);
    }
    String active = page.evaluate(ACTIVE);

    assertTrue(shows("Japan"));
    page.press("Escape", 27);
    assertEquals("true", page.evaluate(NO_CARD));
    assertEquals(active, page.evaluate(ACTIVE), "the focus stays");
    page.press("Tab", 9);
    Thread.sleep(1500);
    assertEquals("true", page.evaluate(NO_CARD), "nor does the next link tell of itself");
    assertEquals(List.of(), page.complaints());
  }

  @Test
  void thePointerCanGoOntoTheCard() throws Exception {
    openReading(true);
    page.hover(JAPAN);
    assertTrue(shows("Japan"));
    String card = CARD + ".getBoundingClientRect()";
    double x = Double.parseDouble(page.evaluate(card + ".x")) + 20;
    double y = Double.parseDouble(page.evaluate(card + ".y")) + 20;
    page.move(x, y);

    Thread.sleep(600);
    assertTrue(shows("Japan"), "it stays under the pointer");
    page.move(5, 5);
    assertTrue(page.becomes(NO_CARD));
  }

  @Test
  void escapeSendsItAwayUnderARestingPointerAndScrollingDoes() throws Exception {
    openReading(false);
    page.hover(JAPAN);
    assertTrue(shows("Japan"));
    page.press("Escape", 27);
    Thread.sleep(600);
    assertEquals("true", page.evaluate(NO_CARD), "it does not come back by itself");
    page.hover(TOPIC);
    assertTrue(shows("Radar networks"));
    page.evaluate("scrollBy({ top: 40, behavior: \"instant\" })");
    assertTrue(page.becomes(NO_CARD));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFingerFollowsTheLinkAtOnce(boolean fromDisk) throws Exception {
    openReading(fromDisk);
    page.evaluate("addEventListener(\"click\", e => e.preventDefault(), { once: true })");
    page.tap(JAPAN);
    Thread.sleep(700);
    assertEquals("true", page.evaluate(NO_CARD), "a link that leads nowhere shows no card");
    page.tap(JAPAN);

    assertTrue(page.becomes("location.pathname.includes(\"actors/japan/\")"));
    assertEquals("true", page.evaluate(NO_CARD));
    assertEquals(List.of(), page.complaints());
  }

  @Test
  void nothingIsToldOfOtherLinks() throws Exception {
    openReading(false);
    for (String selector :
        List.of(
            ".text a[href^=\"https://outer.example\"]",
            ".site-head li a",
            ".site-foot li a",
            ".crumbs a",
            ".neighbours a",
            ".passage",
            ".footnote-ref",
            ".files a",
            "h1")) {
      page.hover(selector);
      Thread.sleep(600);
      assertEquals("true", page.evaluate(NO_CARD), selector);
      assertEquals(
          "0",
          page.evaluate("document.querySelectorAll(\"head script[src*='previews/']\").length"),
          selector);
    }
  }

  @Test
  void theLanguageOfAReadingIsMarkedAndItsGistNotToldTwice() throws Exception {
    openReading(false);
    page.hover(".entry a[href*=\"mori-2021-kobe\"]");
    Thread.sleep(700);
    boolean told =
        !page.evaluate("document.querySelector(\".entry:has([href*=mori]) .gist\")").equals("null");
    assertEquals(Boolean.toString(told), page.evaluate(NO_CARD));
    page.evaluate("document.querySelector(\".entry:has([href*=mori]) .gist\")?.remove()");
    page.move(5, 5);
    page.hover(".entry a[href*=\"mori-2021-kobe\"]");
    assertTrue(shows("神戸港の夜間当直"));
    assertEquals("ja,en,ja", page.evaluate("[..." + CARD + ".children].map(e => e.lang)"));
  }

  @Test
  void aLinkInAPictureTellsTooAndKeepsItsName() throws Exception {
    openReading(true);
    page.evaluate(
        "document.querySelector(\"h1\").insertAdjacentHTML(\"afterend\", `<svg class=t width=200"
            + " height=40><a href=\"../../actors/japan/index.html\"><title>Japan, 2023</title>"
            + "<circle cx=20 cy=20 r=10 /></a></svg>`)");
    page.hover("svg.t circle");
    assertTrue(shows("Japan"));
    assertEquals("page:preview", describedBy("svg.t a"));
    assertEquals("Japan, 2023", page.evaluate("document.querySelector(\"svg.t a\").ariaLabel"));
    assertEquals("null", page.evaluate("document.querySelector(\"svg.t title\")"));
  }

  @Test
  void theScriptFindsTheFileThatHoldsAPreview() {
    openReading(false);
    List<String> paths =
        IntStream.range(0, 300).mapToObj(i -> "readings/a-" + i * i + "/dates/2023/").toList();
    page.hover("h1");
    page.await("load(\"assets/previews.js\")");
    page.evaluate("document.querySelector(\"script[data-previews]\").dataset.previews = 1048576");
    String found =
        page.evaluate(
            paths.stream()
                .map(path -> "\"" + path + "\"")
                .collect(
                    Collectors.joining(
                        ",",
                        "[",
                        "].map(path => { Object.keys(loaded).forEach(key => delete loaded[key]);"
                            + " loadPreviews(path); return Object.keys(loaded)[0]; })")));
    assertEquals(
        paths.stream()
            .map(path -> "previews/" + PreviewShards.of(path, 1 << 20) + ".js")
            .collect(Collectors.joining(",")),
        found);
  }

  @Test
  void withoutScriptNothingIsMissing() throws Exception {
    openReading(false);
    String text = page.evaluate("document.querySelector(\"main\").textContent");
    page.withoutScript();
    openReading(false);
    page.hover(JAPAN);
    Thread.sleep(700);

    assertEquals("true", page.evaluate(NO_CARD));
    assertEquals(text, page.evaluate("document.querySelector(\"main\").textContent"));
    assertFalse(Files.readString(site.resolve("index.html")).contains("addPreviews"));
  }

  private String describedBy(String selector) {
    return page.evaluate(
        "document.querySelector('" + selector + "').getAttribute(\"aria-describedby\")");
  }
}
