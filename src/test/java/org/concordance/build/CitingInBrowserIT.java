package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordance.publish.Publisher;
import org.concordance.testing.Browser;
import org.concordance.testing.Sites;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a real browser, from disk: citations are copied, and it is said that they are. */
final class CitingInBrowserIT {

  /** A clipboard that writes down what it is given. */
  private static final String CLIPBOARD =
      """
      Object.defineProperty(navigator, 'clipboard', { value: { write: async ([item]) => {
        document.body.dataset.plain = await (await item.getType('text/plain')).text();
        document.body.dataset.html = await (await item.getType('text/html')).text();
      } } });
      """;

  /** A browser that lets nobody use the clipboard. */
  private static final String NO_CLIPBOARD =
      """
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
      """;

  /** Goes to the second button as the Tab key would, presses it, and notes what has come of it. */
  private static final String PRESS =
      """

      addEventListener('load', () => {
        const button = document.querySelectorAll('.copy')[1];
        button.focus();
        document.body.dataset.focused = document.activeElement === button;
        new MutationObserver((changes, noted) => {
          noted.disconnect();
          document.body.dataset.word = button.textContent;
          document.body.dataset.selected = getSelection().toString().trim();
        }).observe(button, { childList: true });
        button.click();
      });
      """;

  @TempDir private Path temporary;
  private Browser browser;
  private Path site;

  @BeforeEach
  void publish() {
    browser = Browser.find(temporary);
    site = temporary.resolve("site");
    Publisher.publish(Sites.make(Sites.FULL).outputs(), site);
  }

  private Document press(String clipboard) throws IOException, InterruptedException {
    Path script = site.resolve("assets/site.js");
    Files.writeString(script, clipboard + Files.readString(script) + PRESS);
    URI page = site.toUri().resolve("readings/kim-2023-radar/index.html");
    return browser.open(page);
  }

  @Test
  void aButtonCopiesItsCitationWithAndWithoutItalics() throws Exception {
    Document page = press(CLIPBOARD);

    assertEquals("true", page.body().attr("data-focused"));
    assertEquals(citations(page).get(1), page.body().attr("data-plain"));
    assertTrue(page.body().attr("data-html").contains("<i>"), page.body().attr("data-html"));
    assertEquals("Copied", page.body().attr("data-word"));
    assertEquals("Copied: " + citations(page).get(1), page.select("[role=status]").text());
  }

  @Test
  void withoutAClipboardTheCitationIsSelected() throws Exception {
    Document page = press(NO_CLIPBOARD);

    assertEquals(citations(page).get(1), page.body().attr("data-selected"));
    assertEquals("Could not copy. The text is selected.", page.select("[role=status]").text());
  }

  @Test
  void everyButtonIsShownAndSaysWhatItCopies() throws Exception {
    Document page = press(CLIPBOARD);
    List<String> names = page.select(".copy").eachAttr("aria-label");

    assertEquals(0, page.select(".copy[hidden]").size());
    assertEquals(
        List.of(
            "Copy the citation of this summary in APA",
            "Copy the citation of this summary in Chicago",
            "Copy the citation of this summary in MLA",
            "Copy this summary as BibTeX",
            "Copy the citation of the original in APA",
            "Copy the citation of the original in Chicago",
            "Copy the citation of the original in MLA",
            "Copy the original as BibTeX"),
        names);
  }

  private static List<String> citations(Document page) {
    return page.select(".citation").eachText();
  }
}
