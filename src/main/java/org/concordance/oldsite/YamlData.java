package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordance.content.YamlParser;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML, and JSON, which is YAML too, with the place of each key and value. */
final class YamlData {

  /** How the YAML of these programs writes that there is nothing. */
  private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

  private final YamlParser parser;

  private YamlData(YamlParser parser) {
    this.parser = parser;
  }

  /**
   * The fields.
   *
   * @param file the file as messages show it
   * @param firstLine the line on which the text begins
   * @throws UnfitException when it is no YAML, or has a key twice
   */
  static Datum.Fields read(String yaml, String file, int firstLine) {
    Problems problems = new Problems();
    YamlParser parser = new YamlParser(file, firstLine, problems);
    MappingNode root = parser.parse(yaml).mapping();
    if (!problems.sorted().isEmpty()) {
      Problem first = problems.sorted().get(0);
      throw new UnfitException(first.place(), first.message(), first.hint());
    }
    return new YamlData(parser).fields(root);
  }

  /** Of JSON, in which a tab is white space; within texts it has none. */
  static Datum.Fields ofJson(String json, String file, int firstLine) {
    return read(json.replace('\t', ' '), file, firstLine);
  }

  private Datum datum(Node node) {
    if (node instanceof MappingNode mapping) {
      return fields(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      List<Datum> items = sequence.getValue().stream().map(this::datum).toList();
      return new Datum.Items(parser.place(node), items);
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean none =
        node.getTag().equals(Tag.NULL) || scalar.isPlain() && NULLS.contains(scalar.getValue());
    return new Datum.Text(parser.place(node), none ? "" : scalar.getValue());
  }

  private Datum.Fields fields(MappingNode mapping) {
    List<Datum.Field> fields = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Place place = parser.place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new UnfitException(place, "a key must be a word", "write 'key: value'");
      }
      if (!keys.add(key.getValue())) {
        throw new UnfitException(
            place, "'" + key.getValue() + "' is given twice", "keep one of the two");
      }
      fields.add(new Datum.Field(key.getValue(), place, datum(tuple.getValueNode())));
    }
    return new Datum.Fields(parser.place(mapping), fields);
  }
}
