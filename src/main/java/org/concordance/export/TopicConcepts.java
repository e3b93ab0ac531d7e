package org.concordance.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordance.link.LinkedArchive;
import org.concordance.link.Thesaurus;
import org.concordance.model.RecordKind;
import org.concordance.model.Topic;
import org.concordance.syntax.TurtleText;

/**
 * Topics as concepts of SKOS.
 *
 * <p>SKOS holds {@code related} and the transitive closure of {@code broader} disjoint (condition
 * S27). Curators may relate a topic to one above or below it all the same, and pages show it; here
 * the hierarchy says enough, and the relation is left out.
 */
final class TopicConcepts {

  private final Thesaurus thesaurus;
  private final ThesaurusFile file;
  private final Map<String, Set<String>> above = new HashMap<>();

  TopicConcepts(LinkedArchive linked, ThesaurusFile file) {
    this.thesaurus = linked.topics();
    this.file = file;
  }

  void write(Topic topic) {
    TurtleText turtle = file.concept(topic, List.of("skos:Concept"));
    file.labels().say(turtle, topic.name(), topic.nativeNames(), topic.also());
    if (!topic.scope().isEmpty()) {
      turtle.say("skos:scopeNote", file.words(topic.scope()));
    }
    file.define(topic);
    if (topic.replacedBy().isEmpty()) {
      relate(topic, turtle);
    }
    turtle.say("skos:exactMatch", topic.sameAs().stream().map(TurtleText::iri).toList());
    file.conclude(topic, topic.references());
  }

  private void relate(Topic topic, TurtleText turtle) {
    List<Topic> broader = thesaurus.broader(topic);
    if (broader.isEmpty()) {
      turtle.say("skos:topConceptOf", TurtleText.iri(RecordKind.TOPIC.folder() + "/"));
    }
    turtle.say("skos:broader", iris(broader));
    turtle.say("skos:narrower", iris(thesaurus.narrower(topic)));
    turtle.say(
        "skos:related",
        iris(
            thesaurus.related(topic).stream()
                .filter(other -> !isAbove(other, topic) && !isAbove(topic, other))
                .toList()));
  }

  /** Whether a topic is another one, or broader than it over any number of steps. */
  private boolean isAbove(Topic topic, Topic other) {
    return above
        .computeIfAbsent(
            other.id(),
            id -> {
              Set<String> ids = new HashSet<>();
              collect(other, ids);
              return ids;
            })
        .contains(topic.id());
  }

  private void collect(Topic topic, Set<String> ids) {
    if (ids.add(topic.id())) {
      thesaurus.broader(topic).forEach(broader -> collect(broader, ids));
    }
  }

  private static List<String> iris(List<Topic> topics) {
    return ThesaurusFile.iris(topics.stream().map(Topic::key).toList());
  }
}
