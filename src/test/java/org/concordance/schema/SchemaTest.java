package org.concordance.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.model.Output;
import org.concordance.syntax.JsonText;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The schemas, over all that curators wrote, and over all that they should not. */
final class SchemaTest {

  private static final Path REFERENCE = Path.of("content/README.md");
  private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\\n(.*?\\n)---(\\n|\\z)");

  /** Reasons for which the program refuses front matter, and a schema does as well. */
  private static final Pattern STRUCTURAL =
      Pattern.compile(
          "unknown field .*|.* needs '[a-z-]+'|expected (text|an id|the fields|pairs).*"
              + "|unknown value .*|not an id: .*|a name has one of .*|not a web address: .*"
              + "|expected one exact day.*|empty text|a withdrawn reading needs 'withdrawn'"
              + "|'withdrawn' needs .*|not an authority .*|not a date.*");

  @ParameterizedTest
  @EnumSource
  void isASchemaThatStandsByItself(Schema schema) throws IOException {
    String text = JsonText.of(schema.json("https://archive.example/"));

    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(SchemaLocation.of(SchemaId.V7))
            .validate(SchemaTexts.json(text)));
    JsonNode json = SchemaTexts.json(text);
    assertEquals("https://archive.example/" + schema.path(), json.get("$id").asText());
    json.findValuesAsText("$ref")
        .forEach(ref -> assertFalse(json.at(ref.substring(1)).isMissingNode(), ref));
    assertTrue(text.length() < 40_000, schema + " has " + text.length() + " characters");
  }

  @Test
  void findNothingWrongWithWhatCuratorsWrote() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Sites.OWN));
    Sites.names().forEach(name -> folders.add(Sites.FOLDER.resolve(name + "/content")));
    List<String> found = new ArrayList<>();
    int files = 0;
    for (Path folder : folders) {
      for (Map.Entry<String, JsonNode> file : frontMatter(folder).entrySet()) {
        mistakes(file.getKey(), file.getValue())
            .forEach(mistake -> found.add(folder + "/" + file.getKey() + ": " + mistake));
        files++;
      }
    }
    assertEquals(List.of(), found);
    assertTrue(files > 150, files + " files");
  }

  @Test
  void findNothingWrongWithTheReference() throws IOException {
    Matcher example =
        Pattern.compile("(?ms)^```(?:markdown|yaml) file=(\\w\\S*)\\n(.*?)^```$")
            .matcher(Files.readString(REFERENCE));
    int examples = 0;
    while (example.find()) {
      JsonNode json = frontMatter(example.group(1), example.group(2));
      assertEquals(List.of(), mistakes(example.group(1), json), example.group(1));
      examples++;
    }
    assertTrue(examples > 9, examples + " examples");
  }

  @Test
  void refuseWhatTheProgramRefusesForItsForm() throws IOException {
    List<String> found = new ArrayList<>();
    int refused = 0;
    for (Path folder : folders(Path.of("src/test/invalid"))) {
      Map<String, List<String>> errors = errors(folder);
      for (Map.Entry<String, JsonNode> file : frontMatter(folder.resolve("content")).entrySet()) {
        List<String> ofFile = errors.getOrDefault("content/" + file.getKey(), List.of());
        boolean isRefused = ofFile.stream().anyMatch(m -> STRUCTURAL.matcher(m).matches());
        boolean isValid = mistakes(file.getKey(), file.getValue()).isEmpty();
        refused += isRefused ? 1 : 0;
        if (isRefused && isValid || ofFile.isEmpty() && !isValid) {
          found.add(folder + ": " + file.getKey() + mistakes(file.getKey(), file.getValue()));
        }
      }
    }
    assertEquals(List.of(), found);
    assertTrue(refused > 15, refused + " files");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "topic   | label: L           |                                  | ",
        "topic   | label: L           | lable: L                         | lable",
        "topic   | lable: L           |                                  | label",
        "actor   | name: N            | kind: robot                      | person",
        "actor   | name: N            |                                  | kind",
        "event   | {title: T, date: 2024} | actors: {id: japan}          | actors",
        "event   | title: T           | date: next spring                | date",
        "page    | title: [a, list]   |                                  | title",
        "page    | title: T           | examples: [Not An Id]            | examples",
        "archive | title: T           | url: archive.example             | url",
        "archive | {title: T, url: https://a.example/} | licence: CC0     | licence",
      })
  void sayWhereAMistakeIs(String kind, String field, String another, String where) {
    String yaml = field.startsWith("{") ? field.replaceAll("[{}]", "").replace(", ", "\n") : field;
    List<String> mistakes =
        JsonSchemas.mistakes(
            kind, SchemaTexts.json(yaml + "\n" + (another == null ? "" : another)));

    assertEquals(where == null ? 0 : 1, Math.min(1, mistakes.size()));
    if (where != null) {
      assertTrue(mistakes.toString().contains(where), mistakes.toString());
    }
  }

  @Test
  void refuseTwoRolesOfOneActor() {
    String reading =
        "title: T\nsummarized: 2026-11-21\nsource: {type: report, title: R}\nactors:\n  - id: kim\n"
            + "    role: ";
    assertEquals(List.of(), JsonSchemas.mistakes("reading", SchemaTexts.json(reading + "quoted")));
    assertFalse(
        JsonSchemas.mistakes("reading", SchemaTexts.json(reading + "[quoted, subject]")).isEmpty());
  }

  @Test
  void areFilesOfTheSite() {
    List<String> paths =
        Sites.make(Sites.FULL).outputs().stream()
            .map(Output::path)
            .filter(path -> path.startsWith("schema/"))
            .sorted()
            .toList();
    assertEquals(Stream.of(Schema.values()).map(Schema::path).sorted().toList(), paths);
  }

  /** Whatever a reader asks for by a name that stands in the sources is in a schema. */
  @Test
  void haveEveryKeyThatTheReadersAskFor() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Schema schema : Schema.values()) {
      addKeys(schema.fields(), known);
    }
    Pattern asked =
        Pattern.compile(
            "(?:fields|inner)\\s*\\.(?:optional|required|list|distinct|map|node)\\(\\s*\"([^\"]+)\"");
    Set<String> found = new TreeSet<>();
    for (Path file : files(Path.of("src/main/java/org/concordance/content"))) {
      Matcher matcher = asked.matcher(Files.readString(file));
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    assertTrue(found.size() > 50, found.toString());
    found.removeAll(known);
    assertEquals(Set.of(), found);
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.sorted().toList();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void addKeys(FieldSet fields, Set<String> keys) {
    for (Field field : fields.fields()) {
      keys.add(field.key());
      field.shape().fields().ifPresent(inner -> addKeys(inner, keys));
    }
  }

  private static Map<String, List<String>> errors(Path folder) throws IOException {
    Map<String, List<String>> errors = new TreeMap<>();
    Matcher line =
        Pattern.compile("(?m)^([^:\\n]+?)(?::\\d+)*: error: (.*)$")
            .matcher(Files.readString(folder.resolve("problems.txt")));
    while (line.find()) {
      errors.computeIfAbsent(line.group(1), file -> new ArrayList<>()).add(line.group(2));
    }
    return errors;
  }

  private static List<String> mistakes(String path, JsonNode json) {
    String folder = path.substring(0, Math.max(0, path.indexOf('/')));
    String kind = folder.isEmpty() ? "archive" : folder.substring(0, folder.length() - 1);
    return JsonSchemas.mistakes(kind, json);
  }

  /** What editors can read as front matter, of the files that have a schema. */
  private static Map<String, JsonNode> frontMatter(Path content) throws IOException {
    Pattern known =
        Pattern.compile("archive\\.yaml|(readings|actors|topics|events|pages|versions)/.*\\.md");
    Map<String, JsonNode> found = new TreeMap<>();
    for (Path file : files(content)) {
      String path = content.relativize(file).toString().replace('\\', '/');
      if (known.matcher(path).matches()) {
        try {
          JsonNode json = frontMatter(path, Files.readString(file));
          if (json.isObject()) {
            found.put(path, json);
          }
        } catch (YamlEngineException | IOException e) {
          // No YAML, or no text: an editor says so before it looks at a schema.
          assertTrue(content.startsWith(Path.of("src/test/invalid")), path);
        }
      }
    }
    return found;
  }

  private static JsonNode frontMatter(String path, String text) {
    if (path.equals("archive.yaml")) {
      return SchemaTexts.json(text);
    }
    Matcher found = FRONT_MATTER.matcher(text);
    return SchemaTexts.json(found.find() ? found.group(1) : "");
  }
}
