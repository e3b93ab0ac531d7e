package org.concordance.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Front matter that is deep, long or multiplies: each ends soon, with its mistakes reported. */
final class HostileYamlIT {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int MANY = 100_000;

  static Stream<Arguments> fields() {
    Map<String, String> fields = new TreeMap<>();
    fields.put("square brackets", "topics: " + "[".repeat(MANY));
    fields.put("closed square brackets", "topics: " + "[".repeat(MANY) + "]".repeat(MANY));
    fields.put("curly brackets", "source: " + "{a: ".repeat(MANY));
    fields.put("dashes", "topics: " + "- ".repeat(MANY));
    fields.put("dashes on lines", "topics:\n  " + "- ".repeat(MANY));
    fields.put("question marks", "? ".repeat(MANY));
    fields.put("keys in keys", staircase(300));
    fields.put(
        "billion laughs",
        "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\n");
    fields.put("an alias of itself", "related: &a [*a]");
    fields.put("a merge key", "<<: {title: Merged}");
    fields.put("tags", "title: !!java.net.URL [https://evil.example/]");
    fields.put("a local tag", "title: !evil x\nsummary: !<tag:evil.example,2026:x> y");
    fields.put("a directive", "%YAML 1.1");
    fields.put("a second document", "title: a\n...\ntitle: b");
    fields.put("a long key", "a".repeat(MANY) + ": b");
    fields.put("a long id", "topics: " + "a-".repeat(MANY) + "a");
    fields.put("a long date", "source: {issued: " + "2023-05/".repeat(MANY) + "}");
    fields.put("a long address", "source: {URL: \"https://" + "a".repeat(MANY) + " b\"}");
    fields.put("a long language", "language: " + "a-".repeat(MANY));
    fields.put("a long word", "status: " + "a".repeat(MANY));
    fields.put("many keys", numbered("k%d: v"));
    fields.put("many values", "topics: [" + "a, ".repeat(MANY / 4) + "a]");
    fields.put("many former ids", "formerly:\n" + numbered("  - own-%d") + "\nrelated: own-x");
    fields.put("many remarks", "# a\n".repeat(MANY));
    fields.put("too much text", "title: " + "a ".repeat(2_000_000));
    return fields.entrySet().stream().map(field -> Arguments.of(field.getKey(), field.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fields")
  void endsSoonWithAReport(String name, String fields, @TempDir Path folder) {
    TestArchive archive = TestArchive.sound(folder);
    archive.write("readings/large.md", "---\n" + fields + "\n---\nThe gist.\n");

    TestArchive.Run run = assertTimeoutPreemptively(PATIENCE, () -> archive.check());

    assertEquals(1, run.status());
    assertTrue(run.err().contains("content/readings/large.md"), () -> head(run.err()));
    assertFalse(run.err().contains("mistake in the program"), () -> head(run.err()));
  }

  @Test
  void takesALongTitle(@TempDir Path folder) {
    TestArchive archive = TestArchive.sound(folder);
    archive.write("topics/large.md", "---\nlabel: " + "long ".repeat(MANY / 5) + "\n---\n");

    TestArchive.Run run = assertTimeoutPreemptively(PATIENCE, () -> archive.check());

    assertEquals(0, run.status(), () -> head(run.err()));
  }

  @Test
  void refusesALongChainOfBroaderTopicsOnce(@TempDir Path folder) {
    TestArchive archive = TestArchive.sound(folder);
    for (int n = 0; n < 2_000; n++) {
      String broader = n == 0 ? "" : "broader: t-" + (n - 1) + "\n";
      archive.write("topics/t-" + n + ".md", "---\nlabel: T" + n + "\n" + broader + "---\n");
    }

    TestArchive.Run run = assertTimeoutPreemptively(PATIENCE, () -> archive.check());

    assertEquals(
        """
        content/topics/t-30.md:3:10: error: 'broader' leads through more than 30 records
            hint: make the hierarchy flatter
        1 error. Nothing was written.
        """,
        run.err());
  }

  @Test
  void followsALongChainOfReplacements(@TempDir Path folder) {
    TestArchive archive = TestArchive.sound(folder);
    for (int n = 0; n < 150; n++) {
      String next = n == 149 ? "" : "replaced-by: t-" + (n + 1) + "\n";
      archive.write("topics/t-" + n + ".md", "---\nlabel: T" + n + "\n" + next + "---\n");
    }
    archive.write("readings/sound.md", TestArchive.reading("topics: t-0\n", "[[t-0]]"));

    TestArchive.Run run = assertTimeoutPreemptively(PATIENCE, () -> archive.check());

    assertFalse(run.err().contains("mistake in the program"), () -> head(run.err()));
    assertEquals(0, run.status(), () -> head(run.err()));
  }

  private static String staircase(int steps) {
    return IntStream.range(0, steps)
        .mapToObj(n -> " ".repeat(n) + "a:\n")
        .collect(Collectors.joining());
  }

  private static String numbered(String line) {
    return IntStream.range(0, 5_000)
        .mapToObj(n -> line.formatted(n))
        .collect(Collectors.joining("\n"));
  }

  private static String head(String text) {
    return text.lines()
        .limit(12)
        .map(line -> line.substring(0, Math.min(300, line.length())))
        .collect(Collectors.joining("\n"));
  }
}
