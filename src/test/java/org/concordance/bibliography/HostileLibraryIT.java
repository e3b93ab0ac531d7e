package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.concordance.ingest.Incoming;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, it is read soon, and what comes of it can be built. */
final class HostileLibraryIT {

  /** How large most of the files are; some are as large as any library. */
  private static final int MANY = 2_000_000;

  @TempDir private Path folder;

  private static String times(String part) {
    return part.repeat(MANY / part.length());
  }

  private static String tenMegabytes(String part) {
    return part.repeat(10_000_000 / part.length());
  }

  static Stream<Arguments> masses() {
    return Stream.of(
        Arguments.of("a.bib", "open braces", "@a{b, c = " + "{".repeat(100_000)),
        Arguments.of(
            "a.bib",
            "nested braces",
            "@book{b, title = " + "{".repeat(100_000) + "T" + "}".repeat(100_000) + "}"),
        Arguments.of("a.bib", "entries that never close", times("@a{b,\n")),
        Arguments.of("a.bib", "values that never close", times("@a{b, c={\n")),
        Arguments.of("a.bib", "quotes that never close", times("@a{b, c=\"\n")),
        Arguments.of("a.bib", "entries on one line", times("@a{b,")),
        Arguments.of("a.bib", "signs", times("@")),
        Arguments.of("a.bib", "small entries", times("@book{a, title={A}}\n")),
        Arguments.of("a.bib", "fields", "@book{a, title={A}, " + times("b={c},") + "}"),
        Arguments.of("a.bib", "names", "@book{a, title={A}, author={" + times("A and ") + "B}}"),
        Arguments.of("a.bib", "a long title", "@book{a, title={" + times("A ") + "}}"),
        Arguments.of(
            "a.bib",
            "a long abstract",
            "@book{a, title={A}, abstract={" + tenMegabytes("A ") + "}}"),
        Arguments.of("a.bib", "keywords", "@book{a, title={A}, keywords={" + times("A,") + "}}"),
        Arguments.of("a.bib", "a bomb", bomb()),
        Arguments.of("a.ris", "entries", times("TY  - BOOK\n")),
        Arguments.of("a.ris", "lines", "TY  - BOOK\nTI  - A\n" + times("KW  - a\n")),
        Arguments.of("a.ris", "a long line", "TY  - BOOK\nTI  - A\nDA  - " + times("1 ")),
        Arguments.of("a.ris", "wrapped lines", "TY  - BOOK\nTI  - A\nAB  - " + times("x\n")),
        Arguments.of("a.json", "lists", "[" + times("[")),
        Arguments.of("a.json", "objects", "[" + times("{\"id\":")),
        Arguments.of("a.json", "texts", "[" + times("{\"id\":\"")),
        Arguments.of("a.json", "items that never close", "[" + times("{\"id\":1 \n")),
        Arguments.of("a.json", "names", "[{\"title\":\"A\",\"author\":[" + times("{},") + "{}]}]"),
        Arguments.of("a.json", "small items", "[" + times("{\"title\":\"A\"},") + "{}]"),
        Arguments.of("a.json", "spaces", "[" + times(" ")),
        Arguments.of("a.txt", "nothing", times("\0")));
  }

  private static String bomb() {
    StringBuilder text = new StringBuilder("@string{a0 = {" + "x".repeat(5_000) + "}}\n");
    for (int i = 1; i < 60; i++) {
      text.append("@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n");
    }
    text.append("@book{b, title = {T}, series = ").append("a59 # ".repeat(100_000));
    return text.append("{x}}").toString();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("masses")
  void masses(String file, String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Incoming> read =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Library.read(file, bytes));
    assertFalse(read.isEmpty());
  }

  @Test
  void whatIsMeantForYamlPathsOrTerminalsIsText() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    String evil = "x: [y]\\n---\\n# &a *b !c {{d}} \\u0007\\u001b[31m \\u202e ../../etc/passwd";
    Files.writeString(
        folder.resolve("a.json"),
        ("[{\"id\": \"../../evil\", \"type\": \"book\", \"title\": \"EVIL\", \"title-short\": \"EVIL\","
                + " \"author\": [{\"family\": \"EVIL\", \"given\": \"EVIL\"}, {\"literal\": \"EVIL\"}, \"unknown\"],"
                + " \"publisher\": \"EVIL\", \"issued\": \"EVIL\", \"URL\": \"https://EVIL\","
                + " \"language\": \"EVIL\", \"number\": \"EVIL\", \"keyword\": \"EVIL\","
                + " \"abstract\": \"EVIL\", \"note\": \"EVIL\", \"DOI\": \"10.1000/EVIL\"}]")
            .replace("EVIL", evil));
    Run run = archive.takeIn("library", folder.resolve("a.json").toString());
    assertEquals(0, run.status(), run.err());
    TestArchive.Run check = archive.check("--drafts");
    assertEquals(0, check.status(), check.err());
    assertTrue(run.out().chars().noneMatch(c -> c < ' ' && c != '\n' || c == 0x202E), run.out());
    assertEquals(3, Tree.read(archive.content()).files().size());
  }

  static LongStream seeds() {
    return LongStream.range(1, 9);
  }

  /**
   * Bytes taken out of a library and put in at random: nothing is thrown, and what comes builds.
   */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void damagedLibraries(long seed) throws Exception {
    Random random = new Random(seed);
    Map<String, MadeLibrary> made =
        Map.of(
            "a.bib",
            new MadeBib(seed % 2 == 0, seed),
            "b.ris",
            new MadeRis(seed),
            "c.json",
            new MadeJson(false, seed));
    for (String file : made.keySet()) {
      StringBuilder text = new StringBuilder(made.get(file).text());
      for (int i = 0; i < 300; i++) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, "{}\",\\\n@#$[]:-\u0000é".charAt(random.nextInt(15)));
        }
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      List<Incoming> read =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Library.read(file, bytes));
      assertTrue(read.size() > 100, file + " " + read.size());
    }
  }
}
