package org.concordance.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that refer to each other in shapes that grow without bound when followed naively. */
final class RecordGraphIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void topicsUnderTwoOthersOnEachLevelDoNotMultiply() {
    TestArchive archive = TestArchive.sound(folder);
    for (int level = 0; level < 25; level++) {
      String broader =
          level == 0 ? "" : "broader: [a-" + (level - 1) + ", b-" + (level - 1) + "]\n";
      archive.write(
          "topics/a-" + level + ".md", "---\nlabel: A " + level + "\n" + broader + "---\n");
      archive.write(
          "topics/b-" + level + ".md", "---\nlabel: B " + level + "\n" + broader + "---\n");
    }

    assertEquals(0, assertTimeoutPreemptively(PATIENCE, () -> archive.check()).status());
  }

  @Test
  void aLongChainOfReplacementsIsFollowedOnce() {
    TestArchive archive = TestArchive.sound(folder);
    for (int i = 0; i < 3_000; i++) {
      archive.write(
          "topics/t-" + i + ".md",
          "---\nlabel: T " + i + "\nreplaced-by: [t-" + (i + 1) + "]\n---\n");
    }
    archive.write("topics/t-3000.md", "---\nlabel: Last\n---\n");

    assertEquals(0, assertTimeoutPreemptively(PATIENCE, () -> archive.check()).status());
  }

  @Test
  void anIntervalOfCenturiesMakesNoPageForEachOfItsMonths() {
    TestArchive archive = TestArchive.sound(folder);
    archive.write("events/age.md", "---\ntitle: An age\ndate: 1650-01/2023-12\n---\nIt lasted.\n");

    assertEquals(0, assertTimeoutPreemptively(PATIENCE, () -> archive.check()).status());
  }
}
