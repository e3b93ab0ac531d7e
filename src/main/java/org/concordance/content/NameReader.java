package org.concordance.content;

import java.util.Optional;
import org.concordance.model.Name;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads names: {@code Felix Kim}, {@code {family: Kim, given: Felix}}, {@code {literal: RAND
 * Corporation}} or {@code {actor: felix-kim}}.
 */
final class NameReader {

  private final Values values;
  private final RecordIndex index;

  NameReader(Values values, RecordIndex index) {
    this.values = values;
    this.index = index;
  }

  Optional<Name> read(Node node) {
    if (!(node instanceof MappingNode)) {
      return values.text(node).map(Name.Plain::new);
    }
    return values.fields(node, "a name").flatMap(fields -> mapping(node, fields));
  }

  private Optional<Name> mapping(Node node, Fields fields) {
    Optional<String> family = fields.optional("family", values::text);
    Optional<String> given = fields.optional("given", values::text);
    Optional<String> literal = fields.optional("literal", values::text);
    Optional<String> actor =
        fields.optional("actor", value -> values.reference(value, RecordKind.ACTOR));
    boolean hasActor = fields.keys().contains("actor");
    fields.rejectOthers();
    int forms = (family.isPresent() ? 1 : 0) + (literal.isPresent() ? 1 : 0) + (hasActor ? 1 : 0);
    if (forms != 1 || given.isPresent() && family.isEmpty()) {
      values.error(
          node,
          "a name has one of 'family' (with 'given'), 'literal' or 'actor'",
          "write {family: Kim, given: Felix}, {literal: RAND Corporation} or {actor: felix-kim}");
      return Optional.empty();
    }
    if (literal.isPresent()) {
      return literal.map(Name.Literal::new);
    }
    return hasActor
        ? actor.map(id -> new Name.OfActor(id, index.label(new RecordKey(RecordKind.ACTOR, id))))
        : Optional.of(new Name.Personal(family.orElseThrow(), given.orElse("")));
  }
}
