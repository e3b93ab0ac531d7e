package org.concordance.oldsite;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
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
        "a.md:3:1: 'title' is given twice; keep one of the two",
        mistake("---\ntitle: a\ntitle: b\n---\n"));
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
    assertTrue(mistake("---\na: &x [1]\nb: *x\n---\n").contains("aliases"));
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
