package org.concordance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.concordance.model.Reading;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of readings, read back by Commons CSV. */
final class ReadingTableTest {

  private static final CSVFormat RFC4180 = CSVFormat.RFC4180.builder().setHeader().get();

  @TempDir private Path folder;

  @Test
  void everyFieldComesBackAsItWas() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("id", "evil");
    expected.put("url", "https://hostile.example/a&b/readings/evil/");
    expected.put("title", HostileArchive.EVIL);
    expected.put("language", "he");
    expected.put("summarized", "2026-11-21");
    expected.put("version", "2026-12-02");
    expected.put("summarizer", "@Ütz, \"the\" summarizer");
    expected.put("abstract", "=Gist, \"quoted\".");
    expected.put("topics", "narrow");
    expected.put("actors", "author:evil|publisher:plain|publisher:paper|quoted:plain");
    expected.put("events", "evil");
    expected.put("original_type", "report");
    expected.put("original_title", "“Quotes ‘within’ \"quotes\"” on two lines");
    expected.put(
        "original_author",
        "Smith, Jones and Sons \\| Partners \\\\ Ltd.|Şûle Çelik|김정은|"
            + HostileArchive.EVIL.replace("\\", "\\\\").replace("|", "\\|"));
    expected.put("original_author_unknown", "false");
    expected.put("original_editor", "A\\|B");
    expected.put("original_container_title", "The Daily “Ü”");
    expected.put("original_publisher", "Plain, Inc. and Sons");
    expected.put("original_series", "-Series, +1");
    expected.put("original_number", "007");
    expected.put("original_issued", "../2016");
    expected.put("original_issued_earliest", "");
    expected.put("original_issued_latest", "2016-12-31");
    expected.put("original_language", "tr");
    expected.put("original_url", HostileArchive.ADDRESS);
    expected.put("original_doi", "10.1000/ABC(1)<2>;x");
    expected.put("original_accessed", "2026-11");
    expected.put("original_basis", "full text");
    expected.put("original_snapshot", HostileArchive.ADDRESS);

    assertEquals(expected, row(hostile(), "evil"));
  }

  @Test
  void whatIsNotKnownIsEmptyAndAnUnknownAuthorIsToldFromNone() throws IOException {
    Map<String, String> bare = row(hostile(), "bare");

    assertEquals("true", bare.get("original_author_unknown"));
    List<String> given = bare.keySet().stream().filter(name -> !bare.get(name).isEmpty()).toList();
    assertEquals(
        List.of(
            "id",
            "url",
            "title",
            "language",
            "summarized",
            "version",
            "summarizer",
            "original_type",
            "original_title",
            "original_author_unknown"),
        given);
  }

  @Test
  void draftsAndWithdrawnReadingsHaveNoRow() throws IOException {
    String csv = hostile();

    assertEquals(List.of("bare", "evil"), records(csv).stream().map(row -> row.get("id")).toList());
    assertFalse(csv.contains("Withdrawn"), csv);
  }

  @Test
  void draftsThatWereAskedForHaveOne() throws IOException {
    HostileArchive.write(folder).build(folder.resolve("site"), "--drafts");

    assertEquals(
        List.of("bare", "draft", "evil"),
        records(Tree.read(folder.resolve("site")).text("archive.csv")).stream()
            .map(row -> row.get("id"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/sites/empty/content",
        "src/test/sites/minimal/content",
        "src/test/sites/full/content"
      })
  void eachListedReadingHasOneRowOnALineEndedByCrLf(Path content) throws IOException {
    var built = Sites.make(content);
    String csv = Tree.of(built.outputs()).text("archive.csv");

    assertEquals(
        built.archive().readings().stream()
            .filter(reading -> !reading.isWithdrawn())
            .map(Reading::id)
            .toList(),
        records(csv).stream().map(row -> row.get("id")).toList());
    assertTrue(csv.endsWith("\r\n"));
    assertFalse(csv.replace("\r\n", "").matches("(?s).*[\r\n\uFEFF].*"), csv);
  }

  private String hostile() {
    return Tree.of(Sites.make(HostileArchive.write(folder).content()).outputs())
        .text("archive.csv");
  }

  static List<CSVRecord> records(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      records.forEach(record -> assertTrue(record.isConsistent(), record::toString));
      return records;
    }
  }

  private static Map<String, String> row(String csv, String id) throws IOException {
    return records(csv).stream()
        .filter(record -> record.get("id").equals(id))
        .map(CSVRecord::toMap)
        .collect(Collectors.toList())
        .get(0);
  }
}
