package org.concordance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.concordance.testing.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reading's page does for its reader: notes in the margin, colours by choice. */
@ExtendWith(Chromium.Provider.class)
final class ReadingAidsIT {

  private static final String NOTED = "readings/kim-2021-deter-adversaries/";

  /** The heights of each note and of its mark, and where the text and the notes begin. */
  private static final String NOTES =
      """
      () => [...document.querySelectorAll('.footnotes li')].map(note => {
        const mark = document.querySelector(`a.footnote-ref[href="#${note.id}"]`).getBoundingClientRect();
        const box = note.getBoundingClientRect(), text = document.querySelector('.record > .text').getBoundingClientRect();
        return { mark: mark.top, top: box.top, bottom: box.bottom, left: box.left, end: text.right };
      })
      """;

  private static final String PAPER =
      "() => getComputedStyle(document.documentElement).backgroundColor";
  private static final String LIGHT = "rgb(253, 252, 249)";
  private static final String DARK = "rgb(23, 22, 20)";

  private static void select(Page page, String colours) {
    page.selectOption(".colours select", colours);
  }

  @Test
  void footnotesStandBesideTheirMarksWhereThereIsRoom(Chromium chromium) {
    chromium.read(
        chromium.sites().page("own", NOTED),
        device -> device,
        page -> {
          page.waitForSelector(".text.noted");
          double free = 0;
          for (Map<String, Number> note : notes(page)) {
            double top = note.get("top").doubleValue();
            assertTrue(
                note.get("left").doubleValue() > note.get("end").doubleValue(), note::toString);
            assertTrue(top >= note.get("mark").doubleValue() - 1, note::toString);
            assertTrue(top - note.get("mark").doubleValue() <= 241, note::toString);
            assertTrue(top >= free, note::toString);
            free = note.get("bottom").doubleValue();
          }
          assertTrue(free > 0, "the reading has notes");
        });
  }

  @Test
  void footnotesStandBelowTheTextOnATelephone(Chromium chromium) {
    chromium.read(
        chromium.sites().page("own", NOTED),
        device -> device.setViewportSize(390, 780),
        page -> {
          assertEquals(0, page.locator(".text.noted").count());
          for (Map<String, Number> note : notes(page)) {
            assertTrue(
                note.get("left").doubleValue() < note.get("end").doubleValue(), note::toString);
            assertTrue(
                note.get("top").doubleValue() > note.get("mark").doubleValue(), note::toString);
          }
        });
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Number>> notes(Page page) {
    return (List<Map<String, Number>>) page.evaluate(NOTES);
  }

  @Test
  void theColoursThatAReaderChoosesStayFromPageToPage(Chromium chromium) {
    chromium.read(
        chromium.sites().page("own", NOTED),
        device -> device.setColorScheme(ColorScheme.LIGHT),
        page -> {
          assertEquals(LIGHT, page.evaluate(PAPER));
          select(page, "dark");
          assertEquals(DARK, page.evaluate(PAPER));
          page.click("header nav a >> nth=1");
          page.waitForURL("**/topics/");
          assertEquals(DARK, page.evaluate(PAPER));
          assertEquals("dark", page.inputValue(".colours select"));
          select(page, "");
          assertEquals(LIGHT, page.evaluate(PAPER));
        });
    chromium.read(
        chromium.sites().page("own", NOTED),
        device -> device.setColorScheme(ColorScheme.DARK),
        page -> {
          assertEquals(DARK, page.evaluate(PAPER));
          select(page, "light");
          assertEquals(LIGHT, page.evaluate(PAPER));
        });
  }
}
