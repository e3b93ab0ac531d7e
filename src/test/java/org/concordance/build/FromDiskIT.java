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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In a real browser, a site opened from disk: the page's own script completes the links to folders,
 * under the page's own content policy.
 */
final class FromDiskIT {

  @TempDir private Path temporary;
  private Browser browser;
  private Path site;

  @BeforeEach
  void publish() {
    browser = Browser.find(temporary);
    site = temporary.resolve("a site");
    Publisher.publish(Sites.make(Sites.FULL).outputs(), site);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "readings/index.html",
        "readings/kim-2023-radar/index.html",
        "actors/index.html",
        "actors/japan/index.html",
        "topics/index.html",
        "dates/index.html",
        "dates/2023/05/index.html",
        "events/index.html"
      })
  void everyLinkLeadsToAFile(String page) throws IOException, InterruptedException {
    Path file = site.resolve(page);

    Document shown = browser.open(file.toUri());

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
    Document shown = browser.open(site.resolve("readings/radar-plan/index.html").toUri());

    assertEquals("Two capitals plan", shown.title().substring(0, 17));
  }

  private static boolean leadsToFile(URI uri) {
    return Files.isRegularFile(Path.of(URI.create(uri.toString().replaceFirst("#.*$", ""))));
  }
}
