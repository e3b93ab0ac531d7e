package org.concordance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The authority records in Turtle, read back by RDF4J, field by field. */
final class ThesaurusFileTest {

  private static final String EVIL = HostileArchive.EVIL + "@en";
  private static final String BASE = HostileArchive.URL;
  private static final String ADDRESS =
      "HTTPS://evil.example/a%7Cb/%7Bc%7D%5Bd%5D?q=%25zz&r=é%5E%60#one%23two";
  private static final String NARROW = BASE + "topics/narrow/";
  private static final String ACTOR = BASE + "actors/evil/";
  private static final String EVENT = BASE + "events/evil/";

  @TempDir private Path folder;
  private Graph graph;

  @BeforeEach
  void read() {
    TestArchive archive = HostileArchive.write(folder);
    graph = Graph.of(Tree.of(Sites.make(archive.content()).outputs()).text("thesaurus.ttl"));
  }

  @Test
  void theSchemesNameTheArchiveAndTheTopicsAtTheTop() {
    assertEquals(Set.of(BASE + "topics/", BASE + "actors/"), graph.all("skos:ConceptScheme"));
    assertEquals(
        Set.of("Topics · " + HostileArchive.TITLE + "@en"),
        graph.of(BASE + "topics/", "dcterms:title"));
    assertEquals(Set.of(ADDRESS), graph.of(BASE + "topics/", "dcterms:license"));
    assertEquals(
        Set.of(BASE + "topics/top/", BASE + "topics/side/"),
        graph.of(BASE + "topics/", "skos:hasTopConcept"));
  }

  @Test
  void everyFieldOfATopicComesBack() {
    assertSays(NARROW, "rdf:type", Graph.iri("skos:Concept").stringValue());
    assertSays(NARROW, "owl:sameAs", "tag:hostile.example,2026:topics/narrow");
    assertSays(NARROW, "skos:inScheme", BASE + "topics/");
    assertSays(NARROW, "skos:prefLabel", EVIL, "文庫@ja", "文庫@zh-Hant");
    assertSays(NARROW, "skos:altLabel", "other words@en", "In English again@en");
    assertSays(NARROW, "skos:scopeNote", "What it \"covers\", on \\ two lines.@en");
    assertSays(NARROW, "skos:broader", BASE + "topics/below/");
    assertSays(NARROW, "skos:exactMatch", ADDRESS);
    assertSays(NARROW, "dcterms:references", ADDRESS);
    assertSays(BASE + "topics/below/", "skos:definition", "What is below.@en");
    assertSays(BASE + "topics/below/", "skos:narrower", NARROW);
  }

  @Test
  void relatedIsSaidOnBothSidesButNotAlongTheHierarchyNorOfItself() {
    assertSays(NARROW, "skos:related", BASE + "topics/side/");
    assertSays(BASE + "topics/side/", "skos:related", NARROW);
    assertSays(BASE + "topics/top/", "skos:related");
    assertSays(BASE + "topics/below/", "skos:related");
  }

  @Test
  void everyFieldOfAnActorComesBack() {
    assertSays(
        ACTOR,
        "rdf:type",
        Graph.iri("skos:Concept").stringValue(),
        Graph.iri("foaf:Person").stringValue());
    assertSays(ACTOR, "owl:sameAs", "tag:hostile.example,2026:actors/evil");
    assertSays(ACTOR, "skos:inScheme", BASE + "actors/");
    assertSays(ACTOR, "skos:prefLabel", EVIL, "김정은@ko", "\u202Bكيم\u202C@ar");
    assertSays(ACTOR, "skos:altLabel", "Another@en", "Kim \"Jong\" Un@en", "Second name@en");
    assertSays(ACTOR, "skos:definition", "Evil *is* \"quoted\" \\ here.@en");
    assertSays(ACTOR, "org:memberOf", BASE + "actors/plain/");
    assertSays(ACTOR, "dcterms:isPartOf", BASE + "actors/paper/");
    assertSays(ACTOR, "schema:sameAs", ADDRESS);
    assertSays(ACTOR, "dcterms:references", ADDRESS);
    assertSays(ADDRESS, "dcterms:title", HostileArchive.EVIL + "^^string");
    assertSays(
        BASE + "actors/paper/",
        "rdf:type",
        Graph.iri("skos:Concept").stringValue(),
        Graph.iri("schema:Periodical").stringValue());
  }

  @Test
  void everyFieldOfAnEventComesBack() {
    assertSays(
        EVENT,
        "rdf:type",
        Graph.iri("schema:Event").stringValue(),
        Graph.iri("crm:E5_Event").stringValue());
    assertSays(EVENT, "owl:sameAs", "tag:hostile.example,2026:events/evil");
    assertSays(EVENT, "skos:prefLabel", EVIL);
    assertSays(EVENT, "skos:altLabel", "Other@en");
    assertSays(EVENT, "dcterms:date", "2023-08~^^EDTF", EVIL);
    assertEquals(
        Set.of("http://id.loc.gov/datatypes/edtf/EDTF"),
        graph.literals(EVENT, "dcterms:date").stream()
            .filter(date -> date.getLanguage().isEmpty())
            .map(date -> date.getDatatype().stringValue())
            .collect(Collectors.toSet()));
    assertSays(EVENT, "schema:location", EVIL);
    assertSays(EVENT, "crm:P11_had_participant", ACTOR, BASE + "actors/plain/");
    assertSays(EVENT, "dcterms:subject", NARROW);
    assertSays(EVENT, "dcterms:references", ADDRESS);
  }

  @Test
  void anIdThatWasChangedOrReplacedLeadsOn() {
    var replaced = new TreeMap<String, Set<String>>();
    graph.model().filter(null, Graph.iri("owl:deprecated"), null).subjects().stream()
        .map(Object::toString)
        .forEach(old -> replaced.put(old, graph.of(old, "dcterms:isReplacedBy")));

    assertEquals(
        new TreeMap<>(
            java.util.Map.of(
                BASE + "topics/old/", Set.of(BASE + "topics/top/", BASE + "topics/below/"),
                BASE + "topics/narrow-once/", Set.of(NARROW),
                BASE + "actors/gone/", Set.of(ACTOR),
                BASE + "actors/evil-once/", Set.of(ACTOR))),
        replaced);
    assertSays(BASE + "topics/old/", "owl:sameAs");
    assertSays(BASE + "topics/old/", "skos:prefLabel", "Old@en");
    assertSays(BASE + "actors/evil-once/", "rdf:type");
  }

  @Test
  void nothingElseIsSaid() {
    Set<String> properties =
        graph.model().stream()
            .map(Statement::getPredicate)
            .map(Object::toString)
            .map(iri -> iri.replaceFirst(".*[/#]", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        "[P11_had_participant, altLabel, broader, date, definition, deprecated, exactMatch,"
            + " hasTopConcept, inScheme, isPartOf, isReplacedBy, license, location, memberOf,"
            + " narrower, prefLabel, references, related, sameAs, scopeNote, subject, title,"
            + " topConceptOf, type]",
        properties.toString());
  }

  private void assertSays(String subject, String property, String... values) {
    assertEquals(new TreeSet<>(Set.of(values)), graph.of(subject, property), property);
  }
}
