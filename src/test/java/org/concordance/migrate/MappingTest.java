package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Problems;
import org.junit.jupiter.api.Test;

final class MappingTest {

  private static String problems(String text) {
    Problems problems = new Problems();
    Mapping.read(text, "m.yaml", problems);
    return String.join("\n", problems.sorted().stream().map(Object::toString).toList());
  }

  @Test
  void saysWhatKeysSectionsAndWorksAre() {
    Mapping mapping =
        Mapping.read(
            """
            keys:
              link: source.URL
              In_Journal: source.container-title
              people: persons
              region: topics
              mood: ignore
            sections: {posts: readings, docs: pages, internal: ignore}
            type: article-newspaper
            """,
            "m.yaml",
            new Problems());
    assertEquals("source.container-title", mapping.of("in-journal").orElseThrow());
    assertEquals("persons", mapping.of("People").orElseThrow());
    assertEquals("pages", mapping.sections().get("docs"));
    assertEquals("article-newspaper", mapping.type());
  }

  /** What curators read is an example that is right, and names every word there is. */
  @Test
  void theReferenceIsTrue() throws IOException {
    String reference = Files.readString(Path.of("content/README.md"));
    Matcher example =
        Pattern.compile("(?ms)^```yaml file=../mapping.yaml\\n(.*?)^```$").matcher(reference);
    assertTrue(example.find());
    assertEquals("", problems(example.group(1)));
    Matcher row = Pattern.compile("(?m)^\\| `keys` \\| (.*) \\|$").matcher(reference);
    assertTrue(row.find());
    for (String target : Mapping.TARGETS) {
      assertTrue(row.group(1).contains("`" + target + "`"), target);
    }
  }

  @Test
  void mistakesHaveTheirPlaceAndACure() {
    assertEquals(
        """
        m.yaml:2:9: error: 'link' cannot become 'source.UR'
            hint: did you mean 'source.URL'?
        m.yaml:3:1: error: a mapping has no field 'section'
            hint: did you mean 'sections'?
        m.yaml:4:7: error: no CSL type 'article-newspapr'
            hint: did you mean 'article-newspaper'?""",
        problems("keys:\n  link: source.UR\nsection: {}\ntype: article-newspapr\n"));
  }

  @Test
  void whatIsNoYamlIsToldOnce() {
    assertEquals(1, problems("keys: [").lines().filter(line -> line.contains("error")).count());
  }
}
