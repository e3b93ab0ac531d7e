package org.concordance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.concordance.build.BuildOptions;
import org.concordance.serve.PreviewSession;
import org.concordance.serve.PreviewSession.Address;
import org.concordance.testing.Chromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A curator looks at a preview, and breaks and mends files without touching the browser. */
@ExtendWith(Chromium.Provider.class)
final class PreviewIT {

  private static final String READING = "readings/one/";
  private static final String PANEL = "div >> .panel";

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();

  @BeforeAll
  static void waitForSlowMachines() {
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
  }

  private void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reading(String title, String text) {
    return "---\ntitle: "
        + title
        + "\nsummarized: 2026-11-21\nstatus: draft\nsource: {type: webpage, title: One, issued: 2024}\n---\n"
        + text
        + "\n";
  }

  /** Serves an archive of one draft, and opens its page. */
  private void preview(Chromium chromium, Consumer<Page> act) {
    write("content/archive.yaml", "title: Small\nurl: https://small.example/archive/\n");
    write("content/readings/one.md", reading("One", "The gist."));
    BuildOptions options = BuildOptions.of(folder.resolve("content"), false).withDrafts(true);
    try (PreviewSession session =
        PreviewSession.start(options, new Address("127.0.0.1", 0, 0, Set.of()))) {
      session.build();
      Thread rounds = new Thread(() -> build(session));
      rounds.start();
      chromium.open(
          device -> device,
          page -> {
            page.onConsoleMessage(message -> told.add(message.text()));
            page.navigate(session.url("127.0.0.1") + READING);
            act.accept(page);
          });
      rounds.interrupt();
    }
  }

  private static void build(PreviewSession session) {
    try {
      while (true) {
        session.awaitEdit();
        session.build();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static LocatorAssertions expect(Locator locator) {
    return PlaywrightAssertions.assertThat(locator);
  }

  private static Locator panel(Page page) {
    return page.locator(PANEL);
  }

  @Test
  void anEditShowsWithoutTouchingTheBrowser(Chromium chromium) {
    preview(
        chromium,
        page -> {
          expect(page.locator(".kicker")).containsText("Draft");
          write("content/readings/one.md", reading("Another title", "Another gist."));
          expect(page.locator("h1")).hasText("Another title");
          expect(page.locator("main")).containsText("Another gist.");
          expect(panel(page)).isHidden();
          assertEquals(List.of(), told, "the content policy lets the panel be");
        });
  }

  @Test
  void aBrokenRecordIsUnderstoodAndMended(Chromium chromium) {
    preview(
        chromium,
        page -> {
          write("content/readings/one.md", reading("[One", "The gist."));
          expect(panel(page).locator(".place").first()).containsText("readings/one.md, line ");
          expect(panel(page).locator("summary")).containsText("error");
          write("content/readings/one.md", reading("One", "Mended."));
          expect(page.locator("main")).containsText("Mended.");
          expect(panel(page)).isHidden();
        });
  }

  @Test
  void aBrokenLinkIsUnderstoodAndMended(Chromium chromium) {
    preview(
        chromium,
        page -> {
          write("content/readings/one.md", reading("One", "See [[two]]."));
          expect(panel(page)).containsText("no record has the id 'two'");
          expect(panel(page).locator(".place")).containsText("one.md, line 7, character 7");
          expect(page.locator("main")).containsText("See two.");
          write("content/readings/two.md", reading("Two", "The other."));
          expect(panel(page)).isHidden();
          expect(page.locator("main a[href*='two']").first()).hasText("Two");
        });
  }

  @Test
  void aBrokenTemplateIsUnderstoodAndMended(Chromium chromium) throws IOException {
    String template = Files.readString(Path.of("templates/reading.peb"));
    preview(
        chromium,
        page -> {
          write("templates/reading.peb", template.replace("page.head.title", "page.head.titel"));
          expect(panel(page)).containsText("did you mean 'title'?");
          expect(panel(page).locator(".place").first()).containsText("reading.peb, line ");
          expect(page.locator("h1")).hasText("One");
          expect(panel(page)).containsText("the pages are as they were before");
          write("templates/reading.peb", template.replace("<h1", "<h1 class=\"own\""));
          expect(page.locator("h1.own")).hasText("One");
          expect(panel(page)).isHidden();
        });
  }

  @Test
  void aLoopThatNeverEndsIsUnderstoodAndMended(Chromium chromium) throws IOException {
    String template = Files.readString(Path.of("templates/reading.peb"));
    String large = "{% for a in range(1, 2000000000) %}x{% endfor %}<h1";
    String loop = "{% for b in 1..9000 %}x{% endfor %}";
    String nested = "{% for a in 1..9000 %}" + loop + "{% endfor %}<h1";
    preview(
        chromium,
        page -> {
          write("templates/reading.peb", template.replace("<h1", large));
          expect(panel(page)).containsText("the ends of a range are more than 10000 apart");
          write("templates/reading.peb", template.replace("<h1", nested));
          expect(panel(page)).containsText("the page has more than 16000000 characters");
          write("templates/reading.peb", template.replace("<h1", "<h1 class=\"own\""));
          expect(page.locator("h1.own")).hasText("One");
          expect(panel(page)).isHidden();
        });
  }

  @Test
  void whatIsWrongInTheSameWayIsSaidOnceWithItsPlaces(Chromium chromium) {
    preview(
        chromium,
        page -> {
          write("content/readings/one.md", reading("One", "See [[two]].\n\nAgain: [[two]]."));
          expect(panel(page).locator(".message")).hasCount(1);
          expect(panel(page).locator(".place")).hasCount(2);
          expect(panel(page).locator("summary")).hasText("2 errors");
        });
  }

  @Test
  void aFoldedListStaysSoUntilSomethingElseIsWrong(Chromium chromium) {
    preview(
        chromium,
        page -> {
          write("content/readings/one.md", reading("One", "See [[two]]."));
          expect(panel(page).locator("ol")).isVisible();
          panel(page).locator("summary").click();
          expect(panel(page).locator("ol")).isHidden();
          page.reload();
          expect(panel(page).locator("summary")).hasText("1 error");
          expect(panel(page).locator("ol")).isHidden();
          write("content/readings/one.md", reading("One", "See [[two]] and [[three]]."));
          expect(panel(page).locator("summary")).hasText("2 errors");
          expect(panel(page).locator("ol")).isVisible();
        });
  }

  @Test
  void warningsAreToldFoldedUp(Chromium chromium) {
    preview(
        chromium,
        page -> {
          write("content/readings/one.md", reading("One", "## No gist"));
          expect(panel(page).locator("summary")).containsText("warning");
          expect(panel(page).locator("ol")).isHidden();
          panel(page).locator("summary").click();
          expect(panel(page).locator("ol")).isVisible();
        });
  }

  @Test
  void anEndedPreviewIsTold(Chromium chromium) {
    preview(
        chromium,
        page -> {
          page.route("**/_concordance/state.js*", route -> route.abort());
          page.reload();
          expect(panel(page)).containsText("The preview has ended");
          page.unroute("**/_concordance/state.js*");
          expect(panel(page)).isHidden();
        });
  }
}
