package org.concordance.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** JSON-LD as an independent processor reads it, against schema.org and what the curator wrote. */
final class JsonLdReaderTest {

  private static final Tree FULL = Sites.tree(Sites.FULL);
  private static final SchemaOrg SCHEMA = SchemaOrg.read();

  /** What a work is in schema.org, by CSL type; a review is an article about a work here. */
  private static final Table TYPES =
      Table.of(
          """
          article Article  article-journal ScholarlyArticle  article-magazine Article
          article-newspaper NewsArticle  bill Legislation  book Book  broadcast CreativeWork
          chapter Chapter  classic Book  collection Collection  dataset Dataset
          document CreativeWork  entry Article  entry-dictionary Article
          entry-encyclopedia Article  event CreativeWork  figure CreativeWork
          graphic VisualArtwork  hearing CreativeWork  interview CreativeWork
          legal_case CreativeWork  legislation Legislation  manuscript Manuscript  map Map
          motion_picture Movie  musical_score SheetMusic  pamphlet CreativeWork
          paper-conference ScholarlyArticle  patent CreativeWork  performance CreativeWork
          periodical Periodical  personal_communication Message  post SocialMediaPosting
          post-weblog BlogPosting  regulation Legislation  report Report  review Article
          review-book Article  software SoftwareApplication  song MusicRecording
          speech CreativeWork  standard CreativeWork  thesis Thesis  treaty Legislation
          webpage WebPage
          """);

  @Test
  void expandingDropsNoProperty() {
    int documents = 0;
    for (Tree site : List.of(Works.site(), FULL)) {
      for (Map.Entry<String, String> document : JsonLdDocuments.of(site).entrySet()) {
        Map<String, Integer> written =
            properties(JsonParser.parseString(document.getValue()), "http://schema.org/");
        JsonElement expanded = JsonLdDocuments.expanded(document.getValue());
        assertEquals(written, properties(expanded, ""), document.getKey());
        documents++;
      }
    }
    assertTrue(documents > 500, "documents");
  }

  /** How often each property occurs. */
  private static Map<String, Integer> properties(JsonElement document, String prefix) {
    Map<String, Integer> counted = new TreeMap<>();
    JsonLdDocuments.visit(
        document,
        node ->
            node.keySet().stream()
                .filter(key -> !key.startsWith("@"))
                .forEach(key -> counted.merge(prefix + key, 1, Integer::sum)));
    return counted;
  }

  @Test
  void everyTypeExpandsAndIsKnown() {
    for (Tree site : List.of(Works.site(), FULL)) {
      JsonLdDocuments.of(site)
          .forEach(
              (path, document) ->
                  JsonLdDocuments.visit(
                      JsonLdDocuments.expanded(document),
                      node -> {
                        if (node.has("@type") && !node.has("@value")) {
                          for (JsonElement type : JsonLdDocuments.values(node.get("@type"))) {
                            String name = type.getAsString();
                            assertTrue(name.startsWith("http://schema.org/"), path + " " + name);
                            assertTrue(SCHEMA.isType(name.substring(18)), path + " " + name);
                            assertFalse(name.endsWith("Review"), path);
                          }
                        }
                      }));
    }
  }

  @Test
  void everyPropertyIsForItsTypeAndHasAValueOfItsKind() {
    Set<String> wrong = new TreeSet<>();
    for (Tree site : List.of(Works.site(), FULL)) {
      Map<String, List<String>> types = new TreeMap<>();
      Map<String, String> documents = JsonLdDocuments.of(site);
      documents
          .values()
          .forEach(
              document ->
                  JsonLdDocuments.visit(
                      JsonParser.parseString(document),
                      node -> {
                        if (node.has("@id") && node.has("@type")) {
                          types.put(node.get("@id").getAsString(), types(node, types));
                        }
                      }));
      documents
          .values()
          .forEach(
              document ->
                  JsonLdDocuments.visit(
                      JsonParser.parseString(document),
                      node -> {
                        if (!node.has("@context")) {
                          check(node, types, wrong);
                        }
                      }));
    }
    assertEquals(Set.of(), wrong);
  }

  private static List<String> types(JsonObject node, Map<String, List<String>> byId) {
    List<String> types = new ArrayList<>();
    if (node.has("@type")) {
      JsonLdDocuments.values(node.get("@type")).forEach(type -> types.add(type.getAsString()));
      return types;
    }
    return byId.getOrDefault(node.get("@id").getAsString(), List.of("(no node)"));
  }

  private static void check(JsonObject node, Map<String, List<String>> byId, Set<String> wrong) {
    List<String> types = types(node, byId);
    for (String property : node.keySet()) {
      if (property.startsWith("@")) {
        continue;
      }
      if (!SCHEMA.isFor(property, types)) {
        wrong.add(property + " of " + types);
        continue;
      }
      for (JsonElement value : JsonLdDocuments.values(node.get(property))) {
        if (!isAllowed(property, value, byId)) {
          wrong.add(property + " of " + types + ": " + value);
        }
      }
    }
  }

  private static boolean isAllowed(
      String property, JsonElement value, Map<String, List<String>> byId) {
    if (value.isJsonObject()) {
      List<String> types = types(value.getAsJsonObject(), byId);
      // Of whom it is not known what they are, only that they are, no more is said.
      return types.equals(List.of("Thing")) || SCHEMA.allowsNode(property, types);
    }
    if (value.getAsJsonPrimitive().isNumber()) {
      return SCHEMA.allows(property, "Integer");
    }
    String text = value.getAsString();
    return SCHEMA.allows(property, "Text")
        || SCHEMA.allows(property, "URL") && text.matches("(https?|mailto):\\S+")
        || SCHEMA.allows(property, "Date") && text.matches("\\d{4}(-\\d\\d){0,2}");
  }

