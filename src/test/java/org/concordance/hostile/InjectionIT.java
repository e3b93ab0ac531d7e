package org.concordance.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.concordance.testing.TestArchive;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Script, markup, template code and addresses in every place that reaches a page. */
final class InjectionIT {

  /** Closes whatever it could stand in. */
  private static final String EVIL =
      "\"'>--></title></textarea></script><script>alert(1)</script>"
          + "<img src=x onerror=alert(1)>]]>{{ 7 * 7 }}{% raw %}${x}&lt;script&gt;";

  @TempDir Path folder;

  @Test
  void noFieldRunsAnything() throws IOException {
    String evil = "'" + EVIL.replace("'", "''") + "'";
    String url = "'https://evil.example/?a=''b''&c=%3Cd%3E'";
    TestArchive archive = new TestArchive(folder);
    for (String path :
        new String[] {
          "archive.yaml", "readings/evil.md", "readings/gone.md", "actors/evil.md",
          "actors/body.md", "topics/evil.md", "topics/narrow.md", "topics/split.md",
          "events/evil.md", "pages/evil.md"
        }) {
      archive.write(path, resource("fields/" + path).replace("EVIL", evil).replace("ADDRESS", url));
    }

    TestArchive.Run run = archive.build(folder.resolve("site"));

    assertEquals(0, run.status(), run.err());
    SafePages.assertSafe(folder.resolve("site"));
    assertEquals(
        EVIL, Jsoup.parse(page("readings/evil")).select("h1").text(), "shown as it was written");
  }

  @Test
  void noBodyRunsAnything() throws IOException {
    TestArchive archive = TestArchive.sound(folder);
    String body = resource("raw-html.md");
    archive.write("readings/evil.md", TestArchive.reading("", body));
    archive.write("actors/evil.md", "---\nname: Evil\nkind: person\n---\n" + body);
    archive.write("topics/evil.md", "---\nlabel: Evil\n---\n" + body);
    archive.write("events/evil.md", "---\ntitle: Evil\ndate: 2024\n---\n" + body);
    archive.write("pages/evil.md", "---\ntitle: Evil\n---\n" + body);

    TestArchive.Run run = archive.build(folder.resolve("site"));

    assertEquals(0, run.status(), run.err());
    SafePages.assertSafe(folder.resolve("site"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "//evil.example/",
        "/\\\\evil.example/",
        "https:evil.example",
        "https:///evil.example",
        "https://",
        "https://ok.example/\\\" onclick=\\\"alert(1)",
        "https://ok.example/<script>",
        "https://ok.example/ javascript:alert(1)",
        "https://ok\\\\evil.example/",
        "ht\\ttps://ok.example/",
        "https://\\u0000evil.example/"
      })
  void everyUrlFieldRefusesWhatIsNoWebAddress(String url) {
    String quoted = "\"" + url + "\"";
    TestArchive archive = new TestArchive(folder);
    archive.write(
        "archive.yaml",
        "title: A\nurl: %s\nlicence: {name: CC, URL: %s}\n".formatted(quoted, quoted));
    archive.write(
        "readings/evil.md",
        """
        ---
        title: Evil
        summarized: 2026-11-21
        source:
          type: report
          title: Evil
          issued: 2024
          URL: %1$s
          read-at: %1$s
          archived: {URL: %1$s}
        comments-on: [{type: report, title: Evil, URL: %1$s}]
        ---
        """
            .formatted(quoted));
    archive.write(
        "actors/evil.md",
        "---\nname: Evil\nkind: person\nsame-as: %s\nreferences: [%s, {URL: %s}]\n---\n"
            .formatted(quoted, quoted, quoted));

    TestArchive.Run run = archive.build(folder.resolve("site"));

    assertEquals(1, run.status());
    assertEquals(9, run.err().lines().filter(line -> line.contains(": error: ")).count());
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](java&NewLine;script:alert(1))",
        "[x](java%0ascript:alert(1))",
        "[x](\\javascript:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox)",
        "[x](//evil.example)",
        "[x](\\\\evil.example)",
        "[x](&sol;&sol;evil.example)",
        "[x](/\\evil.example)",
        "[x](/&#92;evil.example)",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml,evil)",
        "<javascript:alert(1)>",
        "<x-evil:alert(1)>",
        "[[javascript:alert(1)]]",
        "[x](/../../etc/passwd)",
        "[x](../../../etc/passwd)",
        "![x](../../../etc/passwd)",
        "![x](../media/../../secret.png)",
        "![x](/media/../../secret.png)",
        "[x](%2e%2e/%2e%2e/secret)",
        "[[../../etc/passwd]]",
        "[[reading:../sound]]",
        "[[/etc/passwd]]"
      })
  void everyLinkRefusesWhatLeadsAstray(String markdown) {
    TestArchive archive = TestArchive.sound(folder);
    archive.write("readings/evil.md", TestArchive.reading("", markdown));

    TestArchive.Run run = archive.check();

    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().startsWith("content/readings/evil.md:"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "..",
        "/etc/passwd",
        "a/b",
        "a\\\\b",
        "a%2fb",
        "A",
        "a b",
        "-a",
        "a-",
        "a--b",
        "a.b",
        "é",
        "\\uFF41",
        "\\u0430",
        "\\u0000",
        "a\\u0301",
        "a\\u200b"
      })
  void everyIdFieldRefusesWhatIsNoId(String id) {
    TestArchive archive = TestArchive.sound(folder);
    archive.write(
        "readings/evil.md",
        TestArchive.reading(
            "topics: %1$s\nactors: [{id: %1$s}]\nevents: %1$s\nrelated: %1$s\nformerly: %1$s\n"
                .formatted("\"" + id + "\""),
            ""));
    archive.write(
        "topics/evil.md",
        "---\nlabel: Evil\nbroader: %1$s\nreplaced-by: [%1$s, evil]\nformerly: %1$s\n---\n"
            .formatted("\"" + id + "\""));

    TestArchive.Run run = archive.check();

    assertEquals(1, run.status());
    assertTrue(run.err().contains("topics/evil.md:3:10: error: "), run.err());
    assertFalse(run.err().contains("mistake in the program"), run.err());
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path).resolve("index.html"));
  }

  private static String resource(String name) throws IOException {
    try (var in = InjectionIT.class.getResourceAsStream("/hostile/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
