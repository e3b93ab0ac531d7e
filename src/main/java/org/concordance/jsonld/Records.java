package org.concordance.jsonld;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.link.Identifiers;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.OtherName;
import org.concordance.model.SiteConfig;
import org.concordance.model.Topic;
import org.concordance.model.WordedDate;

/** Describes the archive itself, actors, topics and events. */
public final class Records {

  private final LinkedArchive linked;
  private final SiteConfig config;
  private final Identifiers ids;

  /** The records of an archive. */
  public Records(LinkedArchive linked) {
    this.linked = linked;
    this.config = linked.archive().config();
    this.ids = new Identifiers(linked);
  }

  LinkedArchive linked() {
    return linked;
  }

  Identifiers ids() {
    return ids;
  }

  /** The archive as a whole. */
  public Map<String, Object> archive() {
    return Node.of("WebSite")
        .put("@id", ids.archive())
        .put("name", config.title())
        .put("url", config.url())
        .put("description", config.description())
        .put("inLanguage", config.language())
        .put("publisher", Node.of("Organization").put("name", config.editor()).map())
        .put("license", config.licence().map(SiteConfig.Licence::url))
        .map();
  }

  /** The archive, as a work names what it is part of. */
  Map<String, Object> archiveInShort() {
    return Node.of("WebSite")
        .put("@id", ids.archive())
        .put("name", config.title())
        .put("url", config.url())
        .map();
  }

  /** An actor with all that its record says. */
  public Map<String, Object> actor(Actor actor) {
    List<Map<String, Object>> wholes =
        actor.partOf().stream()
            .flatMap(id -> linked.actors().find(id).stream())
            .map(this::reference)
            .toList();
    return named(actor, types(actor), actor.sameAs())
        .put("alternateName", otherNames(actor.also(), actor.nativeNames().values()))
        .put("description", linked.body(actor).gist())
        .put(wholeOf(actor), actor.actorKind().isEmpty() ? List.of() : wholes)
        .map();
  }

  /** What names the body to which an actor belongs. */
  private static String wholeOf(Actor actor) {
    return actor.actorKind().filter(kind -> kind == ActorKind.PERSON).isPresent()
        ? "affiliation"
        : "parentOrganization";
  }

  private static List<String> otherNames(List<OtherName> also, Collection<String> nativeNames) {
    return Stream.concat(also.stream().map(OtherName::name), nativeNames.stream())
        .distinct()
        .toList();
  }

  /** A topic with all that its record says. */
  public Map<String, Object> topic(Topic topic) {
    return named(topic, List.of("DefinedTerm"), topic.sameAs())
        .put("alternateName", otherNames(topic.also(), topic.nativeNames().values()))
        .put("description", topic.scope())
        .put("inDefinedTermSet", config.url() + "topics/")
        .map();
  }

  /** An event with all that its record says. */
  public Map<String, Object> event(Event event) {
    List<Map<String, Object>> actors =
        event.actors().stream()
            .flatMap(id -> linked.actors().find(id).stream())
            .map(this::reference)
            .toList();
    return shown(event).put("description", linked.body(event).gist()).put("about", actors).map();
  }

  private Node shown(Event event) {
    Optional<Edtf> date = event.date().map(WordedDate::edtf);
    Node node =
        named(event, List.of("Event"), List.of())
            .put("startDate", date.flatMap(Records::start))
            .put("endDate", date.flatMap(Records::end));
    if (!event.place().isEmpty()) {
      node.put("location", Node.of("Place").put("name", event.place()).map());
    }
    return node;
  }

  /** A date so far as ISO 8601 can say it: the date, or the first of an interval. */
  static Optional<String> start(Edtf date) {
    return end(date, 0);
  }

  private static Optional<String> end(Edtf date) {
    return isInterval(date) ? end(date, 1) : Optional.empty();
  }

  /** One of the two dates of an interval, or the only date; no more precise than it is known. */
  private static Optional<String> end(Edtf date, int side) {
    if (!isInterval(date)) {
      return date.datetime();
    }
    String text = date.toString().split("/", -1)[side];
    return text.isEmpty() || text.equals("..") ? Optional.empty() : Edtf.parse(text).datetime();
  }

  private static boolean isInterval(Edtf date) {
    return date.precision() == Edtf.Precision.INTERVAL;
  }

  /** As much of a record as another thing needs that names it. */
  Map<String, Object> inShort(ArchiveRecord record) {
    return switch (record.kind()) {
      case ACTOR -> {
        Actor actor = (Actor) record;
        yield named(actor, types(actor), actor.sameAs()).map();
      }
      case TOPIC -> named(record, List.of("DefinedTerm"), ((Topic) record).sameAs()).map();
      case EVENT -> shown((Event) record).map();
      case READING, PAGE -> reference(record);
    };
  }

  /** A record by its name, and by what others call the same. */
  Map<String, Object> name(ArchiveRecord record) {
    return new Node()
        .put("@id", ids.of(record))
        .put("name", record.label())
        .put("sameAs", sameAs(record))
        .map();
  }

  private static List<String> sameAs(ArchiveRecord record) {
    return switch (record.kind()) {
      case ACTOR -> ((Actor) record).sameAs();
      case TOPIC -> ((Topic) record).sameAs();
      case EVENT, READING, PAGE -> List.of();
    };
  }

  /** A record by its id alone. */
  Map<String, Object> reference(ArchiveRecord record) {
    return Map.of("@id", ids.of(record));
  }

  private Node named(ArchiveRecord record, List<String> types, List<String> sameAs) {
    return new Node()
        .put("@type", types)
        .put("@id", ids.of(record))
        .put("name", record.label())
        .put("url", config.absolute(record.permalink()))
        .put("sameAs", sameAs);
  }

  /** What schema.org calls an actor of that kind; a newspaper is a body that publishes, too. */
  static List<String> types(Actor actor) {
    return actor
        .actorKind()
        .map(
            kind ->
                switch (kind) {
                  case PERSON -> List.of("Person");
                  case GOVERNMENT -> List.of("GovernmentOrganization");
                  case ORGANIZATION -> List.of("Organization");
                  case PUBLICATION -> List.of("Periodical", "Organization");
                })
        .orElse(List.of("Thing"));
  }
}