  @TestFactory
  Stream<DynamicTest> theTwoWorksAreTwoNodes() {
    return Works.sources().keySet().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertTwoWorks(id)));
  }

  private static void assertTwoWorks(String id) {
    List<JsonObject> nodes =
        JsonLdDocuments.graph(Works.site().text("readings/" + id + "/" + id + ".jsonld"));
    assertEquals(2, nodes.size());
    JsonObject summary = nodes.get(0);
    JsonObject original = nodes.get(1);
    Map<String, Object> source = Works.sources().get(id);
    assertEquals("Article", summary.get("@type").getAsString());
    assertEquals("tag:works.example,2026:readings/" + id, summary.get("@id").getAsString());
    assertEquals(TYPES.get("", Works.text(source, "type")), original.get("@type").getAsString());
    assertEquals(
        "tag:works.example,2026:readings/" + id + "/source", original.get("@id").getAsString());
    assertEquals(original.get("@id"), summary.getAsJsonObject("isBasedOn").get("@id"));
    assertEquals(
        "{\"@type\":\"Organization\",\"name\":\"The reading editors\"}",
        summary.get("author").toString());
    assertEquals(
        Works.text(source, "title").strip().replaceAll("\\s+", " "),
        original.get("name").getAsString());
    assertEquals(
        Names.of(source, "author").size(),
        original.has("author") ? JsonLdDocuments.values(original.get("author")).size() : 0);
    assertEquals(List.of(original), JsonLdDocuments.graph(Works.file(id, "jsonld")));
  }

  @TestFactory
  Stream<DynamicTest> datesAreIso8601AndNoMorePreciseThanKnown() {
    return IntStream.range(0, HostileFields.DATES.size())
        .mapToObj(
            i -> {
              List<String> row = HostileFields.DATES.get(i);
              String expected = row.get(HostileFields.Column.JSON_LD.ordinal());
              return DynamicTest.dynamicTest(
                  row.toString(),
                  () -> {
                    JsonObject work = original("date-" + i);
                    assertEquals(
                        expected.replaceFirst("^-$", "(none)"),
                        work.has("datePublished")
                            ? work.get("datePublished").getAsString()
                            : "(none)");
                  });
            });
  }

  @Test
  void whomItIsAboutIsTheSameAsElsewhere() {
    List<JsonObject> nodes =
        JsonLdDocuments.graph(Works.site().text("readings/report/report.jsonld"));
    List<String> same = new ArrayList<>();
    for (JsonElement about : JsonLdDocuments.values(nodes.get(0).get("about"))) {
      same.add(about.getAsJsonObject().get("sameAs").getAsString());
    }
    assertEquals(
        List.of("https://www.wikidata.org/wiki/Q1265533", "https://www.wikidata.org/wiki/Q56226"),
        same);
    assertEquals("Felix Kim", nodes.get(0).getAsJsonObject("mentions").get("name").getAsString());
  }

  @Test
  void anArticleIsInAnIssueOfAVolumeOfAPeriodical() {
    assertEquals(
        "{\"@type\":\"PublicationIssue\",\"issueNumber\":\"3\",\"isPartOf\":"
            + "{\"@type\":\"PublicationVolume\",\"volumeNumber\":\"46\",\"isPartOf\":"
            + "{\"@type\":\"Periodical\",\"name\":\"Journal of Strategic Studies\","
            + "\"issn\":\"0140-2390\"}}}",
        JsonLdDocuments.values(original("journal").get("isPartOf")).get(0).toString());
  }

  @Test
  void numbersHaveThePropertyOfTheirType() {
    assertEquals("RR-A1820-1", original("report").get("reportNumber").getAsString());
    assertEquals("Pub. L. 101-510", original("statute").get("legislationIdentifier").getAsString());
    assertEquals("978-0-14-028334-7", original("book").get("isbn").getAsString());
    assertEquals(640, original("book").get("numberOfPages").getAsInt());
    assertEquals("2nd", original("book").get("bookEdition").getAsString());
    assertEquals(
        "https://doi.org/10.1109/RADAR.2021.1", original("conference").get("sameAs").getAsString());
  }

  private static JsonObject original(String id) {
    return JsonLdDocuments.graph(Works.file(id, "jsonld")).get(0);
  }

  @TestFactory
  Stream<DynamicTest> theArchivesGraphDescribesEachNodeOnceAndLeadsNowhereElse() {
    return Stream.of(Works.site(), FULL)
        .map(site -> site.text("archive.jsonld"))
        .map(text -> DynamicTest.dynamicTest(text.substring(0, 90), () -> assertClosed(text)));
  }

  private static void assertClosed(String document) {
    Set<String> described = new TreeSet<>();
    Set<String> referred = new TreeSet<>();
    JsonLdDocuments.visit(
        JsonParser.parseString(document),
        node -> {
          if (node.has("@id") && node.size() == 1) {
            referred.add(node.get("@id").getAsString());
          } else if (node.has("@id")) {
            assertTrue(described.add(node.get("@id").getAsString()), node.toString());
          }
        });
    referred.removeAll(described);
    assertEquals(Set.of(), referred);
  }
}
