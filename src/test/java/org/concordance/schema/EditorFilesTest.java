package org.concordance.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.testing.Golden;
import org.junit.jupiter.api.Test;

/** The files in {@code .vscode}, held to the program that they are about. */
final class EditorFilesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of(".vscode");
  private static final Path MISTAKES = Path.of("src/test/invalid");

  private static JsonNode read(String file) throws IOException {
    return JSON.readTree(Files.readString(FOLDER.resolve(file)));
  }

  @Test
  void everyFileIsInTheRepository() throws IOException {
    String ignored = Files.readString(Path.of(".gitignore"));
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        assertTrue(ignored.contains("\n!.vscode/" + file.getFileName() + "\n"), file.toString());
      }
    }
  }

  @Test
  void theSchemaThatIsNamedIsMade() throws IOException {
    Map<String, String> schemas =
        JSON.convertValue(
            read("settings.json").get("yaml.schemas"),
            JSON.getTypeFactory().constructMapType(Map.class, String.class, String.class));
    assertEquals(
        Map.of("./site/" + Schema.ARCHIVE.path(), "/content/" + Schema.ARCHIVE.file()), schemas);
  }

  @Test
  void theSnippetsAreThoseOfTheFields() throws IOException {
    String made = Snippets.json();
    assertEquals(Golden.expected(FOLDER.resolve("concordance.code-snippets"), made), made);
  }

  @Test
  void everyFieldHasASnippet() throws IOException {
    Set<String> keys = new TreeSet<>(SchemaTexts.keysOfSource());
    for (String kind : List.of("reading", "actor", "topic", "event", "page")) {
      keys.addAll(SchemaTexts.keys(kind));
      keys.add("new-" + kind);
    }
    Set<String> prefixes = new TreeSet<>();
    read("concordance.code-snippets")
        .forEach(snippet -> prefixes.add(snippet.get("prefix").asText()));
    assertEquals(keys, prefixes);
  }

  /** Filled in, with the first of each choice, a snippet for a new file is what its schema asks. */
  @Test
  void aSnippetForANewFileMakesAValidOne() throws IOException {
    for (String kind : List.of("reading", "actor", "topic", "event", "page")) {
      StringBuilder text = new StringBuilder();
      read("concordance.code-snippets")
          .get("new-" + kind)
          .get("body")
          .forEach(line -> text.append(line.asText()).append('\n'));
      String yaml =
          text.toString()
              .replace("${2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}", "2026-11-21")
              .replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}", "$1")
              .replaceAll("(issued|date): \\$\\d+", "$1: 2024")
              .replaceAll("URL: \\$\\d+", "URL: https://somewhere.example/")
              .replaceAll("\\$[1-9]\\d*", "x")
              .replaceFirst("(?s)\\A---\\n(.*)---\\n\\$0\\n\\z", "$1");
      assertEquals(
          List.of(), JsonSchemas.mistakes(kind, SchemaTexts.json(yaml)), kind + ":\n" + yaml);
      assertTrue(!yaml.contains("$"), yaml);
    }
  }

  /** What VS Code reads from the program's output, as VS Code reads it. */
  @Test
  void everyProblemIsFoundInTheOutput() throws IOException {
    JsonNode matchers = read("tasks.json").at("/tasks/0/problemMatcher");
    List<String> missed = new ArrayList<>();
    int found = 0;
    for (Path output : outputs()) {
      List<String> lines = Files.readAllLines(output);
      for (int i = 0; i + 1 < lines.size(); i++) {
        if (!lines.get(i).matches(".*: (error|warning|note): .*")) {
          continue;
        }
        String read = read(matchers, lines.get(i), lines.get(i + 1));
        if (read.equals(lines.get(i) + lines.get(i + 1))) {
          found++;
        } else {
          missed.add(output + ": " + lines.get(i) + " is read as: " + read);
        }
      }
    }
    assertEquals(List.of(), missed);
    assertTrue(found > 300, found + " problems");
  }

  private static List<Path> outputs() throws IOException {
    try (Stream<Path> files = Files.walk(MISTAKES)) {
      return files.filter(file -> file.endsWith("problems.txt")).sorted().toList();
    }
  }

  /** The first matcher that fits, with what it takes put together again. */
  private static String read(JsonNode matchers, String line, String next) {
    for (JsonNode matcher : matchers) {
      JsonNode first = matcher.at("/pattern/0");
      JsonNode second = matcher.at("/pattern/1");
      Matcher problem = Pattern.compile(first.get("regexp").asText()).matcher(line);
      Matcher cure = Pattern.compile(second.get("regexp").asText()).matcher(next);
      if (problem.find() && cure.find()) {
        return group(problem, first, "file", "")
            + group(problem, first, "line", ":")
            + group(problem, first, "column", ":")
            + group(problem, first, "severity", ": ")
            + group(problem, first, "message", ": ")
            + group(cure, second, "message", "    hint: ");
      }
    }
    return "nothing";
  }

  private static String group(Matcher matcher, JsonNode pattern, String name, String before) {
    String text = pattern.has(name) ? matcher.group(pattern.get(name).asInt()) : null;
    return text == null ? "" : before + text;
  }
}
