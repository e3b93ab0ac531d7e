package org.concordance.serve;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.concordance.build.BuildOptions;
import org.concordance.serve.PreviewSession.Address;
import org.concordance.serve.PreviewSession.Round;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small archive of one reading, in a preview of its own for each test. */
abstract class PreviewedArchive {

  static final String READING =
      """
      ---
      title: One
      summarized: 2026-11-21
      source: {type: webpage, title: The one, URL: "https://one.example/", issued: 2024}
      ---
      The gist.
      """;

  @TempDir Path folder;

  PreviewSession session;
  RawHttp http;

  @BeforeEach
  void start() throws IOException {
    write("content/archive.yaml", "title: Small\nurl: https://small.example/archive/\n");
    write("content/readings/one.md", READING);
    session =
        PreviewSession.start(
            BuildOptions.of(folder.resolve("content"), false).withDrafts(true),
            new Address("127.0.0.1", 0, 0, Set.of("preview.example")));
    http = new RawHttp(Integer.parseInt(session.url("h").replaceAll(".*:(\\d+)/.*", "$1")));
  }

  @AfterEach
  void end() {
    session.close();
  }

  final void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Waits until edits are noticed, and builds. */
  final Round afterEdit() {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          session.awaitEdit();
          return session.build();
        });
  }
}
