package org.concordance.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.build.BuildOptions;
import org.concordance.serve.PreviewSession.Address;
import org.concordance.serve.PreviewSession.Round;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are moved, replaced and brought back while they are previewed. */
final class PreviewedFoldersTest {

  private static final String READING =
      """
      ---
      title: One
      summarized: 2026-11-21
      source: {type: webpage, title: The one, URL: "https://one.example/", issued: 2024}
      ---
      The gist.
      """;

  @TempDir Path folder;

  private PreviewSession session;
  private RawHttp http;

  @BeforeEach
  void start() throws IOException {
    write("content/archive.yaml", "title: Small\nurl: https://small.example/archive/\n");
    write("content/readings/one.md", READING);
    session =
        PreviewSession.start(
            new BuildOptions(
                folder.resolve("content"),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Map.of(),
                false),
            new Address("127.0.0.1", 0, 0, Set.of("preview.example")));
    http = new RawHttp(Integer.parseInt(session.url("h").replaceAll(".*:(\\d+)/.*", "$1")));
  }

  @AfterEach
  void end() {
    session.close();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Waits until edits are noticed, and builds. */
  private Round afterEdit() {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          session.awaitEdit();
          return session.build();
        });
  }

  private String page() throws IOException {
    return http.get("/archive/readings/one/").text();
  }

  @Test
  void noticesAFolderThatGoesAndComes() throws IOException {
    session.build();
    Files.move(folder.resolve("content"), folder.resolve("away"));
    assertFalse(afterEdit().problems().isEmpty());
    Files.move(folder.resolve("away"), folder.resolve("content"));
    Round round = afterEdit();
    while (!round.problems().isEmpty()) {
      round = afterEdit();
    }
    write("content/readings/one.md", READING.replace("The gist.", "After all."));
    afterEdit();
    assertTrue(page().contains("After all."));
  }

  @Test
  void noticesAFolderThatTookThePlaceOfAnother() throws IOException {
    Files.createDirectories(folder.resolve("other/readings"));
    Files.copy(folder.resolve("content/archive.yaml"), folder.resolve("other/archive.yaml"));
    Files.copy(folder.resolve("content/readings/one.md"), folder.resolve("other/readings/one.md"));
    session.build();
    Files.move(folder.resolve("content"), folder.resolve("away"));
    Files.move(folder.resolve("other"), folder.resolve("content"));
    afterEdit();

    for (String text : List.of("After all.", "And again.", "And still.")) {
      awaitText(text);
    }
  }

  /** Writes a text until it is seen: the watch is renewed some time after a folder is another. */
  private void awaitText(String text) throws IOException {
    for (int i = 0; ; i++) {
      write("content/readings/one.md", READING.replace("The gist.", text + " " + i));
      afterEdit();
      if (page().contains(text)) {
        return;
      }
    }
  }
}
