package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordance.testing.Browser;
import org.concordance.testing.BrowserPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of results as readers use it, from disk and from a server, under its content policy. */
final class SearchInBrowserIT {

  private static final String ROWS =
      "document.querySelectorAll(\"#search\\\\:found .entry\").length";
  private static final String ABOVE = "document.getElementById(\"search:above\").textContent";
  private static final String TALLY = "document.getElementById(\"search:tally\").textContent";
  private static final String BOX = "document.getElementById(\"search:q\")";

  @TempDir private Path temporary;
  private SearchedSite site;
  private BrowserPage page;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    site = new SearchedSite(temporary);
    page = Browser.find(temporary).work();
  }

  @AfterEach
  void stop() {
    if (page != null) {
      page.close();
    }
    site.close();
  }

  private void search(boolean fromDisk, String query) {
    page.open(site.address(fromDisk, "search/?" + query));
  }

  private void assertBecomes(String expression) throws InterruptedException {
    assertTrue(
        page.becomes(expression),
        () -> expression + "\n" + page.evaluate("document.querySelector(\"main\").innerText"));
  }

  private void assertRows(int count) throws InterruptedException {
    assertBecomes(ROWS + " === " + count);
  }

  private void assertNoComplaints() {
    assertEquals(List.of(), page.complaints());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aResultLeadsToThePassageThatHasTheWords(boolean fromDisk) throws Exception {
    search(fromDisk, "q=antenna");
    assertRows(1);

    assertEquals(
        "A radar for two", page.evaluate("document.querySelector(\".name a\").textContent"));
    assertEquals("antenna", page.evaluate("document.querySelector(\".gist mark\").textContent"));
    page.evaluate("document.querySelector(\".excerpt\").click()");
    assertBecomes("document.querySelector(\"main :target\")?.textContent.includes(\"antenna\")");
    assertBecomes("location.pathname.includes(\"readings/radar/\")");
    assertNoComplaints();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTitleIsAText(boolean fromDisk) throws Exception {
    search(fromDisk, "q=zebra");
    assertRows(1);

    assertEquals(
        SearchedSite.HOSTILE, page.evaluate("document.querySelector(\".name a\").textContent"));
    assertEquals("0", page.evaluate("document.querySelectorAll(\"main script, main img\").length"));
    assertEquals("Search · Harbours and radars", page.evaluate("document.title"));
    search(fromDisk, "q=%3Cimg%20src%3Dx%20onerror%3Dy%3E%20qwxzv");
    assertBecomes(ABOVE + ".includes(\"“qwxzv”\")");
    assertEquals("0", page.evaluate("document.querySelectorAll(\"main img\").length"));
    assertNoComplaints();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theAddressSaysWhatIsSearchedForAndTheBackButtonGoesBack(boolean fromDisk) throws Exception {
    search(fromDisk, "q=antenna");
    assertRows(1);
    page.evaluate(BOX + ".focus(), " + BOX + ".select()");
    page.type("harb");
    assertRows(10);
    assertEquals("?q=harb", page.evaluate("location.search"));
    page.type("our 12");
    page.strike("\r");
    assertBecomes("location.search === \"?q=harbour+12\"");
    assertBecomes(TALLY + ".startsWith(\"1 reading with all\")");
    page.back();
    assertBecomes(BOX + ".value === \"antenna\" || " + BOX + ".value === \"harb\"");
    assertBecomes(ROWS + " > 0");
    assertNoComplaints();
  }

  @Test
  void aLongListComesInTensAndTheFocusGoesOn() throws Exception {
    search(true, "q=harbours");
    assertRows(10);
    assertBecomes(TALLY + " === \"29 readings.\"");
    page.evaluate("document.querySelector(\"#search\\\\:more button\").click()");
    assertRows(20);
    assertEquals(
        page.evaluate("document.querySelectorAll(\".name a\")[10].href"),
        page.evaluate("document.activeElement.href"));
    page.evaluate("document.querySelector(\"#search\\\\:more button\").click()");
    assertRows(29);
    assertEquals("null", page.evaluate("document.querySelector(\"#search\\\\:more button\")"));
    page.open(site.address(true, "index.html"));
    page.back();
    assertRows(29);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void filtersNarrowAndTheirCountsIgnoreTheirOwnGroup(boolean fromDisk) throws Exception {
    search(fromDisk, "q=report");
    assertBecomes(facets("topic") + " === \"Harbours 29,Radars 2\"");
    choose("topic:radars");
    assertRows(2);
    assertBecomes("location.search === \"?q=report&topic=radars\"");
    assertBecomes(facets("topic") + " === \"Radars 2,Harbours 29\"");
    assertEquals("Port Office 2", page.evaluate(facets("publisher")));
    assertEquals(
        "topic:radars", page.evaluate("document.activeElement.dataset.value"), "the focus stays");
    choose("topic:harbours");
    assertBecomes(TALLY + " === \"31 of 31 readings.\"");
    page.back();
    assertRows(2);
    page.evaluate("document.getElementById(\"search:clear\").click()");
    assertBecomes("location.search === \"?q=report\"");
    assertNoComplaints();
  }

  private static String facets(String name) {
    return "[...document.querySelectorAll(\"[data-facet="
        + name
        + "] label\")].map(label => label.textContent).join()";
  }

  private void choose(String value) {
    page.evaluate("document.querySelector(\"[data-value=\\\"" + value + "\\\"]\").focus()");
    page.evaluate("document.activeElement.click()");
  }

  @Test
  void whatIsFilteredByIsSaidOnlyWhereItIsADate() throws Exception {
    search(true, "q=report&from=2024-05-01&to=2024");
    assertBecomes(TALLY + " === \"31 of 31 readings.\"");
    page.evaluate(
        "document.querySelector(\"[name=from]\").value = \"May\", document.getElementById(\"search:form\").requestSubmit()");
    assertEquals(
        "true",
        page.evaluate(
            "document.querySelector(\"[name=from]\").validationMessage.includes(\"2023-05\")"));
    assertEquals("?q=report&from=2024-05-01&to=2024", page.evaluate("location.search"));
  }

  @Test
  void everyStateHasItsWords() throws Exception {
    search(true, "");
    assertBecomes(ABOVE + ".includes(\"Summaries, titles and footnotes\")");
    assertEquals("", page.evaluate(TALLY));
    search(true, "q=the+of");
    assertBecomes(TALLY + ".includes(\"nearly every text\")");
    search(true, "q=%21%21%21");
    assertBecomes(TALLY + " === \"There is no word in this to search for.\"");
    search(true, "q=antenna&from=2023-13");
    assertBecomes(ABOVE + ".includes(\"Write a year, a month or a day\")");
    search(true, "q=qwxzv");
    assertBecomes(TALLY + " === \"No reading found.\"");
    assertBecomes(ABOVE + ".includes(\"Try fewer words\") && " + ABOVE + ".includes(\"Topics\")");
    search(true, "q=antena");
    assertBecomes(ABOVE + ".includes(\"Showing results for antenna. Search instead for antena.\")");
    assertRows(1);
    page.evaluate("document.querySelector(\".mended a\").click()");
    assertBecomes(TALLY + " === \"No reading found.\"");
    assertEquals("?q=antena&as=typed", page.evaluate("location.search"));
    search(true, "q=antenna+quay");
    assertBecomes(TALLY + ".startsWith(\"No reading has all the words. 30 readings with some\")");
    search(true, "q=%E6%B8%A1%E8%BE%BA");
    assertBecomes(ABOVE + ".includes(\"Person: Jun Watanabe also “渡辺潤”\")");
    search(true, "q=antenna&to=1990");
    assertBecomes(TALLY + " === \"The filters leave out the one reading that was found.\"");
    page.evaluate("document.querySelector(\"#search\\\\:above a\").click()");
    assertRows(1);
    assertEquals("?q=antenna", page.evaluate("location.search"));
    assertNoComplaints();
  }

  @Test
  void resultsStayWhereOnlyTheCountsAreMissing() throws Exception {
    Files.delete(site.index().resolve("facets.js"));
    search(true, "q=antenna");
    assertRows(1);
    Thread.sleep(300);
    assertRows(1);
    assertEquals("true", page.evaluate("document.getElementById(\"search:facets\").hidden"));
  }

  @Test
  void aRecordThatIsNamedTwiceIsSuggestedOnce() throws Exception {
    search(true, "q=radars+watanabe+jun+radars+watanabe+jun");
    assertBecomes("document.querySelectorAll(\".suggested li\").length > 0");
    String paths =
        page.evaluate("[...document.querySelectorAll(\".suggested a\")].map(a => a.href).join()");
    List<String> all = List.of(paths.split(","));
    assertEquals(all.stream().distinct().toList(), all);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMissingPartOfTheIndexIsSaidAndCanBeTriedAgain(boolean fromDisk) throws Exception {
    Path words = site.index().resolve("w0.js");
    byte[] bytes = Files.readAllBytes(words);
    Files.delete(words);
    search(fromDisk, "q=antenna");
    assertBecomes(
        ABOVE + ".includes(\"could not be loaded\") && " + ABOVE + ".includes(\"Dates\")");
    Files.write(words, "addSearch(\"w\",0,".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    page.evaluate("document.querySelector(\".banner button\").click()");
    Thread.sleep(300);
    assertBecomes(ABOVE + ".includes(\"could not be loaded\")");
    Files.write(words, bytes);
    page.evaluate("document.querySelector(\".banner button\").click()");
    assertRows(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anIndexThatChangedMeanwhileIsTakenUp(boolean fromDisk) throws Exception {
    search(fromDisk, "q=antenna");
    assertRows(1);
    Path old = site.index();
    site.reading("kiosk", "A kiosk", "radars", "It sells antennas and maps.");
    site.publish();
    try (var files = Files.exists(old) ? Files.list(old) : java.util.stream.Stream.<Path>empty()) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    page.evaluate(BOX + ".focus(), " + BOX + ".select()");
    page.type("\"antenna\" zebra");
    assertBecomes(ROWS + " === 1");
    page.evaluate(BOX + ".select()");
    page.type("kiosk");
    assertBecomes(ROWS + " === 1 && document.querySelector(\".name\").textContent === \"A kiosk\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void nothingMovesWhileResultsCome(int width) throws Exception {
    page.resize(width, 800);
    search(false, "q=harbours");
    assertRows(10);
    assertBecomes(facets("topic") + " === \"Harbours 29\"");
    Thread.sleep(300);
    page.evaluate(
        "window.shifted = 0, new PerformanceObserver(list => list.getEntries().forEach(one => { shifted"
            + " += one.value; })).observe({ type: \"layout-shift\", buffered: true })");
    Thread.sleep(300);
    assertEquals("0", page.evaluate("shifted"));
  }

  @Test
  void withoutScriptThePageSaysSoAndItsFiltersAreLinks() throws Exception {
    page.withoutScript();
    search(false, "q=antenna");

    assertBecomes("document.querySelector(\"noscript\").innerText.includes(\"The indexes serve\")");
    assertEquals(
        "none", page.evaluate("getComputedStyle(document.querySelector(\".ask\")).display"));
    assertEquals(
        "true",
        page.evaluate(
            "document.querySelector(\"[data-facet=topic] a\").href.endsWith(\"topics/harbours/\")"));
    page.open(site.address(false, ""));
    assertEquals(
        "none", page.evaluate("getComputedStyle(document.querySelector(\".find\")).display"));
  }
}
