package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.concordance.content.YamlParser;
import org.concordance.ingest.Remark;
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

  /** The key under which a mapping takes the fields of others; its own count before theirs. */
  private static final String MERGE = "<<";

  /** How many values aliases may stand for together. */
  private static final int MOST = 10_000;

  private static final int DEEPEST = 20;

  private final YamlParser parser;
  private final Consumer<Remark> doubts;
  private final Set<Node> seen = new HashSet<>();
  private int repeated;

  private YamlData(YamlParser parser, Consumer<Remark> doubts) {
    this.parser = parser;
    this.doubts = doubts;
  }

  /**
   * The fields; of a key that is given twice the last counts, as it does for Jekyll.
   *
   * @param file the file as messages show it
   * @param firstLine the line on which the text begins
   * @param doubts takes what is doubtful of them
   * @throws UnfitException when it is no YAML
   */
  static Datum.Fields read(String yaml, String file, int firstLine, Consumer<Remark> doubts) {
    Problems problems = new Problems();
    YamlParser parser = new YamlParser(file, firstLine, problems);
    MappingNode root = parser.parseWithAliases(yaml).mapping();
    if (!problems.sorted().isEmpty()) {
      Problem first = problems.sorted().get(0);
      throw new UnfitException(first.place(), first.message(), first.hint());
    }
    return new YamlData(parser, doubts).fields(root, 1);
  }

  /** Of JSON, in which a tab is white space; within texts it has none. */
  static Datum.Fields ofJson(String json, String file, int firstLine, Consumer<Remark> doubts) {
    return read(json.replace('\t', ' '), file, firstLine, doubts);
  }

  /** Takes what is doubtful for a mistake. */
  static void refuse(Remark doubt) {
    throw new UnfitException(
        doubt.place(), doubt.subject() + " " + doubt.message(), "keep one of the two");
  }

  private Datum datum(Node node, int depth) {
    count(node, depth);
    if (node instanceof MappingNode mapping) {
      return fields(mapping, depth);
    }
    if (node instanceof SequenceNode sequence) {
      List<Datum> items = sequence.getValue().stream().map(item -> datum(item, depth + 1)).toList();
      return new Datum.Items(parser.place(node), items);
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean none =
        node.getTag().equals(Tag.NULL) || scalar.isPlain() && NULLS.contains(scalar.getValue());
    return new Datum.Text(parser.place(node), none ? "" : scalar.getValue());
  }

  /** A few lines with aliases can stand for billions of values, or one for itself. */
  private void count(Node node, int depth) {
    repeated += seen.add(node) ? 0 : 1;
    if (repeated > MOST || depth > DEEPEST) {
      throw new UnfitException(
          parser.place(node),
          "its aliases (*name) stand for too much",
          "write out what they stand for");
    }
  }

  private Datum.Fields fields(MappingNode mapping, int depth) {
    Map<String, Datum.Field> fields = new LinkedHashMap<>();
    List<Datum> merged = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Place place = parser.place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new UnfitException(place, "a key must be a word", "write 'key: value'");
      }
      Datum value = datum(tuple.getValueNode(), depth + 1);
      String name = key.getValue();
      if (key.isPlain() && name.equals(MERGE)) {
        merged.addAll(value.each());
      } else if (fields.put(name, new Datum.Field(name, place, value)) != null) {
        doubts.accept(
            Remark.guessed(place, "key '" + name + "'", "is given twice, and the last counts"));
      }
    }
    merged.stream()
        .filter(Datum.Fields.class::isInstance)
        .flatMap(other -> ((Datum.Fields) other).fields().stream())
        .forEach(field -> fields.putIfAbsent(field.key(), field));
    return new Datum.Fields(parser.place(mapping), List.copyOf(fields.values()));
  }
}
