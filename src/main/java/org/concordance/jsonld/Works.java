package org.concordance.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordance.cite.Dois;
import org.concordance.edtf.Edtf;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Name;
import org.concordance.model.Participation;
import org.concordance.model.Reading;
import org.concordance.model.Role;
import org.concordance.model.SiteConfig;
import org.concordance.model.Source;
import org.concordance.model.WordedDate;

/** Describes the two works of a reading, each as a thing of its own. */
final class Works {

  private final Records records;
  private final LinkedArchive linked;
  private final SiteConfig config;

  Works(Records records) {
    this.records = records;
    this.linked = records.linked();
    this.config = linked.archive().config();
  }

  /**
   * A summary.
   *
   * @param detail how much is said of what it names
   */
  Map<String, Object> summary(Reading reading, Detail detail) {
    boolean whole = detail != Detail.REFERENCES;
    String url = config.absolute(reading.permalink());
    Edtf version = reading.version();
    return Node.of("Article")
        .put("@id", records.ids().of(reading))
        .put("url", url)
        .put("mainEntityOfPage", url)
        .put("headline", reading.title())
        .put("genre", "Summary")
        .put("creativeWorkStatus", reading.isWithdrawn() ? "Withdrawn" : "")
        .put("inLanguage", reading.language())
        .put("author", agents(List.of(reading.summarizer()), whole))
        .put("datePublished", reading.summarized().toString())
        .put("dateModified", version.equals(reading.summarized()) ? "" : version.toString())
        .put("version", version.toString())
        .put("license", config.licence().map(SiteConfig.Licence::url))
        .put("isPartOf", whole ? records.archiveInShort() : Map.of("@id", records.ids().archive()))
        .put("abstract", detail == Detail.NAMES ? "" : abstractText(reading))
        .put("about", described(about(reading), detail))
        .put("mentions", detail == Detail.NAMES ? List.of() : described(mentioned(reading), detail))
        .put("isBasedOn", original(reading))
        .put("citation", original(reading))
        .map();
  }

  private String abstractText(Reading reading) {
    return reading.isWithdrawn() ? "" : linked.body(reading).abstractText();
  }

  private Map<String, Object> original(Reading reading) {
    return Map.of("@id", records.ids().of(reading, "source"));
  }

  private List<Map<String, Object>> described(List<? extends ArchiveRecord> named, Detail detail) {
    return named.stream()
        .map(
            record ->
                switch (detail) {
                  case FULL -> records.inShort(record);
                  case NAMES -> records.name(record);
                  case REFERENCES -> records.reference(record);
                })
        .toList();
  }

  /** Its topics, whom it is about, and the events that it speaks of. */
  private List<ArchiveRecord> about(Reading reading) {
    List<ArchiveRecord> about = new ArrayList<>();
    reading.topics().forEach(id -> linked.topics().find(id).ifPresent(about::add));
    about.addAll(actors(reading, role -> role == Role.SUBJECT));
    about.addAll(linked.calendar().events(reading.events()));
    return about;
  }

  private List<Actor> mentioned(Reading reading) {
    return actors(reading, role -> role == Role.QUOTED || role == Role.MENTIONED);
  }

  private List<Actor> actors(Reading reading, Predicate<Role> wanted) {
    return reading.actors().stream()
        .filter(one -> wanted.test(one.role()))
        .map(Participation::actor)
        .distinct()
        .flatMap(id -> linked.actors().find(id).stream())
        .toList();
  }

  /**
   * The work that a reading summarises.
   *
   * @param whole whether those who made it are described, or only named where they have records
   */
  Map<String, Object> original(Reading reading, boolean whole) {
    Source source = reading.source();
    List<Name> editors = source.contributors("editor");
    Optional<Edtf> issued = source.issued().map(WordedDate::edtf);
    Node node =
        Node.of(SourceTypes.type(source.type()))
            .put("@id", records.ids().of(reading, "source"))
            .put("name", source.title())
            .put("inLanguage", source.language())
            .put("author", agents(source.author().names(), whole))
            .put("editor", agents(editors.stream().filter(this::isPerson).toList(), whole))
            // Only a person is an editor in the vocabulary.
            .put(
                "contributor",
                agents(editors.stream().filter(name -> !isPerson(name)).toList(), whole))
            .put("translator", agents(source.contributors("translator"), whole))
            .put(
                "publisher",
                source.publisher().map(name -> publisher(name, whole)).stream().toList())
            .put("datePublished", issued.flatMap(Records::start))
            .put("temporal", issued.filter(date -> date.datetime().isEmpty()).map(Edtf::toString))
            .put("url", source.url())
            .put("sameAs", source.variable("DOI").map(Dois::url))
            .put("archivedAt", source.archived().map(Source.Snapshot::url));
    return Description.of(source, node).map();
  }

  private List<Map<String, Object>> agents(List<Name> names, boolean whole) {
    return names.stream().map(name -> agent(name, SourceTypes.agent(name), whole)).toList();
  }

  private Map<String, Object> publisher(Name name, boolean whole) {
    return agent(name, SourceTypes.publisher(name), whole);
  }

  /**
   * Who made a work.
   *
   * @param type what it is when no record tells
   */
  private Map<String, Object> agent(Name name, String type, boolean whole) {
    return actor(name)
        .map(actor -> whole ? records.inShort(actor) : records.reference(actor))
        .orElseGet(() -> Node.of(type).put("name", name.display()).map());
  }

  private boolean isPerson(Name name) {
    return actor(name)
        .map(actor -> Records.types(actor).contains("Person"))
        .orElseGet(() -> SourceTypes.agent(name).equals("Person"));
  }

  private Optional<Actor> actor(Name name) {
    return linked.names().actor(name).flatMap(linked.actors()::find);
  }
}
