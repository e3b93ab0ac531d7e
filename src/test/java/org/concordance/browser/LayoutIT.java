package org.concordance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.concordance.testing.Chromium;
import org.concordance.testing.ReadingSites.SitePage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages stand still while they load, and fit the screen and the letters that a reader wants. */
@ExtendWith(Chromium.Provider.class)
final class LayoutIT {

  /** Sums up how far things moved on the screen, from the first paint on. */
  private static final String WATCH =
      """
      window.shifts = [];
      new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry =>
        entry.value + ' ' + entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 150)).join(' '))))
        .observe({ type: 'layout-shift', buffered: true });
      """;

  /** Waits for two frames after the scripts, so that what they changed is laid out and counted. */
  private static final String SHIFTS =
      """
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
        setTimeout(() => done(shifts), 50))))
      """;

  /** What reaches beyond the right edge of the screen; nothing if the page does not scroll. */
  private static final String BEYOND =
      """
      () => {
        const { scrollWidth, clientWidth } = document.scrollingElement;
        return scrollWidth <= clientWidth ? [] : [...document.querySelectorAll('body *')]
          .filter(element => element.getBoundingClientRect().right > clientWidth + .5)
          .map(element => element.outerHTML.slice(0, 150));
      }
      """;

  /** The letters' spacing that WCAG 1.4.12 lets a reader ask for. */
  private static final String SPACE =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
          p { margin-block-end: 2em !important; }`);
        document.adoptedStyleSheets = [sheet];
      }
      """;

  /** Elements that hide a part of their own text. */
  private static final String CLIPPED =
      """
      () => [...document.querySelectorAll('body *:not(.hidden, .copied, .skip, svg *)')]
        .filter(element => ['hidden', 'clip'].some(value =>
            [getComputedStyle(element).overflowX, getComputedStyle(element).overflowY].includes(value))
          && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
        .map(element => element.outerHTML.slice(0, 150))
      """;

  /** What moves by itself or on the way from one state to another. */
  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')].flatMap(element => ['', '::before', '::after'].map(part => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior !== 'auto'
          ? element.outerHTML.slice(0, 150) + part : '';
      })).filter(found => found)
      """;

  private static Stream<DynamicTest> onEveryPage(
      Chromium chromium, BiConsumer<SitePage, List<String>> check) {
    return chromium.sites().pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.toString(),
                    () -> {
                      List<String> found = new ArrayList<>();
                      check.accept(page, found);
                      assertEquals("", String.join("\n", found));
                    }));
  }

  private static void add(List<String> found, String where, Page page, String script) {
    ((List<?>) page.evaluate(script)).forEach(each -> found.add(where + ": " + each));
  }

  @TestFactory
  Stream<DynamicTest> nothingShiftsWhileAPageLoads(Chromium chromium) {
    return onEveryPage(
        chromium,
        (page, found) -> {
          for (int width : List.of(1280, 390)) {
            chromium.open(
                device -> device.setViewportSize(width, 840),
                opened -> {
                  opened.addInitScript(WATCH);
                  chromium.visit(opened, page);
                  add(found, "at " + width, opened, SHIFTS);
                });
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> noPageScrollsSidewaysNorClipsItsText(Chromium chromium) {
    return onEveryPage(
        chromium,
        (page, found) -> {
          chromium.read(
              page,
              device -> device.setViewportSize(640, 400).setDeviceScaleFactor(2),
              opened -> add(found, "at 200 %", opened, BEYOND));
          chromium.read(
              page,
              device -> device.setViewportSize(320, 640),
              opened -> {
                add(found, "narrow", opened, BEYOND);
                opened.evaluate(SPACE);
                add(found, "narrow and spaced", opened, BEYOND);
                add(found, "narrow and spaced", opened, CLIPPED);
                opened.setViewportSize(1280, 900);
                add(found, "wide and spaced", opened, BEYOND);
                add(found, "wide and spaced", opened, CLIPPED);
              });
        });
  }

  @TestFactory
  Stream<DynamicTest> nothingMovesForWhoeverWantsNoMotion(Chromium chromium) {
    return onEveryPage(
        chromium,
        (page, found) ->
            chromium.read(
                page,
                device -> device.setReducedMotion(ReducedMotion.REDUCE),
                opened -> add(found, "moves", opened, MOVING)));
  }
}
