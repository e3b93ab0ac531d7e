package org.concordance.oldsite;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrontMatterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: A b\ntags: [x, y]\n---\nBody.\n",
        "\n---  \ntitle: A b\ntags:\n- x\n- y\n---\nBody.\n",
        "---\ntitle: A b\ntags: [x, y]\n...\nBody.\n",
        "+++\ntitle = \"A b\"\ntags = [\"x\", 'y']\n+++\nBody.\n",
        "{\n\t\"title\": \"A b\",\n\t\"tags\": [\"x\", \"y\"]\n}\nBody.\n",
      })
  void isReadInEverySyntax(String text) {
    FrontMatter parts = FrontMatter.of(text, "a.md");
    assertTrue(parts.found());
    assertEquals("A b", parts.fields().text("title").orElseThrow());
    assertEquals(2, parts.fields().get("tags").orElseThrow().each().size());
    assertEquals("y", parts.fields().get("tags").orElseThrow().each().get(1).text());
    assertEquals("Body.\n", parts.body());
    assertEquals("Body.", text.split("\n")[parts.line() - 1]);
  }

  @Test
  void knowsThePlaceOfEachKey() {
    Datum.Fields yaml = FrontMatter.of("---\ntitle: A\n\nmood: b\n---\n", "a.md").fields();
    assertEquals("a.md:4:1", yaml.fields().get(1).place().toString());
    Datum.Fields toml =
        FrontMatter.of("+++\ntitle = 'A'\n[extra]\n  mood = 'b'\n+++\n", "a.md").fields();
    Datum.Fields extra = (Datum.Fields) toml.fields().get(1).value();
    assertEquals("a.md:4:3", extra.fields().get(0).place().toString());
    Datum.Fields json = FrontMatter.of("{\"title\": \"A\",\n \"mood\": 1}\n", "a.md").fields();
    assertEquals("a.md:2:2", json.fields().get(1).place().toString());
  }

  @Test
  void leavesDatesNumbersAndTruthValuesAsTheyAreWritten() {
    Datum.Fields yaml =
        FrontMatter.of("---\na: 2020-05-01T23:30:00-05:00\nb: 007\nc: yes\nd: ~\n---\n", "a.md")
            .fields();
    assertEquals("2020-05-01T23:30:00-05:00", yaml.text("a").orElseThrow());
    assertEquals("007", yaml.text("b").orElseThrow());
    assertTrue(yaml.get("c").orElseThrow().isYes());
    assertTrue(yaml.get("d").isEmpty());
    Datum.Fields toml =
        FrontMatter.of(
                "+++\na = 2020-05-01T23:30:00-05:00\nb = 2020-05-01\nc = true\n+++\n", "a.md")
            .fields();
    assertEquals("2020-05-01", Days.of(toml.text("a").orElseThrow()).orElseThrow());
    assertEquals("2020-05-01", toml.text("b").orElseThrow());
    assertTrue(toml.get("c").orElseThrow().isYes());
  }

  @Test
  void aTextWithoutIsAllBody() {
    FrontMatter parts = FrontMatter.of("{{< x >}}\n---\nBody", "a.md");
    assertFalse(parts.found());
    assertEquals("{{< x >}}\n---\nBody", parts.body());
    assertFalse(FrontMatter.of("", "a.md").found());
    assertFalse(FrontMatter.of("--- a\nb", "a.md").found());
  }

  private static String mistake(String text) {
    UnfitException wrong = assertThrows(UnfitException.class, () -> FrontMatter.of(text, "a.md"));
    return wrong.place() + ": " + wrong.why() + "; " + wrong.cure();
  }

  @Test
  void saysWhereAndWhyItCannotBeRead() {
    assertEquals(
        "a.md:3:1: not valid YAML: a tab; indent with spaces, not tabs",
        mistake("---\ntags:\n\t- a\n---\n"));
    assertEquals(
        "a.md:1:1: front matter does not end; close it with a line --- before the text",
        mistake("---\ntitle: a\n"));
    assertEquals(
        "a.md:1:1: the JSON of the front matter does not end; close each { with a }",
        mistake("{\"a\": 1"));
    assertTrue(mistake("+++\ntitle = \"a\n+++\n").startsWith("a.md:2:"));
    assertTrue(mistake("+++\na = 1\na = 2\n+++\n").startsWith("a.md:3:"));
    assertTrue(mistake("---\na: *x\n---\n").startsWith("a.md:2:4: not valid YAML: "));
  }

  @Test
  void takesAliasesForWhatTheyStandForAndOfAKeyGivenTwiceTheLast() {
    FrontMatter parts =
        FrontMatter.of(
            """
            ---
            common: &common {author: Ana Lee, tags: &tags [x, y]}
            topics: *tags
            post:
              tags: [z]
              <<: *common
            title: a
            title: b
            ---
            """,
            "a.md");
    assertEquals("y", parts.fields().get("topics").orElseThrow().each().get(1).text());
    Datum.Fields post = parts.fields().fields("post");
    assertEquals("z Ana Lee", post.text("tags").get() + " " + post.text("author").get());
    assertEquals("b", parts.fields().text("title").orElseThrow());
    assertEquals(
        "a.md:8:1 key 'title' is given twice, and the last counts",
        parts.remarks().get(0).place() + " " + parts.remarks().get(0).sentence());
  }

  @Test
  void noAliasesExhaustTheProgram() {
    StringBuilder laughs = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    String maps = "---\na: &a {b: {<<: *a}}\n---\n";
    for (String text : List.of(laughs + "---\n", "---\na: &a [*a]\n---\n", maps)) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> assertTrue(mistake(text).contains("stand for too much")));
    }
  }

  @Test
  void otherEncodingsAreGuessedAndTold() {
    Decoded windows = Decoded.of("café".getBytes(Charset.forName("windows-1252"))).orElseThrow();
    assertEquals("café", windows.text());
    assertEquals("windows-1252", windows.encoding().orElseThrow());
    Decoded utf16 = Decoded.of("\uFEFFa\r\nb".getBytes(UTF_16LE)).orElseThrow();
    assertEquals("a\nb", utf16.text());
    assertTrue(Decoded.of(new byte[] {'a', 0, 'b'}).isEmpty());
    assertTrue(Decoded.of("a\u0007b".getBytes(Charset.forName("UTF-8"))).orElseThrow().cleaned());
  }
}
