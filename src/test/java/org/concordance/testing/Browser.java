package org.concordance.testing;

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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Chromium or Chrome, as it is found on the path. Where there is none a test says so and is left
 * out, unless the environment has {@code REQUIRE_BROWSER}.
 */
public final class Browser {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Path program;
  private final Path temporary;

  private Browser(Path program, Path temporary) {
    this.program = program;
    this.temporary = temporary;
  }

  /**
   * Finds the browser.
   *
   * @param temporary a folder for what it needs
   */
  public static Browser find(Path temporary) {
    return new Browser(program(), temporary);
  }

  /** The browser's own file. */
  static Path program() {
    return onPath().orElseGet(Browser::none);
  }

  /** Opens a page, lets its script run, and takes the page as it is then. */
  public Document open(URI page) throws IOException, InterruptedException {
    Path dom = temporary.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + temporary.resolve("profile"),
                "--virtual-time-budget=3000",
                "--dump-dom",
                page.toString())
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the browser is still running");
    return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
  }

  /** Opens an empty page that a test works with as a reader does. */
  public BrowserPage work() throws IOException, InterruptedException {
    return BrowserPage.start(program, temporary.resolve("profile"));
  }

  private static Optional<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path none() {
    String message = "NO BROWSER: install Chromium to test the site as readers open it";
    if (System.getenv("REQUIRE_BROWSER") != null) {
      return fail(message);
    }
    System.err.println(message);
    return abort(message);
  }
}
