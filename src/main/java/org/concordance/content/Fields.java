package org.concordance.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordance.model.Nearest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The fields of one YAML mapping, read key by key.
 *
 * <p>The keys that are asked for are the keys that are known: whatever was not asked for by the
 * time of {@link #rejectOthers} is an error.
 */
final class Fields {

  /** Reads one value, or reports it and gives nothing. */
  interface Reader<T> extends Function<Node, Optional<T>> {}

  private static final int LONGEST_LIST = 20;

  private final MappingNode mapping;
  private final String what;
  private final Values values;
  private final Map<String, NodeTuple> byKey = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * Fields of a mapping; keys given twice are reported.
   *
   * @param what the thing described, with its article, as in "a reading needs 'title'"
   */
  Fields(MappingNode mapping, String what, Values values) {
    this.mapping = mapping;
    this.what = what;
    this.values = values;
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        values.error(tuple.getKeyNode(), "a key must be a word", "write 'key: value'");
      } else if (byKey.putIfAbsent(key.getValue(), tuple) != null) {
        values.error(key, "'" + key.getValue() + "' is given twice", "keep one of the two");
      }
    }
  }

  /** The node under a key, if it is there and not empty. */
  Optional<Node> node(String key) {
    asked.add(key);
    return Optional.ofNullable(byKey.get(key)).map(NodeTuple::getValueNode).filter(Fields::isGiven);
  }

  private static boolean isGiven(Node node) {
    return !(node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.isPlain() && scalar.getValue().equals("~")));
  }

  /** The value under a key, if it is there and right. */
  <T> Optional<T> optional(String key, Reader<T> reader) {
    return node(key).flatMap(reader);
  }

  /** The value under a key; when it is not there, that is an error. */
  <T> Optional<T> required(String key, Reader<T> reader) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      values.error(mapping, what + " needs '" + key + "'", "add a line '" + key + ": …'");
    }
    return node.flatMap(reader);
  }

  /** The right values of the list under a key; a value that is not in a list counts as one. */
  <T> List<T> list(String key, Reader<T> reader) {
    List<T> found = new ArrayList<>();
    for (Node item : items(key)) {
      reader.apply(item).ifPresent(found::add);
    }
    return found;
  }

  /** The same, where a value that stands in the list twice is reported. */
  <T> List<T> distinct(String key, Reader<T> reader) {
    Set<T> found = new LinkedHashSet<>();
    for (Node item : items(key)) {
      Optional<T> value = reader.apply(item);
      if (value.isPresent() && !found.add(value.get())) {
        values.warning(item, "given twice under '" + key + "'", "keep one of the two");
      }
    }
    return new ArrayList<>(found);
  }

  private List<Node> items(String key) {
    return node(key)
        .map(node -> node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node))
        .orElse(List.of());
  }

  /** The right values of a mapping from words to values. */
  <T> SortedMap<String, T> map(String key, Reader<String> keys, Reader<T> reader) {
    SortedMap<String, T> found = new TreeMap<>();
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof MappingNode inner) {
      for (NodeTuple tuple : inner.getValue()) {
        Optional<String> word = keys.apply(tuple.getKeyNode());
        Optional<T> value = reader.apply(tuple.getValueNode());
        if (word.isPresent() && value.isPresent() && found.put(word.get(), value.get()) != null) {
          values.error(tuple.getKeyNode(), "'" + word.get() + "' is given twice", "keep one");
        }
      }
    } else {
      node.ifPresent(
          given -> values.error(given, "expected pairs under '" + key + "'", "write 'ko: 한국'"));
    }
    return found;
  }

  /** The names of the keys that are there, in the order of the file. */
  List<String> keys() {
    return List.copyOf(byKey.keySet());
  }

  /** Reads single values of the same file. */
  Values values() {
    return values;
  }

  /** The mapping itself, for messages about the whole. */
  Node whole() {
    return mapping;
  }

  private String fieldsHint() {
    return asked.size() > LONGEST_LIST
        ? "the fields of " + what + " are named as in CSL, such as container-title"
        : "the fields of " + what + ": " + String.join(", ", asked);
  }

  /** Reports every key that was not asked for. */
  void rejectOthers() {
    byKey.forEach(
        (key, tuple) -> {
          if (!asked.contains(key)) {
            String hint = Nearest.to(key, asked).map(this::nearHint).orElseGet(this::fieldsHint);
            values.error(tuple.getKeyNode(), "unknown field '" + key + "' of " + what, hint);
          }
        });
  }

  private String nearHint(String near) {
    return byKey.containsKey(near)
        ? "'" + near + "' is there already; take this out"
        : "did you mean '" + near + "'?";
  }
}
