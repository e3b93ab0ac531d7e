package org.concordance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concordance.testing.Chromium;
import org.concordance.testing.ReadingSites.SitePage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Readers who have a keyboard and nothing else get where they want. A journey is a test of its own,
 * which begins at a page and presses keys ({@link Keys}); those of one intention stand together.
 */
@ExtendWith(Chromium.Provider.class)
final class JourneysIT {

  private static final String READING = "readings/japan-times-2023-radar-link/";

  /** A keyboard, and what it has the focus on. */
  private record Keys(Page page) {

    /** More than any page has links before the one that is sought. */
    private static final int MOST = 400;

    void press(String key) {
      page.keyboard().press(key);
    }

    /** Presses Tab until the focus is on such an element, and tells how often. */
    int tabTo(String selector) {
      for (int presses = 1; presses <= MOST; presses++) {
        press("Tab");
        if (isOn(selector)) {
          return presses;
        }
      }
      throw new AssertionError("the Tab key does not lead to " + selector);
    }

    boolean isOn(String selector) {
      return (Boolean)
          page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
  }

  private static void own(Chromium chromium, String path, Consumer<Keys> go) {
    chromium.read(
        chromium.sites().page("own", path),
        device -> device.setPermissions(List.of("clipboard-read", "clipboard-write")),
        page -> go.accept(new Keys(page)));
  }

  @Nested
  @ExtendWith(Chromium.Provider.class)
  final class GettingAbout {

    /** The element with the focus: its number among all, and whether it can be seen to have it. */
    private static final String FOCUS =
        """
        () => {
          const element = document.activeElement;
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const seen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
          return [[...document.querySelectorAll('*')].indexOf(element),
            seen && getComputedStyle(element).outlineStyle !== 'none', element.outerHTML.slice(0, 120)];
        }
        """;

    @TestFactory
    Stream<DynamicTest> theTabKeyGoesThroughAPageInItsOrderAndTheFocusIsSeen(Chromium chromium) {
      return chromium.sites().pages().stream()
          .filter(page -> page.site().equals("full"))
          .map(page -> DynamicTest.dynamicTest(page.toString(), () -> tabThrough(chromium, page)));
    }

    private void tabThrough(Chromium chromium, SitePage page) {
      chromium.read(
          page,
          device -> device,
          opened -> {
            Keys keys = new Keys(opened);
            int last = 0;
            for (int i = 0; i < 60; i++) {
              keys.press("Tab");
              if (keys.isOn("body")) {
                return;
              }
              List<?> focus = (List<?>) opened.evaluate(FOCUS);
              assertTrue((Integer) focus.get(0) > last, "in order: " + focus.get(2));
              assertEquals(true, focus.get(1), "seen: " + focus.get(2));
              last = (Integer) focus.get(0);
            }
          });
    }

    @Test
    void theFirstKeySkipsWhatAllPagesHave(Chromium chromium) {
      own(
          chromium,
          READING,
          keys -> {
            assertEquals(1, keys.tabTo(".skip"));
            keys.press("Enter");
            assertTrue(keys.isOn("main"));
            keys.press("Tab");
            assertTrue(keys.isOn("main a"));
          });
    }
  }

  @Nested
  @ExtendWith(Chromium.Provider.class)
  final class Citing {

    @Test
    void aCitationOfAReadingIsCopied(Chromium chromium) {
      own(
          chromium,
          READING,
          keys -> {
            keys.tabTo("button.copy[aria-label='Copy the citation of this summary in APA']");
            keys.press("Enter");
            keys.page().waitForSelector("button.copy:text-is('Copied')");

            assertEquals(
                keys.page().textContent(".citation"),
                keys.page().evaluate("navigator.clipboard.readText()"));
          });
    }

    @Test
    void aPassageHasAnAddress(Chromium chromium) {
      own(
          chromium,
          READING,
          keys -> {
            keys.tabTo(".text a.passage");
            String link = (String) keys.page().evaluate("document.activeElement.href");
            keys.press("Enter");

            keys.page().waitForURL(link);
            assertTrue(link.matches(".*/#[a-z0-9-]+"), link);
            assertEquals(1, keys.page().locator(":target").count());
          });
    }
  }

  @Nested
  @ExtendWith(Chromium.Provider.class)
  final class Following {

    @Test
    void aReadingLeadsToTheMonthItSpeaksOf(Chromium chromium) {
      own(
          chromium,
          READING,
          keys -> {
            keys.tabTo(".facts a[href*='dates/2023/']");
            keys.press("Enter");
            keys.page().waitForURL("**/dates/2023/05/**");

            assertEquals("May 2023", keys.page().textContent("h1").strip());
          });
    }

    @Test
    void theHomePageLeadsToAReading(Chromium chromium) {
      own(
          chromium,
          "",
          keys -> {
            keys.tabTo("main .entry .name a[href*='readings/']");
            String link = (String) keys.page().evaluate("document.activeElement.href");
            keys.press("Enter");
            keys.page().waitForURL(link);

            assertTrue(keys.page().locator("main .abstract").isVisible());
          });
    }
  }

  @Nested
  @ExtendWith(Chromium.Provider.class)
  final class Searching {

    /** By another name to the reading, to its citation, and to the month that it speaks of. */
    @Test
    void anActorsOtherNameLeadsToAReadingItsCitationAndItsMonth(Chromium chromium) {
      own(
          chromium,
          "",
          keys -> {
            Page page = keys.page();
            keys.press("/");
            page.keyboard().type("Jeffrey W. Hornung");
            page.waitForSelector("[role=option]:has-text('Jeffrey Hornung')");
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("Enter");
            page.waitForURL("**/readings/kim-2023-unite-missile-threats/");

            keys.tabTo(".source-links a[href='#part:cite']");
            keys.press("Enter");
            keys.tabTo(".cited button.copy");
            keys.press("Enter");
            page.waitForSelector("button.copy:text-is('Copied')");
            assertEquals(
                page.textContent(".citation"), page.evaluate("navigator.clipboard.readText()"));

            keys.tabTo("a[href*='events/summit-august-2023/']");
            keys.press("Enter");
            page.waitForURL("**/events/summit-august-2023/");
            keys.tabTo("a[href$='dates/2023/08/']");
            keys.press("Enter");
            page.waitForURL("**/dates/2023/08/**");
            assertEquals("August 2023", page.textContent("h1").strip());
          });
    }

    @Test
    void fromTheResultsThereAreFewStepsToTheFirst(Chromium chromium) {
      own(
          chromium,
          "search/?q=radar",
          keys -> {
            keys.page().waitForSelector("#search\\:found .entry");
            keys.page().focus("#search\\:q");
            assertTrue(keys.tabTo("#search\\:found .name a") <= 6);
          });
    }
  }
}
