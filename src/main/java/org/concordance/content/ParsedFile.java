package org.concordance.content;

import java.util.List;
import java.util.Optional;
import org.concordance.model.Body;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A record file whose YAML is parsed and whose fields are not yet read.
 *
 * @param key the kind, by its folder, and the id, by its name
 * @param file the file as messages show it
 * @param yaml the parser, which knows the places of nodes
 * @param mapping the fields
 * @param readable whether the YAML could be parsed
 * @param body the Markdown
 */
record ParsedFile(
    RecordKey key, String file, YamlParser yaml, MappingNode mapping, boolean readable, Body body) {

  /** Parses a file; a file name that is no id is reported, and its slug stands in for it. */
  static ParsedFile of(RecordKind kind, TextFile file, Problems problems) {
    String id = file.stem();
    if (!Slug.isId(id)) {
      problems.error(
          Place.of(file.shown()), "the file's name is not an id: '" + id + "'", Values.idHint(id));
      id = standIn(id, file.path());
    }
    return of(new RecordKey(kind, id), file, problems);
  }

  /** Parses a file that belongs to a record, whatever its name. */
  static ParsedFile of(RecordKey key, TextFile file, Problems problems) {
    FrontMatter matter = FrontMatter.of(file, problems);
    YamlParser yaml = new YamlParser(file.shown(), FrontMatter.FIRST_LINE, problems);
    YamlParser.Parsed parsed = yaml.parse(matter.yaml());
    boolean readable = parsed.readable() && matter.found();
    return new ParsedFile(key, file.shown(), yaml, parsed.mapping(), readable, matter.body());
  }

  /** An id for a file whose name is none, so that the file can be checked all the same. */
  private static String standIn(String name, String path) {
    String slug = Slug.of(name);
    return Slug.isId(slug) ? slug : "unnamed-" + Integer.toUnsignedString(path.hashCode());
  }

  /** The fields, to be read with every mistake reported; none when the YAML is not readable. */
  Fields fields(String what, References references, Problems problems) {
    // A file that cannot be parsed was reported as such: that its fields are missing follows.
    return new Fields(
        mapping, what, new Values(yaml, references, readable ? problems : new Problems()));
  }

  /** The text under a key, without a report when it is missing or wrong. */
  Optional<String> peekText(String key) {
    return peek(key).filter(ScalarNode.class::isInstance).map(node -> text(node));
  }

  /** The texts in the list under a key, without a report. */
  List<String> peekList(String key) {
    return items(key).stream()
        .filter(ScalarNode.class::isInstance)
        .map(node -> text(node))
        .toList();
  }

  /** The place of one of the texts in the list under a key, else of the file's first line. */
  Place placeOf(String key, String item) {
    return items(key).stream()
        .filter(node -> node instanceof ScalarNode && text(node).equals(item))
        .findFirst()
        .map(yaml::place)
        .orElse(new Place(file, 1, 1));
  }

  private List<Node> items(String key) {
    return peek(key)
        .map(node -> node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node))
        .orElse(List.of());
  }

  private Optional<Node> peek(String key) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
        return Optional.of(tuple.getValueNode());
      }
    }
    return Optional.empty();
  }

  private static String text(Node node) {
    return ((ScalarNode) node).getValue().strip();
  }
}
