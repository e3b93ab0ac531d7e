package org.concordance.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Markdown files: front matter as a YAML parser reads it, and links that lead there from anywhere.
 */
final class MarkdownFileTest {

  private static final Pattern DESTINATION =
      Pattern.compile("\\]\\(\\s*<?([^)>\\s]*)|(?m)^\\[[^\\]^]+\\]:\\s*<?(\\S+?)>?\\s*$");

  @TestFactory
  Stream<DynamicTest> frontMatterSaysOfAWorkWhatTheCuratorSaid() {
    return Works.sources().keySet().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertFrontMatter(id)));
  }

  private static void assertFrontMatter(String id) {
    Map<String, Object> source = Works.sources().get(id);
    Map<String, String> expected = new TreeMap<>();
    source.forEach(
        (variable, value) -> {
          if (!Names.VARIABLES.contains(variable)
              && !Set.of("issued", "accessed", "keyword", "DOI").contains(variable)) {
            String text =
                value instanceof Map<?, ?> name ? (String) name.get("literal") : value.toString();
            expected.put(variable, text.strip().replaceAll("\\s+", " "));
          }
        });
    Map<String, String> read = frontMatter(Works.file(id, "md"));
    assertEquals("https://works.example/readings/" + id + "/", read.get("summary"));
    read.keySet().retainAll(expected.keySet());
    assertEquals(expected, read);
  }

  @Test
  void datesAndKeywordsAreThere() {
    Map<String, String> read = frontMatter(Works.file("journal", "md"));
    assertEquals("2023-06-15", read.get("issued"));
    assertEquals("2026-11-20", read.get("accessed"));
    assertEquals("radar, deterrence, Warning systems", read.get("keyword"));
  }

  @Test
  void namesAreWrittenAsOneReadsThem() {
    Map<String, String> read = frontMatter(Works.file("chapter", "md"));
    assertEquals("Martin Luther King Jr.", read.get("author"));
    assertEquals("Sammy Davis III; José Ortega y Gasset", read.get("editor"));
  }

  @Test
  void aSummarySaysWhoseItIsAndOfWhat() {
    Map<String, String> read = frontMatter(Works.site().text("readings/report/report.md"));
    assertEquals("The reading editors", read.get("author"));
    assertEquals("Summary of report", read.get("title"));
    assertEquals("https://report.example/RRA1820-1.html", read.get("original"));
    assertEquals("https://works.example/readings/report/", read.get("URL"));
  }

  @Test
  void everyLinkInABodyLeadsThereFromAnywhere() {
    Set<String> wrong = new TreeSet<>();
    int links = 0;
    for (Tree site : List.of(Works.site(), Sites.tree(Sites.FULL), Sites.tree(Sites.OWN))) {
      for (String path : site.paths(".md")) {
        Matcher matcher = DESTINATION.matcher(body(site.text(path)));
        while (matcher.find()) {
          String to = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
          links++;
          if (!to.matches("(https?://|mailto:).+")) {
            wrong.add(path + ": " + to);
          }
        }
        assertTrue(!body(site.text(path)).contains("[["), path);
      }
    }
    assertEquals(Set.of(), wrong);
    assertTrue(links > 20, links + " links");
  }

  private static String body(String file) {
    return file.split("(?m)^---$", 3)[2];
  }

  private static Map<String, String> frontMatter(String file) {
    Map<String, String> fields = new TreeMap<>();
    ((Map<?, ?>) Works.yaml(file.split("(?m)^---$", 3)[1]))
        .forEach((key, value) -> fields.put((String) key, (String) value));
    return fields;
  }
}
