package org.concordance.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.cite.CslVocabulary;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The forms in which readers write to curators: that GitHub takes them, and that the one for a
 * reading asks for what front matter has.
 *
 * @see <a
 *     href="https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms">
 *     Syntax for issue forms</a>
 */
final class IssueFormsTest {

  private static final Path FORMS = Path.of(".github/ISSUE_TEMPLATE");
  private static final String SUGGESTION = "suggest-a-reading.yml";

  private static final Set<String> KEYS =
      Set.of("name", "description", "title", "labels", "assignees", "projects", "type", "body");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "markdown",
          Set.of("value"),
          "input",
          Set.of("label", "description", "placeholder", "value"),
          "textarea",
          Set.of("label", "description", "placeholder", "value", "render"),
          "dropdown",
          Set.of("label", "description", "multiple", "options", "default"),
          "checkboxes",
          Set.of("label", "description", "options"));

  private static JsonNode read(String form) throws IOException {
    return SchemaTexts.json(Files.readString(FORMS.resolve(form)));
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @ParameterizedTest
  @ValueSource(strings = {"correction.yml", SUGGESTION})
  void aFormIsAsGitHubWantsIt(String file) throws IOException {
    JsonNode form = read(file);
    assertTrue(KEYS.containsAll(keys(form)), keys(form).toString());
    Set<String> ids = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (JsonNode element : form.get("body")) {
      String type = element.path("type").asText();
      assertTrue(
          Set.of("type", "id", "attributes", "validations").containsAll(keys(element)), type);
      assertTrue(ATTRIBUTES.get(type).containsAll(keys(element.get("attributes"))), type);
      assertEquals("", element.path("validations").path("required").asText().replace("true", ""));
      assertTrue(element.get("id").asText().matches("[A-Za-z0-9_-]+"), element.toString());
      assertTrue(ids.add(element.get("id").asText()), element.toString());
      assertTrue(labels.add(element.at("/attributes/label").asText()), element.toString());
    }
    for (String text : List.of("name", "description", "title")) {
      assertTrue(form.get(text).isTextual() && !form.get(text).asText().isBlank(), text);
    }
  }

  @Test
  void theFormAsksForFieldsOfFrontMatter() throws IOException {
    Set<String> required = new TreeSet<>();
    List<String> ids = new ArrayList<>();
    for (JsonNode element : read(SUGGESTION).get("body")) {
      ids.add(element.get("id").asText());
      if (element.path("validations").path("required").asBoolean()) {
        required.add(element.get("id").asText());
      }
    }
    assertTrue(ids.remove("why"), "what no front matter has");
    assertTrue(SchemaTexts.keysOfSource().containsAll(ids), ids.toString());
    Set<String> needed = new TreeSet<>(Set.of("URL", "why"));
    Works.SOURCE.fields().stream().filter(Field::needed).map(Field::key).forEach(needed::add);
    assertEquals(needed, required);
  }

  @Test
  void theKindsOfWorksAreTypesOfCsl() throws IOException {
    List<String> types = new ArrayList<>();
    for (JsonNode element : read(SUGGESTION).get("body")) {
      for (JsonNode option : element.path("attributes").path("options")) {
        Matcher word = Pattern.compile("\\w.* \\(([a-z_-]+)\\)").matcher(option.asText());
        assertTrue(word.matches(), option.asText());
        types.add(word.group(1));
      }
    }
    assertTrue(types.size() > 10, types.toString());
    assertEquals(types.size(), new HashSet<>(types).size(), types.toString());
    assertTrue(CslVocabulary.TYPES.containsAll(types), types.toString());
  }

  @Test
  void theListsOfReadingsLeadToTheForm() {
    Tree site = Sites.tree(Sites.FULL);
    String form = "https://github.example/full/archive/issues/new?template=" + SUGGESTION;
    assertEquals(List.of(form), links(site, "readings/index.html"));
    assertEquals(List.of(), links(site, "index.html"));
    assertTrue(Files.exists(FORMS.resolve(SUGGESTION)));
  }

  @Test
  void withoutARepositoryNothingCanBeSuggested() {
    Tree site = Sites.tree(Sites.FOLDER.resolve("minimal/content"));
    assertEquals(List.of(), links(site, "readings/index.html"));
  }

  private static List<String> links(Tree site, String page) {
    return Jsoup.parse(site.text(page)).select("a:contains(Suggest a reading)").eachAttr("href");
  }
}
