package org.concordance.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At which of two twins the note stands. */
final class TwinOrderTest {

  private static final String WORK =
      """
      ---
      title: A summary
      summarized: 2026-11-21
      source: {type: webpage, title: A page, issued: 2024, URL: "https://news.example/a"}
      actors: [%s]
      ---
      It says one thing.
      """;

  @TempDir private Path temporary;

  @Test
  void theNewcomerIsAskedAboutAndNotWhatWasPublished() {
    TestArchive archive =
        TestArchive.sound(temporary)
            .delete("readings/sound.md")
            .write("readings/z-first.md", WORK.formatted("z-kim"))
            .write("actors/z-kim.md", "---\nname: Felix Kim\nkind: person\n---\n");
    assertEquals(0, archive.record(temporary.resolve("site")).status());

    archive
        .write("readings/a-second.md", WORK.formatted("a-kim"))
        .write("actors/a-kim.md", "---\nname: Felix D. Kim\nkind: person\n---\n");

    assertEquals(
        List.of(
            "content/actors/a-kim.md:2:7: note: the name 'Felix D. Kim' is nearly 'Felix Kim' of"
                + " content/actors/z-kim.md",
            "content/readings/a-second.md:4:59: note: the work has the same address as that of"
                + " content/readings/z-first.md"),
        archive.check().err().lines().filter(line -> !line.startsWith(" ")).toList());
  }
}
