package org.concordance.content;

import java.util.List;
import java.util.Optional;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.Event;
import org.concordance.model.OtherName;
import org.concordance.model.RecordKind;
import org.concordance.model.Reference;
import org.concordance.model.Topic;
import org.concordance.model.WordedDate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the front matter of authority records: actors, topics and events. */
final class AuthorityReader {

  private final ParsedFile file;
  private final Fields fields;
  private final Values values;

  AuthorityReader(ParsedFile file, Fields fields) {
    this.file = file;
    this.fields = fields;
    this.values = fields.values();
  }

  /**
   * Reads an actor.
   *
   * @param cut whether to leave out what it is part of, which was found wrong
   */
  Actor readActor(boolean cut) {
    String name = fields.required("name", values::text).orElse(id());
    Actor actor =
        new Actor(
            id(),
            file.file(),
            name,
            fields.required("kind", node -> values.oneOf(node, ActorKind.values())),
            fields.optional("sort", values::text).orElse(name),
            also(),
            fields.map("native", values::language, values::text),
            above("part-of", RecordKind.ACTOR, cut),
            fields.distinct("same-as", values::url),
            references(),
            formerly(),
            ids("replaced-by", RecordKind.ACTOR),
            file.body());
    fields.rejectOthers();
    return actor;
  }

  /**
   * Reads a topic.
   *
   * @param cut whether to leave out what is broader, which was found wrong
   */
  Topic readTopic(boolean cut) {
    Topic topic =
        new Topic(
            id(),
            file.file(),
            fields.required("label", values::text).orElse(id()),
            fields.optional("scope", values::text).orElse(""),
            also(),
            fields.map("native", values::language, values::text),
            above("broader", RecordKind.TOPIC, cut),
            ids("related", RecordKind.TOPIC),
            fields.distinct("same-as", values::url),
            references(),
            formerly(),
            ids("replaced-by", RecordKind.TOPIC),
            file.body());
    fields.rejectOthers();
    return topic;
  }

  Event readEvent() {
    String title = fields.required("title", values::text).orElse(id());
    Optional<WordedDate> date = fields.required("date", values::wordedDate);
    Event event =
        new Event(
            id(),
            file.file(),
            title,
            date,
            fields.optional("place", values::text).orElse(""),
            also(),
            ids("actors", RecordKind.ACTOR),
            ids("topics", RecordKind.TOPIC),
            references(),
            formerly(),
            ids("replaced-by", RecordKind.EVENT),
            file.body());
    fields.rejectOthers();
    return event;
  }

  private String id() {
    return file.key().id();
  }

  private List<String> ids(String key, RecordKind kind) {
    return fields.distinct(key, node -> values.reference(node, kind));
  }

  private List<String> above(String key, RecordKind kind, boolean cut) {
    List<String> ids = ids(key, kind);
    return cut ? List.of() : ids;
  }

  private List<String> formerly() {
    return fields.distinct("formerly", values::former);
  }

  private List<OtherName> also() {
    return fields.distinct("also", this::otherName);
  }

  private Optional<OtherName> otherName(Node node) {
    if (!(node instanceof MappingNode)) {
      return values.text(node).map(name -> new OtherName(name, true));
    }
    return values
        .fields(node, "another name")
        .flatMap(
            inner -> {
              Optional<String> name = inner.required("name", values::text);
              boolean link = inner.optional("link", this::yesOrNo).orElse(true);
              inner.rejectOthers();
              return name.map(text -> new OtherName(text, link));
            });
  }

  private Optional<Boolean> yesOrNo(Node node) {
    Optional<String> word = values.text(node);
    if (word.isPresent() && !List.of("true", "false").contains(word.get())) {
      values.unknownWord(node, word.get(), List.of("true", "false"));
      return Optional.empty();
    }
    return word.map(Boolean::parseBoolean);
  }

  private List<Reference> references() {
    return fields.distinct("references", this::reference);
  }

  private Optional<Reference> reference(Node node) {
    if (!(node instanceof MappingNode)) {
      return values.url(node).map(url -> new Reference(url, Optional.empty(), Optional.empty()));
    }
    return values
        .fields(node, "a reference")
        .flatMap(
            inner -> {
              Optional<String> url = inner.required("URL", values::url);
              Optional<String> title = inner.optional("title", values::text);
              var accessed = inner.optional("accessed", values::date);
              inner.rejectOthers();
              return url.map(address -> new Reference(address, title, accessed));
            });
  }
}
