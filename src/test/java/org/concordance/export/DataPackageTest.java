package org.concordance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.concordance.model.Output;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the data, held to the profiles of Data Package, and to the files. */
final class DataPackageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/sites/empty/content",
        "src/test/sites/minimal/content",
        "src/test/sites/full/content"
      })
  void isValidAndTrueOfWhatWePublish(Path content) throws Exception {
    assertValidAndTrue(Sites.tree(content));
  }

  @Test
  void isValidAndTrueWhateverCuratorsWrite() throws Exception {
    JsonNode described = assertValidAndTrue(Sites.tree(HostileArchive.write(folder).content()));

    assertEquals(HostileArchive.TITLE, described.get("title").asText());
    assertEquals("ars-acta-archive-latex-100-quoted", described.get("name").asText());
    assertEquals(
        "First \"line\": with \\n, and second line. 'Quoted' # no comment",
        described.get("description").asText());
    assertEquals(HostileArchive.URL, described.get("homepage").asText());
    assertEquals("2026-12-05", described.get("version").asText(), "the day of the withdrawal");
    assertEquals("2026-12-05T00:00:00Z", described.get("created").asText());
    assertEquals(HostileArchive.EDITOR, described.at("/contributors/0/title").asText());
    assertEquals("@Ütz, \"the\" summarizer", described.at("/contributors/1/title").asText());
    assertFalse(described.at("/licenses/0").has("name"), "a licence that SPDX does not know");
    assertEquals("Our \"own\" licence", described.at("/licenses/0/title").asText());
    assertEquals(HostileArchive.ADDRESS_AS_URI, described.at("/licenses/0/path").asText());
    assertEquals(
        Set.of("Top", "Below", HostileArchive.EVIL),
        Set.of(JSON.convertValue(described.get("keywords"), String[].class)));
  }

  @Test
  void listsAFileThatItKnowsExactlyWhenThereIsOne() throws Exception {
    Path content = HostileArchive.write(folder).content();
    var linked = Sites.make(content).linked();
    List<Output> outputs = new ArrayList<>();
    for (DataFile file : DataFile.values()) {
      outputs.add(Output.text("elsewhere/" + file.path(), ""));
      String json =
          DataPackage.of(linked, ArchiveFacts.of(linked), new ReadingTable(linked), outputs);
      assertEquals(
          outputs.size() / 2, JSON.readTree(json).get("resources").size(), file.toString());
      outputs.add(Output.text(file.path(), "x"));
    }
    String json =
        DataPackage.of(linked, ArchiveFacts.of(linked), new ReadingTable(linked), outputs);
    assertValid(JSON.readTree(json));
  }

  private static JsonNode assertValidAndTrue(Tree site) throws Exception {
    JsonNode described = JSON.readTree(site.text("datapackage.json"));
    assertValid(described);
    Set<String> names = new HashSet<>();
    for (JsonNode resource : described.get("resources")) {
      assertTrue(names.add(resource.get("name").asText()), "two resources have one name");
      byte[] bytes = site.files().get(resource.get("path").asText());
      assertEquals(bytes.length, resource.get("bytes").asInt());
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertEquals("sha256:" + hash, resource.get("hash").asText());
    }
    assertTrue(names.containsAll(Set.of("readings", "thesaurus", "feed")), names.toString());
    assertCells(described.at("/resources/0"), site.text("archive.csv"));
    return described;
  }

  private static void assertValid(JsonNode described) throws IOException {
    assertEquals(Set.of(), schema("data-package").validate(described));
    for (JsonNode resource : described.get("resources")) {
      assertEquals(Set.of(), schema(resource.get("profile").asText()).validate(resource));
    }
    assertEquals(
        "tabular-data-resource",
        described.get("resources").findValuesAsText("profile").stream()
            .reduce((a, b) -> a.startsWith("tab") ? a : b)
            .orElseThrow());
  }

  static JsonSchema schema(String name) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/schemas/" + name + ".json"));
    JsonNode schema = JSON.readTree(text);
    boolean draft4 = schema.get("$schema").asText().contains("draft-04");
    return JsonSchemaFactory.getInstance(
            draft4 ? SpecVersion.VersionFlag.V4 : SpecVersion.VersionFlag.V7)
        .getSchema(schema);
  }

  /** Holds each cell to the type and the constraints of its field. */
  private static void assertCells(JsonNode resource, String csv) throws IOException {
    JsonNode fields = resource.at("/schema/fields");
    String header = String.join(",", fields.findValuesAsText("name"));
    assertEquals(header, csv.lines().findFirst().orElseThrow());
    List<CSVRecord> rows = ReadingTableTest.records(csv);
    for (JsonNode field : fields) {
      JsonNode constraints = field.path("constraints");
      Set<String> values = new HashSet<>();
      for (CSVRecord row : rows) {
        String cell = row.get(field.get("name").asText());
        String where = field.get("name").asText() + " of " + row.get("id") + ": " + cell;
        boolean repeated = !values.add(cell) && constraints.path("unique").asBoolean();
        assertFalse(repeated, where);
        assertFalse(cell.isEmpty() && constraints.path("required").asBoolean(), where);
        assertTrue(cell.isEmpty() || fits(cell, field.get("type").asText()), where);
        String pattern = constraints.path("pattern").asText(".*");
        assertTrue(cell.isEmpty() || cell.matches("(?s)" + pattern), where);
      }
      assertFalse(field.get("description").asText().isBlank());
    }
    assertEquals("id", resource.at("/schema/primaryKey").asText());
  }

  private static boolean fits(String cell, String type) {
    return switch (type) {
      case "string" -> true;
      case "boolean" -> cell.equals("true") || cell.equals("false");
      case "date" -> LocalDate.parse(cell).toString().equals(cell);
      default -> throw new AssertionError(type);
    };
  }
}
