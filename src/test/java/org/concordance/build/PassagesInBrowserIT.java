package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.concordance.publish.Publisher;
import org.concordance.testing.Browser;
import org.concordance.testing.Sites;
import org.concordance.testing.StaticFiles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a real browser, from disk and from a server: whoever comes for a passage gets there. */
final class PassagesInBrowserIT {

  private static final String HERE = "p-b47f27";
  private static final String GONE = "p-2e67a7";

  /** Writes into the page what the browser makes of its address. */
  private static final String PROBE =
      """

      addEventListener('load', () => setTimeout(() => {
        const target = document.querySelector(':target');
        const note = document.querySelector('.gone');
        document.body.dataset.target = target ? target.id : '';
        document.body.dataset.note = note ? getComputedStyle(note).visibility : '';
        document.body.dataset.scrolled = scrollY > 0;
      }, 1000));
      """;

  @TempDir private Path temporary;
  private Browser browser;
  private Path site;
  private HttpServer server;

  @BeforeEach
  void publish() throws IOException {
    browser = Browser.find(temporary);
    site = temporary.resolve("site");
    Publisher.publish(Sites.make(Sites.FULL).outputs(), site);
    Files.writeString(site.resolve("assets/site.js"), PROBE, StandardOpenOption.APPEND);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/archive/", new StaticFiles(site));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPassageIsFound(boolean fromDisk) throws Exception {
    Document page = open(fromDisk, "readings/kim-2023-radar/", HERE);
    assertEquals(HERE, page.body().attr("data-target"));
    assertEquals("hidden", page.body().attr("data-note"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPassageThatWentSaysSoInItsPlace(boolean fromDisk) throws Exception {
    Document page = open(fromDisk, "readings/kim-2023-radar/", GONE);
    assertEquals(GONE, page.body().attr("data-target"));
    assertEquals("visible", page.body().attr("data-note"));
    assertEquals("true", page.body().attr("data-scrolled"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFormerAddressKeepsThePassage(boolean fromDisk) throws Exception {
    Document page = open(fromDisk, "readings/radar-plan/", HERE);
    assertTrue(page.title().startsWith("Two capitals plan"), page.title());
    assertEquals(HERE, page.body().attr("data-target"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEarlierTextHasThePassageThatWent(boolean fromDisk) throws Exception {
    Document page = open(fromDisk, "readings/kim-2023-radar/2026-12-02/", GONE);
    assertEquals(GONE, page.body().attr("data-target"));
    assertTrue(page.getElementById(GONE).text().startsWith("A point that a later revision"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWithdrawnReadingShowsItsNotice(boolean fromDisk) throws Exception {
    Document page = open(fromDisk, "readings/went-2020/", "p-19b089");
    assertEquals("Withdrawn reading", page.select(".kicker").text());
    assertEquals("p-19b089", page.body().attr("data-target"));
  }

  private Document open(boolean fromDisk, String path, String passage) throws Exception {
    URI root =
        fromDisk
            ? site.toUri()
            : URI.create("http://localhost:" + server.getAddress().getPort() + "/archive/");
    return browser.open(root.resolve(path + (fromDisk ? "index.html" : "") + "#" + passage));
  }
}
