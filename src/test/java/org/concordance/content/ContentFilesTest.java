package org.concordance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.concordance.model.Place;
import org.concordance.model.Spot;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where values stand, and what is marked as fine. */
final class ContentFilesTest {

  private static final String READING =
      """
      \uFEFF---
      title: A summary # fine: topics
      # fine: date, summary (as printed)
      \t#fine:link
      source:
        title: "# fine: image"
        archived: {URL: https://a.example/, date: 2024-05-01}
      also:
        - One   name
        - {name: Other, link: false}
        - name: Third
      changes:
        - date: 2024-01-01
          note: A
        - date: 2024-01-02
          note: B
      ---
      # fine: orphan
      """
          .replace("\n", "\r\n");

  @TempDir private Path temporary;
  private TestArchive archive;
  private ContentFiles files;
  private String file;

  @BeforeEach
  void write() {
    archive = new TestArchive(temporary);
    archive.write("readings/one.md", READING.getBytes(StandardCharsets.UTF_8));
    archive.write("archive.yaml", "title: A # fine: link\nlicence:\n  URL: https://l.example/\n");
    files = new ContentFiles(archive.content());
    file = archive.path("readings/one.md").toString().replace('\\', '/');
  }

  @ParameterizedTest
  @CsvSource({
    "title, '', 2, 8",
    "source, '', 6, 3",
    "source title, '', 6, 10",
    "source archived date, '', 7, 45",
    "source archived URL, https://a.example/, 7, 19",
    "also, '', 9, 5",
    "also, One name, 9, 5",
    "also, Other, 10, 12",
    "also, Third, 11, 11",
    "changes date, 2024-01-02, 15, 11",
    "also, Nobody, 1, 1",
    "nothing, '', 1, 1",
    "title deeper, '', 1, 1"
  })
  void findsTheValue(String keys, String value, int line, int column) {
    Spot spot = Spot.of(file, keys.split(" ")).holding(value);

    assertEquals(new Place(file, line, column), files.place(spot));
  }

  @Test
  void findsWhatStandsInTheSettings() {
    String settings = archive.path("archive.yaml").toString().replace('\\', '/');

    assertEquals(new Place(settings, 3, 8), files.place(Spot.of(settings, "licence", "URL")));
    assertEquals(true, files.isFine(settings, "link"));
  }

  @Test
  void aPlaceThatIsKnownIsTheOne() {
    Place place = new Place(file, 18, 3);

    assertEquals(place, files.place(Spot.at(place)));
  }

  @ParameterizedTest
  @CsvSource({
    "topics, true",
    "date, true",
    "summary, true",
    "link, true",
    "orphan, false",
    "as, false",
    "dat, false"
  })
  void onlyTheFrontMatterSaysWhatIsFine(String word, boolean fine) {
    assertEquals(fine, files.isFine(file, word));
  }

  @Test
  void aFileThatIsGoneHasNothing() {
    archive.delete("readings/one.md");

    assertEquals("", files.text(file));
    assertEquals(new Place(file, 1, 1), files.place(Spot.of(file, "title")));
    assertEquals(false, files.isFine(file, "date"));
  }
}
