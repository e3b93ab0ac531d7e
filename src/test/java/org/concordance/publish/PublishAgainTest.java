package org.concordance.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.model.Output;
import org.concordance.reuse.Reuse;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to a folder again and again within one process. */
final class PublishAgainTest {

  private static final Instant YESTERDAY = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir private Path temporary;
  private Reuse reuse = Reuse.first();

  private Publication publish(Path root, Map<String, String> site) {
    List<Output> outputs =
        site.entrySet().stream().map(file -> Output.text(file.getKey(), file.getValue())).toList();
    Publication publication = Publisher.publish(outputs, root, reuse);
    reuse = reuse.next();
    return publication;
  }

  /** Lets all files but one be of an hour before, as if time had passed. */
  private static void age(Path root, String newest) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean isNew = file.equals(root.resolve(newest));
        Files.setLastModifiedTime(
            file, FileTime.from(isNew ? YESTERDAY : YESTERDAY.minus(Duration.ofHours(1))));
      }
    }
  }

  @Test
  void readsNoFileThatIsAsItWasLeft() throws IOException {
    Path root = temporary.resolve("site");
    Map<String, String> site = Map.of("a.html", "one", "b.html", "two", "c/d.html", "three");
    publish(root, site);
    age(root, "b.html");
    assertTrue(publish(root, site).isUnchanged());
    Path file = root.resolve("a.html");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "ONE");
    Files.setLastModifiedTime(file, time);
    assertTrue(publish(root, site).isUnchanged(), "nothing tells that it was written");

    Files.setLastModifiedTime(file, FileTime.from(YESTERDAY.plusSeconds(1)));
    assertEquals(1, publish(root, site).changed());
    assertEquals("one", Files.readString(file));
  }

  @Test
  void readsAFileThatMayBeWrittenAgainWithoutLookingOtherwise() throws IOException {
    Path root = temporary.resolve("site");
    Map<String, String> site = Map.of("a.html", "one", "b.html", "two");
    publish(root, site);
    age(root, "b.html");
    publish(root, site);
    Path file = root.resolve("b.html");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "TWO");
    Files.setLastModifiedTime(file, time);
    assertEquals(1, publish(root, site).changed());
    assertEquals("two", Files.readString(file));
  }

  @Test
  void leavesWhatOneThatKnowsNothingLeaves() throws IOException {
    Random random = new Random(14);
    Path root = temporary.resolve("again");
    Map<String, String> site = new TreeMap<>(Map.of("index.html", "home"));
    for (int round = 0; round < 200; round++) {
      String name = random.nextInt(4) + "/" + random.nextInt(5) + ".html";
      if (random.nextInt(4) == 0) {
        site.remove(name);
      } else {
        site.put(name, "text " + random.nextInt(9));
      }
      meddle(root.resolve(random.nextInt(4) + "/" + random.nextInt(5) + ".html"), random);
      publish(root, site);
      if (random.nextBoolean() && Files.exists(root)) {
        age(root, "index.html");
      }
      Path fresh = temporary.resolve("fresh-" + round);
      Publisher.publish(
          site.entrySet().stream()
              .map(file -> Output.text(file.getKey(), file.getValue()))
              .toList(),
          fresh);
      Tree.read(fresh).assertSame(Tree.read(root));
    }
  }

  /** Somebody changes or deletes a file of the site, if it is there. */
  private static void meddle(Path file, Random random) {
    try {
      if (Files.exists(file)) {
        switch (random.nextInt(3)) {
          case 0 -> Files.delete(file);
          case 1 -> Files.writeString(file, "text X");
          default -> Files.writeString(file, "something else");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
