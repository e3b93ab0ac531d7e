package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --watch}, as the site's folder and the terminal show it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class WatchedBuildTest {

  @TempDir private Path temporary;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CompletableFuture<Integer> status = new CompletableFuture<>();
  private TestArchive archive;
  private Path site;
  private Thread watching;

  @BeforeEach
  void start() throws InterruptedException {
    archive = TestArchive.sound(temporary.resolve("archive"));
    site = temporary.resolve("site");
    String source = archive.content().toString();
    watching =
        new Thread(
            () ->
                status.complete(
                    Concordance.run(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        false,
                        Clock.systemUTC(),
                        "build",
                        "--watch",
                        "--source",
                        source,
                        "--output",
                        site.toString())));
    watching.start();
    await(out, "Built ");
  }

  @AfterEach
  void end() throws InterruptedException {
    watching.interrupt();
    watching.join();
  }

  /** Waits until a text is said, and forgets all that was said so far. */
  private static String await(StringWriter said, String text) throws InterruptedException {
    StringBuffer buffer = said.getBuffer();
    while (true) {
      synchronized (buffer) {
        int end = buffer.indexOf("\n", Math.max(0, buffer.indexOf(text)));
        if (buffer.indexOf(text) >= 0 && end >= 0) {
          String all = buffer.substring(0, end);
          buffer.delete(0, end + 1);
          return all;
        }
      }
      Thread.sleep(20);
    }
  }

  private Tree fresh(String name) {
    Path folder = temporary.resolve(name);
    assertEquals(0, archive.build(folder).status());
    return Tree.read(folder);
  }

  @Test
  void publishesEveryEditAsABuildOfItsOwnWould() throws Exception {
    fresh("first").assertSame(Tree.read(site));
    archive.edit("readings/sound.md", "Sound\\.", "Another text.");
    assertTrue(await(out, "Built ").contains("changed"));
    fresh("second").assertSame(Tree.read(site));
    archive.write("readings/second.md", TestArchive.reading("", "More."));
    assertTrue(await(out, "Built ").contains("2 readings"));
    archive.delete("readings/second.md");
    assertTrue(await(out, "Built ").contains("removed"));
    fresh("third").assertSame(Tree.read(site));
  }

  @Test
  void leavesTheSiteWhileThereAreMistakesAndTellsThemOnce() throws Exception {
    Tree before = Tree.read(site);
    archive.edit("readings/sound.md", "Sound\\.", "[[nobody]]");
    assertTrue(await(err, "Nothing was written.").contains("nobody"));
    before.assertSame(Tree.read(site));
    archive.edit("readings/sound.md", "nobody]]", "nobody]] again");
    assertFalse(await(err, "Nothing was written.").contains("nobody"), "it was told");
    archive.edit("readings/sound.md", "\\[\\[nobody]] again", "Cured.");
    await(out, "Built ");
    fresh("cured").assertSame(Tree.read(site));
  }

  @Test
  void repairsWhatSomebodyElseChanged() throws Exception {
    Files.writeString(site.resolve("index.html"), "mine");
    archive.edit("readings/sound.md", "Sound\\.", "Sounder.");
    await(out, "Built ");
    fresh("repaired").assertSame(Tree.read(site));
  }

  @Test
  void endsWhenItIsToldTo() throws Exception {
    watching.interrupt();
    assertEquals(0, status.get());
    await(out, "No longer watching.");
  }

  @Test
  void hasNoFormatForPrograms() {
    TestArchive.Run run = archive.build(site, "--watch", "--format", "json");
    assertEquals(2, run.status());
  }
}
