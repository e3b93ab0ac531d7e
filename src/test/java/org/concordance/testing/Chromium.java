package org.concordance.testing;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Chromium with all that Playwright knows to do with it, and the sites to read in it: one of each
 * for all tests of a run.
 *
 * <p>Where there is no Chromium, the tests are left out as {@link Browser} says.
 */
public final class Chromium implements AutoCloseable {

  /** As {@link Browser} starts it; Playwright adds what keeps it from the network and headless. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final ReadingSites sites;

  private Chromium(Path program) {
    sites = new ReadingSites();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  /** The sites that it can read. */
  public ReadingSites sites() {
    return sites;
  }

  /**
   * Opens a page of a site as a reader does whose device is like that, and does something with it.
   *
   * @param device what is special about the device; nothing moves on it unless it says so
   */
  public void read(
      ReadingSites.SitePage page,
      UnaryOperator<com.microsoft.playwright.Browser.NewContextOptions> device,
      Consumer<Page> act) {
    open(
        device,
        opened -> {
          visit(opened, page);
          act.accept(opened);
        });
  }

  /** Goes to a page and waits until its scripts ran. A page that leads on is kept from it. */
  public void visit(Page opened, ReadingSites.SitePage page) {
    String address = sites.address(page).toString();
    if (page.kind().equals("Redirect")) {
      opened.route(
          address,
          route -> {
            APIResponse response = route.fetch();
            route.fulfill(
                new Route.FulfillOptions()
                    .setResponse(response)
                    .setBody(response.text().replaceFirst("<meta http-equiv=\"refresh\".*", "")));
          });
    }
    opened.navigate(address);
  }

  /** Opens an empty page on a device, and does something with it. */
  public void open(
      UnaryOperator<com.microsoft.playwright.Browser.NewContextOptions> device,
      Consumer<Page> act) {
    var options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setReducedMotion(ReducedMotion.REDUCE);
    try (BrowserContext context = browser.newContext(device.apply(options))) {
      act.accept(context.newPage());
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    sites.close();
  }

  /** Hands the one Chromium to tests that have it as a parameter. */
  public static final class Provider implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace SPACE =
        ExtensionContext.Namespace.create(Chromium.class);

    /** Before any test, since a browser that is not there leaves tests out and fails none. */
    @Override
    public void beforeAll(ExtensionContext context) {
      chromium(context);
    }

    private static Chromium chromium(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(SPACE)
          .getOrComputeIfAbsent(
              Chromium.class, key -> new Chromium(Browser.program()), Chromium.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return chromium(context);
    }
  }
}
