package org.concordance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordance.testing.Chromium;
import org.concordance.testing.ReadingSites;
import org.concordance.testing.ReadingSites.SitePage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * axe-core finds nothing against WCAG 2.2, levels A and AA, nor against what its makers advise
 * beyond it.
 *
 * @see <a href="https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md">its
 *     rules</a>
 */
@ExtendWith(Chromium.Provider.class)
final class AccessibilityIT {

  private static final String ALL =
      "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'";

  /** The rules that go by colours. */
  private static final String COLOURS = "'cat.color'";

  /**
   * A way to look at a page that is open.
   *
   * @param rules the rules to hold it to: another set of colours changes nothing but colours
   * @param change what the reader changes about the device
   */
  private record Look(String name, String rules, Consumer<Page> change) {}

  private static final List<Look> LOOKS =
      List.of(
          new Look("light", ALL, media(media -> media.setColorScheme(ColorScheme.LIGHT))),
          new Look("dark", COLOURS, media(media -> media.setColorScheme(ColorScheme.DARK))),
          new Look(
              "forced colours",
              COLOURS,
              media(media -> media.setForcedColors(ForcedColors.ACTIVE))),
          new Look(
              "narrow",
              ALL,
              media(media -> media.setForcedColors(ForcedColors.NONE))
                  .andThen(page -> page.setViewportSize(320, 640))));

  /** Each violation in some lines: the rule, what it asks for, and elements that break it. */
  private static final String RUN =
      """
      async () => {
        const { violations } = await axe.run(document, { runOnly: [%s], resultTypes: ['violations'] });
        return violations.map(({ id, help, nodes }) =>
          [id, help, ...nodes.slice(0, 5).map(node => node.target + ' ' + node.html.slice(0, 200)
            + ' ' + node.failureSummary.replace(/\\s+/g, ' '))].join('\\n    '));
      }
      """;

  private static Consumer<Page> media(UnaryOperator<Page.EmulateMediaOptions> media) {
    return page -> page.emulateMedia(media.apply(new Page.EmulateMediaOptions()));
  }

  private static String axe() {
    try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyKindOfPageIsLookedAt(Chromium chromium) {
    TreeSet<String> seen = new TreeSet<>();
    chromium.sites().pages().forEach(page -> seen.add(page.kind()));
    assertEquals(ReadingSites.kinds(), List.copyOf(seen));
  }

  @TestFactory
  Stream<DynamicTest> noPageBreaksARuleInTheLightInTheDarkOrOnATelephone(Chromium chromium) {
    String axe = axe();
    return chromium.sites().pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> look(chromium, axe, page)));
  }

  private static void look(Chromium chromium, String axe, SitePage page) {
    List<String> found = new ArrayList<>();
    chromium.read(
        page,
        device -> device,
        opened -> {
          opened.evaluate(axe);
          for (Look look : LOOKS) {
            look.change().accept(opened);
            ((List<?>) opened.evaluate(RUN.formatted(look.rules())))
                .forEach(violation -> found.add(look.name() + ": " + violation));
          }
        });
    assertEquals("", String.join("\n", found));
  }
}
