package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.testing.Browser;
import org.concordance.testing.BrowserPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The box in every page's head: its key, its list, and what it costs. */
final class QuickJumpInBrowserIT {

  private static final String BOX = "document.getElementById(\"page:find\")";
  private static final String OPTIONS =
      "[...document.querySelectorAll(\"[role=option]\")].map(one => one.firstChild.textContent).join(\"|\")";
  private static final String CHOSEN =
      "document.querySelector(\"[role=option][aria-selected=true]\")?.id === "
          + BOX
          + ".getAttribute(\"aria-activedescendant\")";

  /**
   * What the first search may load, the page of results and its scripts left out; in files and
   * bytes.
   */
  private static final int FILES = 8;

  private static final long BYTES = 80_000;

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

  private void assertBecomes(String expression) throws InterruptedException {
    assertTrue(
        page.becomes(expression),
        () -> expression + "\n" + page.evaluate("document.body.innerText"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSlashLeadsToTheBoxAndArrowsToAReading(boolean fromDisk) throws Exception {
    page.open(site.address(fromDisk, "topics/radars/"));
    page.strike("/");
    assertEquals("true", page.evaluate("document.activeElement === " + BOX));
    assertEquals("", page.evaluate(BOX + ".value"));
    page.type("wata");
    assertBecomes(OPTIONS + " === \"Jun Watanabe|A radar for two|All results for “wata”\"");
    assertEquals("true,combobox", page.evaluate(BOX + ".ariaExpanded + \",\" + " + BOX + ".role"));
    page.press("ArrowDown", 40);
    page.press("ArrowDown", 40);
    assertEquals("true", page.evaluate(CHOSEN));
    page.strike("\r");
    assertBecomes("location.pathname.includes(\"/readings/radar/\")");
    assertEquals(List.of(), page.complaints());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void enterSearches(boolean fromDisk) throws Exception {
    page.open(site.address(fromDisk, "readings/radar/"));
    page.strike("/");
    page.type("harbour 3");
    page.strike("\r");
    assertBecomes(
        "location.pathname.includes(\"/search/\") && location.search === \"?q=harbour+3\"");
    assertBecomes("document.querySelectorAll(\".entry\").length > 0");
    assertEquals(List.of(), page.complaints());
  }

  @Test
  void escapeClosesTheListThenLeavesTheBox() throws Exception {
    page.open(site.address(true, "readings/radar/"));
    page.strike("/");
    page.type("radar");
    assertBecomes("document.querySelectorAll(\"[role=option]\").length > 0");
    page.press("Escape", 27);
    assertEquals("false,radar", page.evaluate(BOX + ".ariaExpanded + \",\" + " + BOX + ".value"));
    page.press("Escape", 27);
    assertEquals("", page.evaluate(BOX + ".value"));
    assertEquals("false", page.evaluate("document.activeElement === " + BOX));
  }

  @Test
  void theSlashCanBeLeftAlone() throws Exception {
    page.open(site.address(false, "search/"));
    page.evaluate("document.getElementById(\"search:key\").click()");
    page.open(site.address(false, "readings/radar/"));
    page.strike("/");
    assertEquals("false", page.evaluate("document.activeElement === " + BOX));
    page.open(site.address(false, "search/"));
    assertEquals("false", page.evaluate("document.getElementById(\"search:key\").checked"));
    page.evaluate("document.getElementById(\"search:key\").click()");
    page.open(site.address(false, "readings/radar/"));
    page.strike("/");
    assertEquals("true", page.evaluate("document.activeElement === " + BOX));
  }

  @Test
  void theSlashIsASlashInAField() throws Exception {
    page.open(site.address(true, "search/"));
    page.strike("/");
    assertEquals("search:q", page.evaluate("document.activeElement.id"));
    page.strike("/");
    assertEquals("/", page.evaluate("document.activeElement.value"));
  }

  @Test
  void aPageLoadsNothingForItUntilSomebodyIsInTheBox() throws Exception {
    page.open(site.address(false, "readings/radar/"));
    Thread.sleep(300);
    assertEquals(
        List.of(), site.requests().stream().filter(path -> path.contains("search")).toList());
    page.strike("/");
    assertBecomes(BOX + ".role === \"combobox\"");
    List<String> prepared =
        site.requests().stream().filter(path -> !path.equals("assets/previews.js")).toList();
    assertEquals(6, prepared.size(), prepared::toString);
    assertTrue(site.size(Stream.of("assets/search.css")) <= 4_096, "the style sheet");
    assertTrue(
        site.size(prepared.stream()) < 45_000, () -> prepared + " " + site.size(prepared.stream()));
    page.type("antenna");
    assertBecomes(OPTIONS + ".startsWith(\"A radar\")");
    List<String> asked = site.requests();
    assertTrue(
        asked.size() <= FILES && site.size(asked.stream()) <= BYTES,
        () -> asked + " " + site.size(asked.stream()));
    page.type(" quay");
    assertBecomes("document.querySelectorAll(\"[role=option]\").length > 4");
    assertTrue(site.requests().stream().noneMatch(asked::contains), "nothing is asked for twice");
  }
}
