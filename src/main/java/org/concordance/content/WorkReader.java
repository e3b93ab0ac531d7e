package org.concordance.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordance.cite.CslVocabulary;
import org.concordance.model.Authorship;
import org.concordance.model.Name;
import org.concordance.model.RecordIndex;
import org.concordance.model.Source;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the description of a work: the fields under {@code source}. */
final class WorkReader {

  private static final List<String> BASES =
      List.of("full text", "executive summary", "abstract", "excerpt");

  private static final Name UNKNOWN = new Name.Plain("unknown");

  private final Values values;
  private final NameReader names;

  WorkReader(Values values, RecordIndex index) {
    this.values = values;
    this.names = new NameReader(values, index);
  }

  /** A work of which little may be known: one named in passing, or that of a draft. */
  Optional<Source> read(Node node) {
    return values.fields(node, "a source").map(this::work);
  }

  /** The work that a reading to be published summarises, which ought to have a date. */
  Optional<Source> readSource(Node node) {
    return values.fields(node, "a source").map(fields -> dated(node, fields));
  }

  private Source dated(Node node, Fields fields) {
    if (fields.node("issued").isEmpty()) {
      values.warning(
          node,
          "the source has no date, so it stands under 'Undated'",
          "write 'issued' as precisely as the evidence allows, such as 2021, 2021-04 or 202X");
    }
    return work(fields);
  }

  private Source work(Fields fields) {
    String type =
        fields.required("type", value -> word(value, CslVocabulary.TYPES)).orElse("document");
    String title = fields.required("title", values::text).orElse("");
    Source work =
        new Source(
            type,
            title,
            author(fields),
            contributors(fields),
            fields.optional("publisher", names::read),
            fields.optional("issued", values::wordedDate),
            fields.optional("language", values::language),
            fields.optional("URL", values::url),
            fields.optional("accessed", values::date),
            fields.optional("read-at", values::url),
            fields.optional("basis", value -> word(value, BASES)),
            fields.optional("archived", this::snapshot),
            variables(fields));
    fields.rejectOthers();
    return work;
  }

  private Authorship author(Fields fields) {
    Optional<Node> node = fields.node("author");
    if (node.isEmpty() || node.get() instanceof SequenceNode list && list.getValue().isEmpty()) {
      return new Authorship.None();
    }
    List<Name> authors = fields.list("author", names::read);
    boolean unknown = authors.contains(UNKNOWN);
    if (unknown && authors.size() > 1) {
      values.error(
          node.get(),
          "'unknown' among the authors' names",
          "write 'author: unknown' when our copy names none; else leave the word out");
    }
    return unknown || authors.isEmpty() ? new Authorship.Unknown() : new Authorship.Known(authors);
  }

  private Map<String, List<Name>> contributors(Fields fields) {
    Map<String, List<Name>> found = new TreeMap<>();
    for (String variable : CslVocabulary.NAMES) {
      List<Name> listed = fields.list(variable, names::read);
      if (!listed.isEmpty()) {
        found.put(variable, listed);
      }
    }
    return found;
  }

  private Map<String, String> variables(Fields fields) {
    Map<String, String> found = new TreeMap<>();
    for (String variable : CslVocabulary.VARIABLES) {
      fields.optional(variable, values::text).ifPresent(text -> found.put(variable, text));
    }
    return found;
  }

  private Optional<Source.Snapshot> snapshot(Node node) {
    return values
        .fields(node, "a snapshot")
        .flatMap(
            fields -> {
              Optional<String> url = fields.required("URL", values::url);
              var date = fields.optional("date", values::date);
              fields.rejectOthers();
              return url.map(address -> new Source.Snapshot(address, date));
            });
  }

  private Optional<String> word(Node node, List<String> allowed) {
    Optional<String> word = values.text(node);
    if (word.isPresent() && !allowed.contains(word.get())) {
      values.unknownWord(node, word.get(), allowed);
      return Optional.empty();
    }
    return word;
  }
}
