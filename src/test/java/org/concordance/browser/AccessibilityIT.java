package org.concordance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordance.testing.Chromium;
import org.concordance.testing.ReadingSites;
import org.concordance.testing.ReadingSites.SitePage;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
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

  private static final Map<String, UnaryOperator<NewContextOptions>> DEVICES =
      new LinkedHashMap<>();

  static {
    DEVICES.put("light", device -> device.setColorScheme(ColorScheme.LIGHT));
    DEVICES.put("dark", device -> device.setColorScheme(ColorScheme.DARK));
    DEVICES.put("narrow", device -> device.setViewportSize(320, 640));
    DEVICES.put("forced colours", device -> device.setForcedColors(ForcedColors.ACTIVE));
  }

  /** Each violation on a line: the rule, what it asks for, and the elements that break it. */
  private static final String RUN =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
        return violations.map(({ id, help, nodes }) =>
          [id, help, ...nodes.slice(0, 5).map(node => node.target + ' ' + node.html.slice(0, 200)
            + ' ' + node.failureSummary.replace(/\\s+/g, ' '))].join('\\n    '));
      }
      """;

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
  Stream<DynamicNode> noPageBreaksARule(Chromium chromium) {
    String axe = axe();
    return DEVICES.entrySet().stream()
        .map(
            device ->
                DynamicContainer.dynamicContainer(
                    device.getKey(),
                    chromium.sites().pages().stream()
                        .map(page -> test(chromium, axe, page, device.getValue()))));
  }

  private static DynamicTest test(
      Chromium chromium, String axe, SitePage page, UnaryOperator<NewContextOptions> device) {
    return DynamicTest.dynamicTest(
        page.toString(),
        () -> chromium.read(page, device, opened -> assertEquals("", violations(axe, opened))));
  }

  private static String violations(String axe, Page page) {
    page.evaluate(axe);
    return String.join("\n", ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList());
  }
}
