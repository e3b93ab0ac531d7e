package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --external} and {@code --snapshots} with a server on this machine. */
final class ExternalCheckTest {

  @TempDir private Path temporary;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String base;
  private TestArchive archive;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          boolean there = exchange.getRequestURI().getPath().equals("/there");
          exchange.sendResponseHeaders(there ? 200 : 404, -1);
          exchange.close();
        });
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    archive = TestArchive.sound(temporary);
    archive.edit("readings/sound.md", "issued: 2024", "issued: 2024, URL: \"" + base + "/there\"");
    archive.edit("readings/sound.md", "Sound\\.", "Sound, see [it](" + base + "/gone).");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Run check(String... options) {
    Run run =
        Run.of(
            Stream.concat(
                    Stream.of("check", "--source", archive.content().toString()),
                    Stream.of(options))
                .toArray(String[]::new));
    return new Run(
        run.status(),
        run.out().replaceAll("\\d+\\.\\d s", "0.0 s"),
        run.err().replace(archive.content() + "/", ""));
  }

  @Test
  void nothingIsAskedUnlessToldTo() {
    assertEquals("", check().err());
    assertEquals(List.of(), asked);
    assertFalse(Files.exists(temporary.resolve(".concordance")));
  }

  @Test
  void tellsWhatIsGoneAndKeepsIt() throws IOException {
    Run first = check("--external");

    assertEquals(
        new Run(
            0,
            """
            Asked after 2 links elsewhere.
            Checked 1 reading, 0 actors, 0 topics and 0 events in 0.0 s: 1 warning.
            """,
            """
            readings/sound.md:6:17: warning: what is linked here is gone: its server answers 404
                hint: write where it stands today, or the address of a snapshot of it; to keep it \
            as it is, add a line '# fine: link' at the head of the file
            """),
        first);
    assertEquals(List.of("HEAD /there", "HEAD /gone", "GET /gone"), asked);
    Run second = check("--external", "--strict");
    assertEquals(3, asked.size());
    assertEquals(
        new Run(1, "", first.err() + "1 warning (--strict). Nothing was written.\n"), second);
    assertTrue(
        check("--external", "--max-age", "0").out().startsWith("Asked after 2 links elsewhere.\n"));
    try (Stream<Path> files = Files.list(temporary.resolve(".concordance"))) {
      assertEquals(
          List.of(".gitignore", "CACHEDIR.TAG", "links.tsv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void whatIsFineIsNotTold() {
    archive.edit("readings/sound.md", "title:", "# fine: link (it is said to be gone)\ntitle:");

    Run run = check("--external", "--strict");

    assertEquals("", run.err());
    assertEquals(0, run.status());
  }

  @Test
  void asksTheAddressThatItIsGivenAfterSnapshots() {
    Run run = check("--snapshots", "--snapshots-api", base + "/api");

    assertEquals(1, asked.size());
    assertTrue(asked.get(0).startsWith("GET /api?url=http%3A%2F%2F127.0.0.1"), asked.get(0));
    assertEquals(
        """
        Asked after 1 snapshot. 1 has no answer yet; run it again later.
        Checked 1 reading, 0 actors, 0 topics and 0 events in 0.0 s: no mistakes.
        """,
        run.out());
  }

  @Test
  void refusesWhatCannotBeMeant() {
    assertEquals(2, check("--max-age", "-1").status());
    assertEquals(2, check("--max-age", "week").status());
    assertEquals(2, check("--snapshots-api", "archive").status());
    assertEquals(List.of(), asked);
  }
}
