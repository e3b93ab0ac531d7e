package org.concordance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.build.Built;
import org.concordance.edtf.Edtf;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The integrity conditions of the SKOS Reference, over the whole graph of whole archives. */
final class SkosIntegrityTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/sites/empty/content",
        "src/test/sites/minimal/content",
        "src/test/sites/full/content"
      })
  void holdsInWhatWePublish(Path content) {
    assertHolds(Sites.make(content));
  }

  @Test
  void holdsWhateverCuratorsWrite() {
    assertHolds(Sites.make(HostileArchive.write(folder).content()));
  }

  @Test
  void holdsWhereARelatedTopicIsAboveThroughAReplacedOne() {
    var archive = HostileArchive.write(folder);
    archive.edit("topics/old.md", "replaced-by: .*", "replaced-by: top");
    archive.edit("topics/side.md", "label: Side", "label: Side\nbroader: old\nrelated: [old, top]");

    Graph graph = assertHolds(Sites.make(archive.content()));

    String side = HostileArchive.URL + "topics/side/";
    assertEquals(Set.of(HostileArchive.URL + "topics/top/"), graph.of(side, "skos:broader"));
    assertEquals(Set.of(HostileArchive.URL + "topics/narrow/"), graph.of(side, "skos:related"));
  }

  private static Graph assertHolds(Built built) {
    Graph graph = Graph.of(Tree.of(built.outputs()).text("thesaurus.ttl"));
    Set<String> concepts = graph.all("skos:Concept");
    assertEquals(
        built.archive().topics().size() + built.archive().actors().size(), concepts.size());
    assertEquals(built.archive().events().size(), graph.all("schema:Event").size());
    assertTrue(Collections.disjoint(concepts, graph.all("skos:ConceptScheme")), "S9");
    concepts.forEach(concept -> assertLabels(graph, concept));
    concepts.forEach(concept -> assertRelations(graph, concept, concepts));
    for (String scheme : graph.all("skos:ConceptScheme")) {
      for (String top : graph.of(scheme, "skos:hasTopConcept")) {
        assertEquals(Set.of(scheme), graph.of(top, "skos:topConceptOf"), "S8");
      }
    }
    assertNothingIsSpokenOfThatIsNotThere(graph, built.archive().config().url());
    graph.all("schema:Event").forEach(event -> assertLabels(graph, event));
    graph.model().filter(null, Graph.iri("dcterms:date"), null).stream()
        .map(statement -> (Literal) statement.getObject())
        .filter(date -> date.getLanguage().isEmpty())
        .forEach(date -> Edtf.parse(date.getLabel()));
    return graph;
  }

  /** S13, S14. */
  private static void assertLabels(Graph graph, String subject) {
    List<String> languages = new ArrayList<>();
    for (Literal label : graph.literals(subject, "skos:prefLabel")) {
      languages.add(label.getLanguage().orElseThrow().toLowerCase(Locale.ROOT));
    }
    assertFalse(languages.isEmpty(), subject + " has no label");
    assertEquals(languages.size(), new HashSet<>(languages).size(), "S14: " + subject);
    assertTrue(
        Collections.disjoint(
            graph.of(subject, "skos:prefLabel"), graph.of(subject, "skos:altLabel")),
        "S13: " + subject);
  }

  /** S8, S23 to S25, S27, S46. */
  private static void assertRelations(Graph graph, String concept, Set<String> concepts) {
    assertEquals(1, graph.of(concept, "skos:inScheme").size());
    Set<String> above = above(graph, concept);
    assertFalse(above.contains(concept), concept + " is broader than itself");
    Set<String> broader = graph.of(concept, "skos:broader");
    Set<String> related = graph.of(concept, "skos:related");
    assertTrue(Collections.disjoint(above, related), "S27: " + concept);
    assertFalse(related.contains(concept), concept);
    assertTrue(concepts.containsAll(broader) && concepts.containsAll(related), concept);
    related.forEach(other -> assertSays(graph, other, "skos:related", concept));
    broader.forEach(other -> assertSays(graph, other, "skos:narrower", concept));
    graph
        .of(concept, "skos:narrower")
        .forEach(other -> assertSays(graph, other, "skos:broader", concept));
    boolean topic = concept.contains("/topics/");
    boolean replaced = !graph.of(concept, "owl:deprecated").isEmpty();
    assertEquals(
        topic && !replaced && broader.isEmpty(),
        !graph.of(concept, "skos:topConceptOf").isEmpty(),
        concept);
    Set<String> exact = graph.of(concept, "skos:exactMatch");
    assertTrue(Collections.disjoint(exact, graph.of(concept, "skos:broadMatch")), "S46");
    assertTrue(Collections.disjoint(exact, graph.of(concept, "skos:relatedMatch")), "S46");
  }

  private static void assertSays(Graph graph, String subject, String property, String object) {
    assertTrue(graph.of(subject, property).contains(object), subject + " " + property);
  }

  private static Set<String> above(Graph graph, String concept) {
    Set<String> above = new TreeSet<>();
    List<String> open = new ArrayList<>(graph.of(concept, "skos:broader"));
    while (!open.isEmpty()) {
      String next = open.remove(0);
      if (above.add(next)) {
        open.addAll(graph.of(next, "skos:broader"));
      }
    }
    return above;
  }

  private static void assertNothingIsSpokenOfThatIsNotThere(Graph graph, String base) {
    Set<String> subjects = new TreeSet<>();
    graph.model().subjects().forEach(subject -> subjects.add(subject.stringValue()));
    for (Statement statement : graph.model()) {
      String object = statement.getObject().stringValue();
      if (statement.getObject().isIRI() && object.startsWith(base)) {
        assertTrue(subjects.contains(object), statement::toString);
      }
    }
  }
}
