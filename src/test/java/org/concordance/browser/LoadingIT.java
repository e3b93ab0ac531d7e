package org.concordance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concordance.testing.Chromium;
import org.concordance.testing.ReadingSites.SitePage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What pages load, and that they need no more than that, not even their script. */
@ExtendWith(Chromium.Provider.class)
final class LoadingIT {

  /** A reading with style sheet and script, before compression. The aim is 50,000. */
  private static final int MOST_BYTES = 50 * 1024;

  /** Set before the page's own first script: whatever its content policy refuses. */
  private static final String REFUSED =
      """
      window.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
        refused.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`));
      """;

  /** What the main part shows, but for buttons. */
  private static final String WORDS =
      """
      () => {
        const main = document.querySelector('main');
        // What serves only with a script, what says so, and footnotes that the script sets beside their marks.
        main.querySelectorAll('button, form, noscript, .controls, .span, .keys').forEach(one => one.remove());
        main.querySelector('.noted')?.classList.remove('noted');
        return main.innerText.replace(/\\s+/g, ' ');
      }
      """;

  private static Stream<DynamicTest> onEveryPage(Chromium chromium, Consumer<SitePage> check) {
    return chromium.sites().pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check.accept(page)));
  }

  @TestFactory
  Stream<DynamicTest> pagesLoadNothingFromElsewhereAndTheBrowserComplainsOfNothing(
      Chromium chromium) {
    return onEveryPage(
        chromium,
        page ->
            chromium.open(
                device -> device,
                opened -> {
                  List<String> complaints = new ArrayList<>();
                  String root = chromium.sites().root() + "/" + page.site() + "/";
                  opened.addInitScript(REFUSED);
                  opened.onConsoleMessage(said -> complaints.add(said.type() + ": " + said.text()));
                  opened.onPageError(complaints::add);
                  opened.onRequestFailed(
                      request -> complaints.add(request.failure() + " " + request.url()));
                  opened.onRequest(
                      request -> {
                        if (!request.url().startsWith(root)) {
                          complaints.add("from elsewhere: " + request.url());
                        }
                      });
                  chromium.visit(opened, page);
                  ((List<?>) opened.evaluate("refused"))
                      .forEach(each -> complaints.add("refused: " + each));
                  assertEquals("", String.join("\n", complaints));
                }));
  }

  @TestFactory
  Stream<DynamicTest> aReadingWithAllItLoadsIsLight(Chromium chromium) {
    return chromium.sites().pages().stream()
        .filter(page -> page.site().equals("own") && page.kind().equals("Reading"))
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> weigh(chromium, page)));
  }

  private static void weigh(Chromium chromium, SitePage page) {
    chromium.open(
        device -> device,
        opened -> {
          List<Response> responses = new ArrayList<>();
          opened.onResponse(responses::add);
          chromium.visit(opened, page);
          List<String> weights = new ArrayList<>();
          int sum = 0;
          for (Response response : List.copyOf(responses)) {
            int bytes = response.body().length;
            weights.add(bytes + " " + response.url());
            sum += bytes;
          }
          assertTrue(weights.size() > 2, () -> "style sheet and script: " + weights);
          assertTrue(sum < MOST_BYTES, sum + " bytes: " + weights);
        });
  }

  @TestFactory
  Stream<DynamicTest> withoutTheScriptNothingIsMissing(Chromium chromium) {
    return onEveryPage(
        chromium,
        page -> {
          List<String> words = new ArrayList<>();
          chromium.read(page, device -> device, opened -> words.add(words(opened)));
          chromium.read(
              page,
              device -> device.setJavaScriptEnabled(false),
              opened -> {
                words.add(words(opened));
                // The pages that lead on have no navigation of their own.
                if (!page.kind().equals("Redirect")) {
                  opened.click("header nav a >> nth=1");
                  opened.waitForURL("**/" + page.site() + "/topics/");
                }
              });
          assertTrue(words.get(1).length() > 20, words.get(1));
          assertEquals(words.get(0), words.get(1));
        });
  }

  private static String words(Page page) {
    return (String) page.evaluate(WORDS);
  }
}
