package org.concordance.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.concordance.testing.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What readers come for takes at most four steps from home: by search, and by the indexes with
 * scripts off. A step is a link that is followed, a search, or a button.
 */
@ExtendWith(Chromium.Provider.class)
final class FiveTasksIT {

  private static final int MOST = 4;
  private static final String BENNETT = "The case for closer defence ties between Tokyo and Seoul";
  private static final String DRILLS =
      "North Korea’s missiles bring Seoul and Tokyo into one exercise";

  /** A reader on the way, who counts the steps. */
  private static final class Reader {

    private final Page page;
    private int steps;

    Reader(Page page) {
      this.page = page;
    }

    private void step() {
      steps++;
      assertTrue(steps <= MOST, "more than four steps");
    }

    /** Follows the first link on the page with that text, which can be seen. */
    void follow(String text) {
      step();
      links(text).click();
      page.waitForLoadState();
    }

    private Locator links(String text) {
      return page.locator("body")
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text).setExact(true))
          .first();
    }

    void search(String words) {
      step();
      page.locator(".find input").fill(words);
      page.keyboard().press("Enter");
      page.waitForSelector("#search\\:found .entry");
    }

    void press(String selector) {
      step();
      page.locator(selector).first().click();
    }

    /** What is told of something that was copied. */
    void hears(String text) {
      page.waitForSelector(
          ".copied:has-text('" + text + "')",
          new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** What the page shows in its main part, on one line. */
    void sees(String... texts) {
      String shown = page.locator("main").innerText().replaceAll("[\\s\u00A0]+", " ");
      for (String text : texts) {
        assertTrue(shown.contains(text), () -> text + " is not in: " + shown);
      }
    }

    /** Whether what it came for is what the address says, without scrolling about. */
    void isAt(String path) {
      assertTrue(page.url().endsWith(path), page.url());
    }
  }

  private static void withSearch(Chromium chromium, Consumer<Reader> go) {
    read(
        chromium,
        device -> device.setPermissions(List.of("clipboard-read", "clipboard-write")),
        go);
  }

  /** On a phone whose browser runs no scripts. */
  private static void withIndexes(Chromium chromium, Consumer<Reader> go) {
    read(chromium, device -> device.setJavaScriptEnabled(false).setViewportSize(390, 780), go);
  }

  private static void read(
      Chromium chromium, UnaryOperator<Browser.NewContextOptions> device, Consumer<Reader> go) {
    chromium.read(chromium.sites().page("own", ""), device, page -> go.accept(new Reader(page)));
  }

  @Test
  void thePieceThatQuotesBruceBennett(Chromium chromium) {
    withSearch(
        chromium,
        reader -> {
          reader.search("Bruce Bennett");
          reader.follow(BENNETT);
          reader.sees("Bruce Bennett, RAND Corporation");
        });
    withIndexes(
        chromium,
        reader -> {
          reader.follow("Actors");
          reader.follow("Bennett, Bruce");
          reader.sees("quoted in 1", "“airfields and ports and other facilities in Japan”");
          reader.follow(BENNETT);
          reader.sees("Bruce Bennett, RAND Corporation");
        });
  }

  @Test
  void citingOneParagraphOfIt(Chromium chromium) {
    withSearch(
        chromium,
        reader -> {
          reader.search("Bennett");
          reader.follow(BENNETT);
          reader.press("figure.quote .passage");
          reader.hears("Address copied");
          String address = clipboard(reader.page);
          assertTrue(address.matches("https://.*/readings/kim-2021.*/#p-[0-9a-f]{6}"), address);
          reader.isAt(address.substring(address.indexOf("/readings/")));
          reader.press(".citation + .copy");
          reader.hears("Copied: ");
          assertTrue(clipboard(reader.page).contains(address), clipboard(reader.page));
        });
    withIndexes(
        chromium,
        reader -> {
          reader.follow("Actors");
          reader.follow("Bennett, Bruce");
          reader.follow(BENNETT);
          reader.press("figure.quote .passage");
          assertTrue(reader.page.url().matches(".*#p-[0-9a-f]{6}"), reader.page.url());
          reader.sees("This summary", "The original", "APA", "Chicago", "MLA");
        });
  }

  private static String clipboard(Page page) {
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }

  @Test
  void whatHappenedInAugust2023(Chromium chromium) {
    withSearch(
        chromium,
        reader -> {
          reader.search("August 2023");
          reader.follow("August 2023");
          seesAugust(reader);
        });
    withIndexes(
        chromium,
        reader -> {
          reader.follow("Dates");
          reader.follow("2023");
          reader.follow("August");
          seesAugust(reader);
        });
  }

  private static void seesAugust(Reader reader) {
    reader.isAt("dates/2023/08/");
    reader.sees("2 events", "Trilateral summit in the United States", "Camp David");
    reader.sees("Trilateral missile-warning test at sea", "Day not known");
  }

  @Test
  void everythingOnMissileWarningData(Chromium chromium) {
    withSearch(
        chromium,
        reader -> {
          reader.search("missile-warning data");
          reader.follow("Missile-warning data sharing");
          seesAll(reader);
        });
    withIndexes(
        chromium,
        reader -> {
          reader.follow("Topics");
          reader.follow("Missile-warning data sharing");
          seesAll(reader);
        });
  }

  private static void seesAll(Reader reader) {
    reader.sees(
        "Topic · 2 readings · 5 events", "Tokyo and Seoul plan a radar link through Hawaii");
    reader.sees("What shared missile-warning data would add to deterrence", "Events 5");
  }

  @Test
  void thePiecesOfAPublisher(Chromium chromium) {
    withSearch(
        chromium,
        reader -> {
          reader.search("The American Interest");
          reader.follow("The American Interest");
          reader.sees("publisher of 1", "As publisher 1", DRILLS);
        });
    withIndexes(
        chromium,
        reader -> {
          reader.follow("Actors");
          reader.follow("Publishers");
          reader.follow("The Japan Times");
          reader.isAt("actors/japan-times/#part:publisher");
          reader.sees("As publisher 1", "Tokyo and Seoul plan a radar link through Hawaii");
        });
  }
}
