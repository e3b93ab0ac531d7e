package org.concordance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.concordance.testing.Chromium;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Narrowing lists and putting them in another order where they stand, from disk and under the
 * pages' own content policy.
 */
@ExtendWith(Chromium.Provider.class)
final class ListsIT {

  private static final String TITLES =
      """
      () => [...document.querySelectorAll('.list li:not([hidden]) .name')]
        .filter(name => name.checkVisibility()).map(name => name.textContent)
      """;

  private static final String HEADINGS =
      """
      () => [...document.querySelectorAll('.list h2')]
        .filter(name => name.checkVisibility()).map(name => name.innerText.trim())
      """;

  private static final String LINES =
      """
      () => [...document.querySelectorAll('.list li')]
        .filter(line => line.checkVisibility()).map(line => line.innerText.split('\\n')[0].trim())
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void publish() {
    TestArchive.Run run = ListsArchive.write(folder).build(folder.resolve("site"));
    assertEquals(0, run.status(), run.err());
  }

  private static void open(Chromium chromium, String path, Consumer<Page> act) {
    chromium.open(
        device -> device,
        page -> {
          List<String> complaints = new ArrayList<>();
          page.onConsoleMessage(message -> complaints.add(message.text()));
          page.onPageError(complaints::add);
          page.navigate(address(path));
          act.accept(page);
          assertEquals(List.of(), complaints);
        });
  }

  private static String address(String path) {
    return folder.resolve("site").resolve(path).resolve("index.html").toUri().toString();
  }

  private static Locator field(Page page) {
    return page.getByLabel("Filter");
  }

  private static Locator status(Page page) {
    return page.locator(".controls").getByRole(AriaRole.STATUS);
  }

  @Test
  void wordsNarrowTheListInWhateverCaseAndAccents(Chromium chromium) {
    open(
        chromium,
        "readings",
        page -> {
          assertThat(status(page)).hasText("12 readings");
          for (String[] pair :
              new String[][] {
                {"zurich", "Zürich talks"},
                {"ELAN", "Élan"},
                {"capek", "Čapek on drones"},
                {"orsted", "Ørsted and ports"},
                {"US view", "The U.S. view"},
                {"missilewarning", "Missile-warning data"},
                {"warn missile", "Missile-warning data"},
                {"\"aegis", "“Aegis” at sea"}
              }) {
            field(page).fill(pair[0]);
            assertEquals(List.of(pair[1]), page.evaluate(TITLES), pair[0]);
          }
          assertThat(status(page)).hasText("1 of 12 readings");
          field(page).fill("alpha press");
          assertEquals(6, ((List<?>) page.evaluate(TITLES)).size());
          field(page).fill("number 7");
          assertEquals(List.of("Item 9"), page.evaluate(TITLES));
          assertEquals(List.of("2022"), page.evaluate(HEADINGS), "headings of nothing go");
          field(page).fill("ress");
          assertEquals(List.of(), page.evaluate(TITLES), "a word begins with what is written");
        });
  }

  @Test
  void escapeBringsAllBackAndKeepsTheFocus(Chromium chromium) {
    open(
        chromium,
        "readings",
        page -> {
          Object before = page.evaluate(TITLES);
          field(page).pressSequentially("delta");
          assertThat(status(page)).hasText("1 of 12 readings");
          page.keyboard().press("Escape");

          assertThat(field(page)).hasValue("");
          assertThat(field(page)).isFocused();
          assertThat(status(page)).hasText("12 readings");
          assertEquals(before, page.evaluate(TITLES));
        });
  }

  @Test
  void anotherOrderTakesHeadingsAwayAndTheFirstBringsThemBack(Chromium chromium) {
    open(
        chromium,
        "readings",
        page -> {
          Object before = page.evaluate(TITLES);
          Locator order = page.getByLabel("Order");
          assertEquals(
              List.of("2023 2", "2022 3", "2021 3", "2020 3", "Undated 1"), headings(page));

          order.selectOption("Title");
          assertEquals(
              List.of(
                  "“Aegis” at sea",
                  "Čapek on drones",
                  "Delta",
                  "Élan",
                  "Item 9",
                  "Item 10",
                  "Missile-warning data",
                  "Nine",
                  "Ørsted and ports",
                  "The U.S. view",
                  "Without a date",
                  "Zürich talks"),
              page.evaluate(TITLES));
          assertEquals(List.of(), headings(page));
          order.selectOption("Publisher");
          assertEquals("Delta", ((List<?>) page.evaluate(TITLES)).get(0), "in time below one");
          order.selectOption("Oldest first");
          assertEquals(
              List.of("2020 3", "2021 3", "2022 3", "2023 2", "Undated 1"), headings(page));
          assertEquals("The U.S. view", ((List<?>) page.evaluate(TITLES)).get(0));
          order.selectOption("Newest first");
          assertEquals(before, page.evaluate(TITLES));
          assertEquals(
              List.of("2023 2", "2022 3", "2021 3", "2020 3", "Undated 1"), headings(page));
        });
  }

  private static Object headings(Page page) {
    return page.evaluate(HEADINGS);
  }

  @Test
  void anOrderKeepsWhatIsNarrowedAndBringsNoEmptyHeadings(Chromium chromium) {
    open(
        chromium,
        "readings",
        page -> {
          page.getByLabel("Order").selectOption("Title");
          field(page).fill("nothing like it");
          assertEquals(List.of(), page.evaluate(TITLES));
          page.getByLabel("Order").selectOption("Newest first");
          assertEquals(List.of(), headings(page));
          field(page).fill("item");
          page.getByLabel("Order").selectOption("Title");
          assertEquals(List.of("Item 9", "Item 10"), page.evaluate(TITLES));
        });
  }

  @Test
  void whoComesBackFindsTheListAsItWas(Chromium chromium) {
    open(
        chromium,
        "readings",
        page -> {
          page.getByLabel("Order").selectOption("Title");
          field(page).fill("item");
          page.getByText("Item 10").click();
          page.waitForURL(Pattern.compile(".*/r-06/.*"));
          page.goBack();

          assertThat(field(page)).hasValue("item");
          assertThat(page.getByLabel("Order")).hasValue("title");
          assertEquals(List.of("Item 9", "Item 10"), page.evaluate(TITLES));
          assertThat(status(page)).hasText("2 of 12 readings");
          page.navigate(address("actors"));
          page.navigate(address("readings"));
          assertThat(field(page)).hasValue("");
        });
  }

  @Test
  void actorsAreFoundByAnyNameAndStandByTheirReadings(Chromium chromium) {
    open(
        chromium,
        "actors",
        page -> {
          field(page).fill("dprk");
          assertEquals(List.of("DPRK see North Korea"), page.evaluate(LINES));
          field(page).fill("jongun");
          assertEquals(List.of("Kim Jong-un person 3"), page.evaluate(LINES));
          field(page).fill("정은");
          assertEquals(List.of("Kim Jong-un person 3"), page.evaluate(LINES));
          field(page).fill("");
          page.getByLabel("Order").selectOption("Most readings");
          List<?> lines = (List<?>) page.evaluate(LINES);
          assertEquals(
              List.of("North Korea government 12", "Kim Jong-un person 3"), lines.subList(0, 2));
          assertEquals("DPRK see North Korea", lines.get(lines.size() - 1));
        });
    open(
        chromium,
        "actors/kinds",
        page -> {
          page.getByLabel("Order").selectOption("Most readings");
          assertEquals(List.of("People 1", "Governments 1", "Organizations 10"), headings(page));
          assertEquals("Body 7 1", ((List<?>) page.evaluate(LINES)).get(2));
          field(page).fill("dprk");
          assertEquals(List.of("North Korea 12"), page.evaluate(LINES));
        });
  }

  @Test
  void aTreeKeepsWhatIsAboveWhatIsFound(Chromium chromium) {
    open(
        chromium,
        "topics",
        page -> {
          field(page).fill("networks");
          assertEquals(
              List.of("Radar 0 12 with narrower topics", "Radar networks 12"),
              page.evaluate(LINES));
          assertThat(status(page)).hasText("1 of 12 names");
        });
  }

  @Test
  void onePageOfManySaysSoAndLeadsToTheSearch(Chromium chromium) {
    chromium.read(
        chromium.sites().page("long", "readings/"),
        device -> device,
        page -> {
          assertThat(status(page)).hasText("110 readings on this page");
          page.getByLabel("Filter this page").fill("board & harbour");
          Locator search = page.getByText("Search the whole archive for “board & harbour”");
          assertThat(search).isVisible();
          assertThat(search).hasAttribute("href", "../search/?q=board%20%26%20harbour");
        });
  }

  @Test
  void withoutScriptTheListIsWholeAndThereAreNoControls(Chromium chromium) {
    chromium.open(
        device -> device.setJavaScriptEnabled(false),
        page -> {
          page.navigate(address("readings"));
          assertEquals(12, page.locator(".list .entry:visible").count());
          assertThat(page.locator(".controls")).isHidden();
          assertTrue(page.locator("h1").isVisible());
        });
  }
}
