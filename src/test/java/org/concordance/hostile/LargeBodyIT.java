package org.concordance.hostile;

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

/** Bodies that are long or deep: each ends soon, built or with its mistakes reported. */
final class LargeBodyIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static Stream<Arguments> bodies() {
    Map<String, String> bodies = new TreeMap<>();
    bodies.put("block quotes", ">".repeat(100_000) + " x");
    bodies.put("block quotes on lines", "> ".repeat(500).concat("x\n").repeat(100));
    bodies.put("opening brackets", "[".repeat(100_000));
    bodies.put("closing brackets", "]".repeat(100_000));
    bodies.put("bracket pairs", "[".repeat(50_000) + "a" + "]".repeat(50_000));
    bodies.put("links in links", "[a](".repeat(25_000));
    bodies.put("images in images", "![".repeat(50_000) + "](a)".repeat(100));
    bodies.put("stars", "*".repeat(100_000));
    bodies.put("stars and letters", "*a ".repeat(30_000));
    bodies.put("emphasis in emphasis", "*a **a ".repeat(15_000) + "b** b*".repeat(15_000));
    bodies.put("underscores", "_a __a ".repeat(15_000));
    bodies.put("backticks", "`".repeat(100_000));
    bodies.put("runs of backticks", runs("`", 150));
    bodies.put("parentheses", "[a](" + "(".repeat(50_000));
    bodies.put("tags that do not end", "<a ".repeat(30_000));
    bodies.put("comments that do not end", "<!-- a ".repeat(15_000));
    bodies.put("instructions that do not end", "<?a ".repeat(25_000));
    bodies.put("tags in tags", "<b>".repeat(30_000));
    bodies.put("blocks in blocks", "<div>".repeat(20_000));
    bodies.put("tables in tables", "<table><tr><td>".repeat(5_000));
    bodies.put("attribute braces", "a{".repeat(50_000));
    bodies.put("attribute lists", "*a*{.b} ".repeat(10_000));
    bodies.put("many classes", "*a*{" + ".b ".repeat(20_000) + "}");
    bodies.put("wiki brackets", "[[".repeat(50_000));
    bodies.put("wiki links", "[[sound]] ".repeat(10_000));
    bodies.put("wiki links to nothing", "[[nothing]]\n".repeat(10_000));
    bodies.put("bars", "|".repeat(100_000) + "\n" + "|-".repeat(50_000) + "|\n");
    bodies.put("a wide table", "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n|b|\n");
    bodies.put("a long table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(10_000));
    bodies.put("nested lists", "- ".repeat(20_000) + "x");
    bodies.put("nested lists on lines", staircase("- x\n", 500));
    bodies.put("nested numbers", "1. ".repeat(10_000) + "x");
    bodies.put("a long list", "- x\n".repeat(20_000));
    bodies.put("nested definitions", "a\n" + ": ".repeat(10_000) + "x");
    bodies.put("many definitions", "a\n: x\n\n".repeat(5_000));
    bodies.put("footnotes", "[^1] ".repeat(10_000) + "\n\n[^1]: [^1] x\n");
    bodies.put("many footnotes", manyFootnotes(3_000));
    bodies.put("footnotes in a circle", "[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]\n");
    bodies.put("references", "[a]: /readings/\n".repeat(4_000) + "[a]".repeat(4_000));
    bodies.put("entities", "&amp".repeat(25_000));
    bodies.put("backslashes", "\\".repeat(100_000));
    bodies.put("headings", "## Same\n\n".repeat(5_000));
    bodies.put("setext underlines", "a\n" + "=".repeat(100_000));
    bodies.put("fences", "```\n".repeat(20_001));
    bodies.put("one long word", "a".repeat(100_000));
    bodies.put("one long line", "word ".repeat(20_000));
    bodies.put("one long address", "[a](https://a.example/" + "b".repeat(100_000) + ")");
    bodies.put("one long id", "[[" + "a-".repeat(50_000) + "a]]");
    bodies.put("one long path", "[a](" + "../".repeat(30_000) + "a.md)");
    bodies.put("one long file name", "[a](" + "a-".repeat(50_000) + "a.md)");
    bodies.put("one long scheme", "[a](" + "a".repeat(100_000) + ":b)");
    bodies.put("blank lines", "\n".repeat(100_000));
    bodies.put("hard breaks", "a  \n".repeat(20_000));
    bodies.put("spaces", "a" + " ".repeat(100_000) + "b");
    bodies.put("tabs", "\t".repeat(100_000) + "b");
    return bodies.entrySet().stream().map(body -> Arguments.of(body.getKey(), body.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void endsSoon(String name, String body, @TempDir Path folder) {
    TestArchive archive = TestArchive.sound(folder);
    archive.write("readings/large.md", TestArchive.reading("", body));

    TestArchive.Run run = assertTimeoutPreemptively(PATIENCE, () -> archive.check());

    assertFalse(run.err().contains("mistake in the program"), () -> head(run.err()));
  }

  @Test
  void refusesTextLongerThanAnySummary(@TempDir Path folder) {
    TestArchive archive = TestArchive.sound(folder);
    archive.write("readings/large.md", TestArchive.reading("", "word ".repeat(40_001)));

    String err = archive.check().err();

    assertTrue(err.contains("error: the text is longer than 200000 characters"), () -> head(err));
  }

  private static String head(String text) {
    return text.lines().limit(12).collect(Collectors.joining("\n"));
  }

  private static String runs(String text, int longest) {
    return IntStream.rangeClosed(1, longest)
        .mapToObj(n -> text.repeat(n) + " ")
        .collect(Collectors.joining());
  }

  private static String staircase(String line, int steps) {
    return IntStream.range(0, steps)
        .mapToObj(n -> "  ".repeat(n) + line)
        .collect(Collectors.joining());
  }

  private static String manyFootnotes(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> "a[^" + n + "]\n\n[^" + n + "]: b\n\n")
        .collect(Collectors.joining());
  }
}
