package org.concordance.export;

import static org.concordance.syntax.TurtleText.iri;
import static org.concordance.syntax.TurtleText.text;

import java.util.List;
import java.util.stream.Stream;
import org.concordance.link.Identifiers;
import org.concordance.link.LinkedArchive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Reference;
import org.concordance.model.SiteConfig;
import org.concordance.model.Topic;
import org.concordance.syntax.TurtleText;

/**
 * The authority records in RDF: topics and actors as two concept schemes of SKOS, and the events.
 *
 * <p>What identifies a record is its permalink, whole and without a fragment: the one name of it
 * that the archive promises to keep, and the one that people already cite. The name that it has in
 * JSON-LD, which moves with no domain, is given beside it.
 *
 * @see <a href="https://www.w3.org/TR/skos-reference/">SKOS Reference</a>
 */
final class ThesaurusFile {

  private static final String TOPICS = RecordKind.TOPIC.folder() + "/";
  private static final String ACTORS = RecordKind.ACTOR.folder() + "/";

  private final LinkedArchive linked;
  private final SiteConfig config;
  private final Identifiers ids;
  private final TurtleText turtle;

  private ThesaurusFile(LinkedArchive linked) {
    this.linked = linked;
    this.config = linked.archive().config();
    this.ids = new Identifiers(linked);
    this.turtle = new TurtleText(config.url());
  }

  static String of(LinkedArchive linked) {
    return new ThesaurusFile(linked).write();
  }

  private String write() {
    turtle
        .prefix("crm", "http://www.cidoc-crm.org/cidoc-crm/")
        .prefix("dcterms", "http://purl.org/dc/terms/")
        .prefix("edtf", "http://id.loc.gov/datatypes/edtf/")
        .prefix("foaf", "http://xmlns.com/foaf/0.1/")
        .prefix("org", "http://www.w3.org/ns/org#")
        .prefix("owl", "http://www.w3.org/2002/07/owl#")
        .prefix("schema", "https://schema.org/")
        .prefix("skos", "http://www.w3.org/2004/02/skos/core#");
    scheme(TOPICS, "Topics")
        .say("skos:hasTopConcept", iris(linked.topics().top().stream().map(Topic::key).toList()));
    TopicConcepts topics = new TopicConcepts(linked, this);
    linked.archive().topics().forEach(topics::write);
    scheme(ACTORS, "Actors");
    ActorConcepts actors = new ActorConcepts(linked, this);
    linked.archive().actors().forEach(actors::write);
    EventResources events = new EventResources(this);
    linked.archive().events().forEach(events::write);
    return turtle.toString();
  }

  private TurtleText scheme(String path, String what) {
    return turtle
        .about(path)
        .say("a", "skos:ConceptScheme")
        .say("dcterms:title", text(what + " · " + config.title(), config.language()))
        .say(
            "dcterms:license",
            config.licence().stream().map(licence -> iri(licence.url())).toList());
  }

  /** Begins what is said of a concept of today, or of one that others replaced. */
  TurtleText concept(ArchiveRecord record, List<String> classes) {
    return thing(record, classes).say("skos:inScheme", iri(record.kind().folder() + "/"));
  }

  /** Begins what is said of anything else. */
  TurtleText thing(ArchiveRecord record, List<String> classes) {
    return turtle
        .about(record.permalink().path())
        .say("a", classes)
        .say("owl:sameAs", names(record));
  }

  /** The name that the record has in JSON-LD, where that is none that it has had as a concept. */
  private List<String> names(ArchiveRecord record) {
    return Stream.of(ids.of(record))
        .filter(name -> name.startsWith("tag:") && record.replacedBy().isEmpty())
        .map(TurtleText::iri)
        .toList();
  }

  /** A text in the language of the archive. */
  String words(String text) {
    return text(text, config.language());
  }

  Labels labels() {
    return new Labels(config.language());
  }

  /** What a record says of itself in its text. */
  void define(ArchiveRecord record) {
    String gist = linked.body(record).gist();
    turtle.say("skos:definition", gist.isEmpty() ? List.of() : List.of(words(gist)));
  }

  /** What bears a record out, which names it had, and what took its place. */
  void conclude(ArchiveRecord record, List<Reference> references) {
    turtle.say("dcterms:references", references.stream().map(one -> iri(one.url())).toList());
    if (!record.replacedBy().isEmpty()) {
      replaced(record.replacedBy().stream().map(id -> key(record, id)).toList());
    }
    for (String former : record.formerIds()) {
      RecordKey key = key(record, former);
      if (linked.archive().index().isFormer(key, record)) {
        turtle.about(key.permalink().path());
        replaced(List.of(record.key()));
      }
    }
    references.forEach(this::describe);
  }

  private void replaced(List<RecordKey> successors) {
    turtle.say("owl:deprecated", "true").say("dcterms:isReplacedBy", iris(successors));
  }

  private void describe(Reference reference) {
    reference
        .title()
        .ifPresent(title -> turtle.about(reference.url()).say("dcterms:title", text(title)));
  }

  private static RecordKey key(ArchiveRecord record, String id) {
    return new RecordKey(record.kind(), id);
  }

  /** The IRIs of records. */
  static List<String> iris(List<RecordKey> keys) {
    return keys.stream().map(key -> iri(key.permalink().path())).distinct().toList();
  }

  /** The IRIs of records of one kind. */
  static List<String> iris(RecordKind kind, List<String> ids) {
    return iris(ids.stream().map(id -> new RecordKey(kind, id)).toList());
  }
}
