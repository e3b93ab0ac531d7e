package org.concordance.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.model.Authorship;
import org.concordance.model.Name;
import org.concordance.model.Participation;
import org.concordance.model.Reading;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKind;
import org.concordance.model.Role;
import org.concordance.model.SiteConfig;
import org.concordance.model.Source;
import org.concordance.model.Status;
import org.concordance.model.WordedDate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the front matter of a reading. */
final class ReadingReader {

  private static final Role[] ROLES = {Role.SUBJECT, Role.QUOTED, Role.MENTIONED};
  private static final Edtf NO_DAY = Edtf.parse("0001-01-01");
  private static final Source NO_SOURCE =
      new Source(
          "document",
          "",
          new Authorship.None(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  private final ParsedFile file;
  private final Fields fields;
  private final Values values;
  private final RecordIndex index;
  private final SiteConfig config;

  ReadingReader(ParsedFile file, Fields fields, RecordIndex index, SiteConfig config) {
    this.file = file;
    this.fields = fields;
    this.values = fields.values();
    this.index = index;
    this.config = config;
  }

  /** The reading; what was missing or wrong is reported, and a stand-in takes its place. */
  Reading read() {
    String title = fields.required("title", values::text).orElse(file.key().id());
    Status status =
        fields
            .optional("status", node -> values.oneOf(node, Status.values()))
            .orElse(Status.PUBLISHED);
    Optional<Edtf> summarized = fields.required("summarized", values::day);
    WorkReader works = new WorkReader(values, index);
    boolean isLeftOut = index.entry(file.key()).filter(RecordIndex.Entry::draft).isPresent();
    Source source =
        fields.required("source", isLeftOut ? works::read : works::readSource).orElse(NO_SOURCE);
    summarized.ifPresent(day -> checkIssued(source, day));
    Reading reading =
        new Reading(
            file.key().id(),
            file.file(),
            title,
            fields.optional("language", values::language).orElse(config.language()),
            summarized.orElse(NO_DAY),
            fields
                .optional("summarizer", new NameReader(values, index)::read)
                .orElse(new Name.Literal(config.editor())),
            source,
            fields.distinct("topics", node -> values.reference(node, RecordKind.TOPIC)),
            fields.distinct("actors", this::participation),
            fields.distinct("events", node -> values.reference(node, RecordKind.EVENT)),
            fields.list("comments-on", this::commented),
            related(),
            fields.distinct("formerly", values::former),
            status,
            withdrawal(status),
            fields.list("changes", this::change),
            file.body());
    summarized.ifPresent(day -> checkChanges(reading.changes(), day));
    fields.rejectOthers();
    return reading;
  }

  private void checkChanges(List<Reading.Change> changes, Edtf summarized) {
    if (changes.stream().anyMatch(change -> change.date().compareTo(summarized) < 0)) {
      values.warning(
          fields.node("changes").orElseThrow(),
          "a change from before the summary was first published (" + summarized + ")",
          "one of the dates is probably wrong");
    }
  }

  private void checkIssued(Source source, Edtf summarized) {
    Optional<Edtf> issued = source.issued().map(WordedDate::edtf);
    Optional<LocalDate> earliest = issued.flatMap(Edtf::earliest);
    if (earliest.isPresent() && earliest.get().isAfter(summarized.day().orElseThrow())) {
      values.warning(
          fields.node("source").orElseThrow(),
          "issued " + issued.get() + ", after it was summarized (" + summarized + ")",
          "one of the two dates is probably wrong");
    }
  }

  private Optional<Participation> participation(Node node) {
    if (node instanceof ScalarNode) {
      return actor(node).map(id -> new Participation(id, Role.SUBJECT));
    }
    return values
        .fields(node, "an actor of a reading")
        .flatMap(
            inner -> {
              Optional<String> id = inner.required("id", this::actor);
              Optional<Role> role =
                  inner.node("role").isEmpty()
                      ? Optional.of(Role.SUBJECT)
                      : inner.optional("role", value -> values.oneOf(value, ROLES));
              inner.rejectOthers();
              return id.flatMap(actor -> role.map(as -> new Participation(actor, as)));
            });
  }

  private Optional<String> actor(Node node) {
    return values.reference(node, RecordKind.ACTOR);
  }

  private Optional<Reading.Commented> commented(Node node) {
    return node instanceof MappingNode
        ? new WorkReader(values, index).read(node).map(Reading.Commented.OfSource::new)
        : values.reference(node, RecordKind.READING).map(Reading.Commented.OfReading::new);
  }

  private List<String> related() {
    return fields.distinct(
        "related",
        node -> {
          Optional<String> id = values.reference(node, RecordKind.READING);
          boolean isItself = id.equals(Optional.of(file.key().id()));
          if (isItself) {
            values.warning(node, "a reading is not related to itself", "take it out");
          }
          return id.filter(other -> !isItself);
        });
  }

  private Optional<Reading.Withdrawal> withdrawal(Status status) {
    Optional<Reading.Withdrawal> withdrawal =
        fields.optional("withdrawn", node -> withdrawal(values, node));
    Optional<Node> node = fields.node("withdrawn");
    if (node.isPresent() && status != Status.WITHDRAWN) {
      values.error(
          node.get(), "'withdrawn' needs 'status: withdrawn'", "set the status, or take this out");
    }
    if (node.isEmpty() && status == Status.WITHDRAWN) {
      values.error(
          fields.whole(),
          "a withdrawn reading needs 'withdrawn'",
          "add 'withdrawn:' with a date and a reason; the page stays as a notice that gives them");
    }
    return withdrawal.filter(given -> status == Status.WITHDRAWN);
  }

  /** Reads why and when a text was withdrawn. */
  static Optional<Reading.Withdrawal> withdrawal(Values values, Node node) {
    return values
        .fields(node, "a withdrawal")
        .flatMap(
            inner -> {
              Optional<Edtf> date = inner.required("date", values::day);
              Optional<String> reason = inner.required("reason", values::text);
              Optional<String> see =
                  inner.optional("see", value -> values.reference(value, RecordKind.READING));
              inner.rejectOthers();
              return date.flatMap(day -> reason.map(why -> new Reading.Withdrawal(day, why, see)));
            });
  }

  private Optional<Reading.Change> change(Node node) {
    return values
        .fields(node, "a change")
        .flatMap(
            inner -> {
              Optional<Edtf> date = inner.required("date", values::day);
              Optional<String> note = inner.required("note", values::text);
              inner.rejectOthers();
              return date.flatMap(day -> note.map(text -> new Reading.Change(day, text)));
            });
  }
}
