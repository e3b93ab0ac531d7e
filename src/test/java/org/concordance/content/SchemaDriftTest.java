package org.concordance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.ledger.Ledger;
import org.concordance.model.OwnTheme;
import org.concordance.model.Problems;
import org.concordance.model.RecordKind;
import org.concordance.model.Severity;
import org.concordance.schema.JsonSchemas;
import org.concordance.schema.SchemaTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drives the readers and the schemas with the same front matter: every field, with values of every
 * kind. A field, a word or a form that only one of them knows shows at once.
 */
final class SchemaDriftTest {

  private static final Path VALUES = Path.of("src/test/resources/schema-values.txt");

  /** What has to be there, field by field, as YAML on one line each. */
  private static final Map<String, Map<String, String>> NEEDED =
      Map.of(
          "reading",
          fields(
              "title: A summary",
              "summarized: 2026-11-21",
              "source: {type: report, title: A report, issued: 2024}"),
          "version",
          fields("title: A summary"),
          "actor",
          fields("name: Name", "kind: person"),
          "topic",
          fields("label: Label"),
          "event",
          fields("title: Title", "date: 2024"),
          "page",
          fields("title: Title"),
          "archive",
          fields("title: Archive", "url: https://archive.example/"));

  /**
   * Why the program refuses what a schema lets pass: what cannot be known without other files, the
   * calendar, or all the rules of a standard.
   */
  private static final List<Pattern> BEYOND_SCHEMAS =
      Stream.of(
              "unknown (reading|actor|topic|event) '.*'",
              "'.*' was (replaced|divided|merged).*",
              "(actor|topic|event|reading) .*replaced by.*",
              "the former id .*",
              ".*is a draft.*",
              ".*has no day.*",
              "not a language tag: .*",
              "a site cannot stand at .*",
              "not the address of a repository: .*",
              "no citation style .*",
              "not a web address: .*",
              "'unknown' among the authors' names")
          .map(Pattern::compile)
          .toList();

  private static Map<String, String> fields(String... lines) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : lines) {
      fields.put(line.split(":")[0], line + "\n");
    }
    return fields;
  }

  static Stream<String> kinds() {
    return new TreeSet<>(NEEDED.keySet()).stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void sayTheSameOfEveryFieldAndValue(String kind) {
    List<String> differences = new ArrayList<>();
    for (String key : SchemaTexts.keys(kind)) {
      for (String value : values()) {
        compare(kind, with(kind, key + ": " + value + "\n"), differences);
      }
    }
    assertEquals(List.of(), differences);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void sayTheSameOfEveryFieldOfASource(String kind) {
    if (!SchemaTexts.keys(kind).contains("source")) {
      return;
    }
    List<String> differences = new ArrayList<>();
    for (String key : SchemaTexts.keysOfSource()) {
      for (String value : values()) {
        Map<String, String> source =
            new LinkedHashMap<>(Map.of("type", "report", "title", "T", "issued", "2024"));
        source.put(key, value);
        StringBuilder text = new StringBuilder("source:\n");
        source.forEach((field, held) -> text.append("  ").append(field).append(": " + held + "\n"));
        compare(kind, with(kind, text.toString()), differences);
      }
    }
    assertEquals(List.of(), differences);
  }

  private static List<String> values() {
    try {
      List<String> all = new ArrayList<>(Files.readAllLines(VALUES));
      all.remove(0);
      all.add("");
      all.add("x".repeat(101));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void knowTheSameFields(String kind) {
    Problems problems = new Problems();
    read(kind, with(kind, "no-such-field: x\n"), problems);
    String hint = problems.sorted().get(0).hint();
    assertEquals(
        new TreeSet<>(SchemaTexts.keys(kind)),
        new TreeSet<>(List.of(hint.replaceFirst(".*: ", "").split(", "))));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void needTheSameFields(String kind) {
    List<String> differences = new ArrayList<>();
    for (String left : NEEDED.get(kind).keySet()) {
      Map<String, String> fields = new LinkedHashMap<>(NEEDED.get(kind));
      fields.remove(left);
      String text = String.join("", fields.values()) + "formerly: []\n";
      String yaml =
          SchemaTexts.keys(kind).contains("formerly") ? text : text.replace("formerly: []\n", "");
      assertTrue(refusals(kind, yaml).stream().anyMatch(m -> m.endsWith("needs '" + left + "'")));
      compare(kind, yaml, differences);
    }
    assertEquals(List.of(), differences);
  }

  private static String with(String kind, String field) {
    Map<String, String> fields = new LinkedHashMap<>(NEEDED.get(kind));
    fields.put(field.substring(0, field.indexOf(':')), field);
    return String.join("", fields.values());
  }

  private static void compare(String kind, String yaml, List<String> differences) {
    List<String> refusals = refusals(kind, yaml);
    JsonNode json = SchemaTexts.json(yaml);
    boolean isValid = JsonSchemas.mistakes(kind, json).isEmpty();
    boolean isKnowable =
        refusals.stream()
            .anyMatch(m -> BEYOND_SCHEMAS.stream().noneMatch(p -> p.matcher(m).matches()));
    if (refusals.isEmpty() && !isValid) {
      differences.add(
          "only the schema refuses " + kind + " " + json + JsonSchemas.mistakes(kind, json));
    } else if (isKnowable && isValid) {
      differences.add("only the program refuses " + kind + " " + json + refusals);
    }
  }

  private static List<String> refusals(String kind, String yaml) {
    Problems problems = new Problems();
    read(kind, yaml, problems);
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.message())
        .toList();
  }

  private static void read(String kind, String yaml, Problems problems) {
    Map<RecordKind, List<TextFile>> records = new EnumMap<>(RecordKind.class);
    for (RecordKind each : RecordKind.values()) {
      records.put(each, new ArrayList<>());
    }
    records.get(RecordKind.READING).add(file("readings/other.md", needed("reading")));
    records.get(RecordKind.ACTOR).add(file("actors/kim.md", needed("actor")));
    records.get(RecordKind.ACTOR).add(file("actors/rand.md", needed("actor")));
    List<TextFile> versions = new ArrayList<>();
    String config = kind.equals("archive") ? yaml : needed("archive");
    if (kind.equals("version")) {
      versions.add(file("versions/other/2026-11-20.md", yaml));
    } else if (!kind.equals("archive")) {
      RecordKind own = RecordKind.ofWord(kind).orElseThrow();
      records.get(own).add(0, file(own.folder() + "/own.md", yaml));
    }
    Sources sources =
        new Sources(
            "content",
            Optional.of(new TextFile("archive.yaml", "content/archive.yaml", config)),
            records,
            versions,
            List.of(),
            new TreeMap<>(),
            Ledger.EMPTY,
            Optional.empty(),
            OwnTheme.none());
    Assembler.assemble(sources, true, problems);
  }

  private static String needed(String kind) {
    return String.join("", NEEDED.get(kind).values());
  }

  private static TextFile file(String path, String fields) {
    return new TextFile(path, "content/" + path, "---\n" + fields + "---\nThe gist.\n");
  }
}
