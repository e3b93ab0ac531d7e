package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.concordance.publish.Publisher;
import org.concordance.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In a real browser, a site opened from disk: the page's own script completes the links to folders,
 * under the page's own content policy.
 *
 * <p>Needs Chromium or Chrome on the path. Where there is none the test says so and is left out,
 * unless the environment has {@code REQUIRE_BROWSER}.
 */
final class FromDiskIT {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  @TempDir private Path temporary;
  private Path browser;
  private Path site;

  @BeforeEach
  void publish() {
    browser = browser().orElseGet(FromDiskIT::noBrowser);
    site = temporary.resolve("a site");
    Publisher.publish(Sites.make(Sites.FULL).outputs(), site);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "readings/index.html",
        "readings/radar-link/index.html",
        "actors/index.html",
        "actors/japan/index.html",
        "topics/index.html",
        "dates/index.html",
        "dates/2023/05/index.html",
        "events/index.html"
      })
  void everyLinkLeadsToAFile(String page) throws IOException, InterruptedException {
    Path file = site.resolve(page);

    Document shown = open(file);

    List<URI> links =
        shown.select("a[href]").eachAttr("href").stream()
            .map(href -> file.toUri().resolve(href))
            .filter(uri -> "file".equals(uri.getScheme()))
            .toList();
    assertTrue(links.size() > 5, () -> links.size() + " links");
    assertEquals(List.of(), links.stream().filter(uri -> !leadsToFile(uri)).toList());
  }

  @Test
  void aFormerAddressLeadsOn() throws IOException, InterruptedException {
    Document shown = open(site.resolve("readings/radar-plan/index.html"));

    assertEquals(open(site.resolve("readings/radar-link/index.html")).title(), shown.title());
  }

  private static boolean leadsToFile(URI uri) {
    return Files.isRegularFile(Path.of(URI.create(uri.toString().replaceFirst("#.*$", ""))));
  }

  private Document open(Path page) throws IOException, InterruptedException {
    Path dom = temporary.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + temporary.resolve("profile"),
                "--virtual-time-budget=3000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the browser is still running");
    return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
  }

  private static Optional<Path> browser() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path noBrowser() {
    String message = "NO BROWSER: install Chromium to test the site as it is opened from disk";
    if (System.getenv("REQUIRE_BROWSER") != null) {
      return fail(message);
    }
    System.err.println(message);
    return abort(message);
  }
}
