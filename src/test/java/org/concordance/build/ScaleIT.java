package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.testing.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand readings build within a bounded memory, and no page, and no file of the book, holds
 * a list that grows with the archive.
 */
final class ScaleIT {

  private static final int READINGS = 10_000;
  private static final int TOPICS = 40;
  private static final int ACTORS = 80;
  private static final int EVENTS = 2_000;
  private static final int MEMBERS = 1_500;
  private static final long LARGEST_PAGE = 400_000;
  private static final String HEAP = "-Xmx1g";

  @TempDir private Path temporary;

  @Test
  void tenThousandReadingsBuildInAGigabyte() throws IOException, InterruptedException {
    Path content = temporary.resolve("content");
    write(content, new Random(20261121));
    Path site = temporary.resolve("site");

    assertEquals(0, build(content, site));

    try (Stream<Path> files = Files.walk(site)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertTrue(pages.size() > READINGS + TOPICS + ACTORS + EVENTS, () -> pages.size() + " pages");
      assertEquals(
          List.of(), pages.stream().filter(ScaleIT::isTooLarge).map(site::relativize).toList());
    }
    Map<String, byte[]> book = Book.of(Files.readAllBytes(site.resolve(Book.PATH))).entries();
    assertTrue(book.size() > READINGS, () -> book.size() + " files in the book");
    assertEquals(
        List.of(),
        book.keySet().stream()
            .filter(path -> path.endsWith(".xhtml") && book.get(path).length > LARGEST_PAGE)
            .toList());
  }

  private static boolean isTooLarge(Path page) {
    return page.toFile().length() > LARGEST_PAGE;
  }

  private static int build(Path content, Path site) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                HEAP,
                "-jar",
                Path.of("target/concordance.jar").toString(),
                "build",
                "--source",
                content.toString(),
                "--output",
                site.toString())
            .inheritIO()
            .start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running after five minutes");
    return process.exitValue();
  }

  /** Few topics and actors, so that each has thousands of readings; every kind of date. */
  private static void write(Path content, Random random) throws IOException {
    file(content, "archive.yaml", "title: Large\nurl: https://large.example/\n");
    for (int i = 0; i < TOPICS; i++) {
      file(content, "topics/topic-" + i + ".md", "---\nlabel: Topic " + i + "\n---\n");
    }
    for (int i = 0; i < ACTORS; i++) {
      file(content, "actors/actor-" + i + ".md", "---\nname: Actor " + i + "\nkind: person\n---\n");
    }
    file(content, "actors/body.md", "---\nname: A body\nkind: organization\n---\n");
    file(content, "topics/top.md", "---\nlabel: The top\n---\n");
    for (int i = 0; i < MEMBERS; i++) {
      file(
          content,
          "actors/member-" + i + ".md",
          "---\nname: Member " + i + "\nkind: person\npart-of: body\n---\n");
      file(
          content,
          "topics/below-" + i + ".md",
          "---\nlabel: Below " + i + "\nbroader: top\nrelated: topic-0\n---\n");
    }
    for (int i = 0; i < EVENTS; i++) {
      file(content, "events/event-" + i + ".md", event(i, random));
    }
    for (int i = 0; i < READINGS; i++) {
      file(content, "readings/reading-" + i + ".md", reading(i, random));
    }
  }

  private static String event(int i, Random random) {
    return """
    ---
    title: Event %d
    date: %s
    actors: [actor-%d]
    topics: [topic-%d]
    ---
    It happened.
    """
        .formatted(i, date(random), random.nextInt(4), random.nextInt(4));
  }

  private static String reading(int i, Random random) {
    String words =
        random.ints(250, 0, 10_000).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
    return """
    ---
    title: Reading %d
    summarized: 2026-11-21
    source:
      type: report
      title: Report %d
      issued: %s
    topics: [topic-%d]
    actors: [actor-%d]
    events: [event-%d]
    related: [reading-0]
    ---
    What reading %d says of [[topic-%d]]. %s
    """
        .formatted(
            i,
            i,
            date(random),
            random.nextInt(TOPICS),
            random.nextInt(ACTORS),
            random.nextInt(4),
            i,
            random.nextInt(TOPICS),
            words);
  }

  private static String date(Random random) {
    int year = 1990 + random.nextInt(36);
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(4)) {
      case 0 -> Integer.toString(year);
      case 1 -> String.format(Locale.ROOT, "%d-%02d", year, month);
      default -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, 1 + random.nextInt(28));
    };
  }

  private static void file(Path content, String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
