package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.concordance.testing.SearchFiles;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a title or name, the files of the index are what they should be. */
final class HostileTextTest {

  private static final String TITLE =
      "</script><script>alert(1)//\\u2028\\\"' \\\\ tab\\tline\\nend";

  @TempDir private Path temporary;
  private SearchFiles files;

  @BeforeEach
  void make() {
    TestArchive archive =
        new TestArchive(temporary)
            .write("archive.yaml", "title: Archive\nurl: https://archive.example/\n")
            .write(
                "readings/one.md",
                """
                ---
                title: "%s"
                summarized: 2026-11-21
                source: {type: report, title: "?", container-title: "%s", issued: 2024}
                actors: [one]
                ---
                <p>Text &lt;/script&gt; &#x2028; " \\ ]]> --> and 𠮷.</p>
                """
                    .formatted(TITLE, TITLE))
            .write(
                "actors/one.md",
                "---\nname: \"%s\"\nkind: person\nalso: [\"a\\tb\\nc\"]\n---\n".formatted(TITLE));
    files = SearchFiles.of(Sites.make(archive.content()).outputs());
  }

  @Test
  void noFileEndsAScriptOrALine() {
    files
        .files()
        .forEach(
            (name, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              assertFalse(text.contains("<"), name);
              assertFalse(text.contains("\u2028"), name);
              assertEquals(bytes.length, text.getBytes(StandardCharsets.UTF_8).length);
            });
  }

  @Test
  void whatIsReadBackIsWhatWasWritten() {
    JsonArray document = files.documents().get(0);
    assertTrue(document.get(1).getAsString().startsWith("</script><script>alert(1)//"));
    String text = document.get(7).getAsJsonArray().get(0).getAsJsonArray().get(1).getAsString();
    assertEquals("Text </script> \" \\ ]]> --> and 𠮷.", text);
  }

  @Test
  void everyLineOfNamesHasItsEightColumns() {
    List<List<String>> lines = files.lines("n");
    assertFalse(lines.isEmpty());
    lines.forEach(line -> assertEquals(8, line.size(), line.toString()));
    assertTrue(lines.stream().anyMatch(line -> line.get(6).equals("a b c")), lines.toString());
  }

  @Test
  void aTitleWithoutAWordIsNoWord() {
    assertTrue(files.lines("w").stream().noneMatch(line -> line.get(0).isEmpty()));
  }
}
