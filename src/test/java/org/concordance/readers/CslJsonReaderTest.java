package org.concordance.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** CSL-JSON against the official schema, and field by field against what the curator wrote. */
final class CslJsonReaderTest {

  private static final Path SCHEMA = Path.of("src/test/resources/schema/csl-data.json");

  /** Names that the data's schema has for variables of the specification. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "part-number", "part", "printing-number", "printing", "supplement-number", "supplement");

  @Test
  void everyFileIsValid() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(Files.readString(SCHEMA));
    assertTrue(schema.validate("[{\"id\": 1}]", InputFormat.JSON).size() == 1);
    int files = 0;
    for (Tree site : List.of(Works.site(), Sites.tree(Sites.FULL), Sites.tree(Sites.OWN))) {
      for (String path : site.paths(".csl.json")) {
        assertEquals(Set.of(), schema.validate(site.text(path), InputFormat.JSON), path);
        files++;
      }
    }
    assertTrue(files > 300, () -> "too few files");
  }

  @TestFactory
  Stream<DynamicTest> everyFieldOfEveryWorkComesBack() {
    return Works.sources().keySet().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertComesBack(id)));
  }

  private static void assertComesBack(String id) {
    Map<String, Object> source = Works.sources().get(id);
    JsonObject read = work(id);
    Map<String, String> expected = new TreeMap<>(Map.of("id", id + "_source"));
    source.forEach(
        (variable, value) -> {
          if (Names.VARIABLES.contains(variable)) {
            expected.put(variable, Names.of(source, variable).toString());
          } else if (!Set.of("issued", "accessed", "keyword").contains(variable)) {
            expected.put(RENAMED.getOrDefault(variable, variable), text(variable, value));
          }
        });
    Map<String, String> actual = new TreeMap<>();
    for (Map.Entry<String, JsonElement> entry : read.entrySet()) {
      if (!Set.of("issued", "accessed", "keyword").contains(entry.getKey())) {
        actual.put(
            entry.getKey(),
            entry.getValue().isJsonArray()
                ? names(entry.getValue().getAsJsonArray()).toString()
                : entry.getValue().getAsString());
      }
    }
    assertEquals(expected, actual);
  }

  private static String text(String variable, Object value) {
    String text = value instanceof Map<?, ?> name ? (String) name.get("literal") : value.toString();
    return variable.equals("DOI")
        ? text.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "")
        : text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> names(JsonArray array) {
    List<String> names = new ArrayList<>();
    for (JsonElement element : array) {
      JsonObject name = element.getAsJsonObject();
      names.add(
          name.has("literal")
              ? "=" + name.get("literal").getAsString()
              : part(name, "family") + "|" + part(name, "given") + "|" + part(name, "suffix"));
    }
    return names;
  }

  private static String part(JsonObject name, String part) {
    return name.has(part) ? name.get(part).getAsString() : "";
  }

  @TestFactory
  Stream<DynamicTest> datesHavePartsWhereTheyCan() {
    return IntStream.range(0, HostileFields.DATES.size())
        .mapToObj(
            i -> {
              List<String> row = HostileFields.DATES.get(i);
              String expected = row.get(HostileFields.Column.CSL.ordinal());
              return DynamicTest.dynamicTest(
                  row.toString(), () -> assertEquals(expected, date(work("date-" + i))));
            });
  }

  private static String date(JsonObject work) {
    JsonObject date = work.getAsJsonObject("issued");
    if (date.has("literal")) {
      assertEquals(Set.of("literal"), date.keySet());
      return date.get("literal").getAsString();
    }
    boolean circa = date.has("circa") && date.get("circa").getAsBoolean();
    return new Gson().toJson(date.get("date-parts")) + (circa ? " circa" : "");
  }

  @Test
  void theDayOfReadingAndTheKeywordsAreThere() {
    JsonObject work = work("journal");
    assertEquals("{\"date-parts\":[[2026,11,20]]}", new Gson().toJson(work.get("accessed")));
    assertEquals("radar, deterrence, Warning systems", work.get("keyword").getAsString());
  }

  @Test
  void theSummaryIsAWebPageOfOurs() {
    JsonObject summary =
        works(Works.site().text("readings/report/report.csl.json")).get(0).getAsJsonObject();
    assertEquals("webpage", summary.get("type").getAsString());
    assertEquals(List.of("=The reading editors"), names(summary.getAsJsonArray("author")));
    assertEquals("https://works.example/readings/report/", summary.get("URL").getAsString());
    assertEquals("Works & readers: an archive", summary.get("container-title").getAsString());
  }

  private static JsonObject work(String id) {
    JsonArray works = works(Works.file(id, "csl.json"));
    assertEquals(1, works.size());
    return works.get(0).getAsJsonObject();
  }

  private static JsonArray works(String json) {
    return JsonParser.parseString(json).getAsJsonArray();
  }
}
