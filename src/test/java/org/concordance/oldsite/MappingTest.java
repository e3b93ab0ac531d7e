package org.concordance.oldsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            hint: did you mean 'article-newspaper'?\
        """,
        problems("keys:\n  link: source.UR\nsection: {}\ntype: article-newspapr\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          keys: [link, source.URL]          | m.yaml:1:7: error: 'keys' does not say what each name becomes
          sections: notes                   | m.yaml:1:11: error: 'sections' does not say what each name becomes
          keys:                             | m.yaml:1:6: error: 'keys' does not say what each name becomes
          ``                                | m.yaml:1:1: error: the mapping says nothing
          type: []                          | m.yaml:1:7: error: 'type' is no word
          """)
  void aMappingOfAnotherShapeIsNoMapping(String text, String problem) {
    assertEquals(problem, problems(text).lines().findFirst().orElse(""));
  }

  @Test
  void whatMatchesNothingIsToldWithWhatIsNear() {
    Mapping mapping =
        Mapping.read(
            "keys: {In_Journal: source.container-title, jornal: topics, mood: ignore}\n"
                + "sections: {essay: readings, notes: pages}\n",
            "m.yaml",
            new Problems());
    assertEquals(
        """
        m.yaml:1:44 key 'jornal' of the mapping file matches nothing: no page of the site has it; \
        did you mean 'journal'?
        m.yaml:1:60 key 'mood' of the mapping file matches nothing: no page of the site has it
        m.yaml:2:12 section 'essay' of the mapping file matches nothing: the site has no such folder \
        of pages; did you mean 'essays'?\
        """,
        String.join(
            "\n",
            mapping.idle(Set.of("in-journal", "journal"), Set.of("essays", "_notes")).stream()
                .map(remark -> remark.place() + " " + remark.sentence())
                .toList()));
  }

  @Test
  void whatIsNoYamlIsToldOnce() {
    assertEquals(1, problems("keys: [").lines().filter(line -> line.contains("error")).count());
  }
}
