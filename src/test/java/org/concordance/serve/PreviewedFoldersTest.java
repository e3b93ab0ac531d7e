package org.concordance.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.concordance.serve.PreviewSession.Round;
import org.junit.jupiter.api.Test;

/** Folders that are moved, replaced and brought back while they are previewed. */
final class PreviewedFoldersTest extends PreviewedArchive {

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
