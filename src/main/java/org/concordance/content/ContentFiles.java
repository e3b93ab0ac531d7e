package org.concordance.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.Spot;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The files of a content folder, looked into once more for the few things that records do not say:
 * where a value stands, and what a curator has marked as fine.
 *
 * <p>Not safe for use by several threads.
 */
public final class ContentFiles {

  /** {@code # fine: date, summary}, with or without a reason after it. */
  private static final Pattern FINE =
      Pattern.compile(
          "(?:^|[ \\t])#[ \\t]*fine:[ \\t]*([a-z]+(?:[ \\t]*,[ \\t]*[a-z]+)*)", Pattern.MULTILINE);

  private static final Pattern WHITE = Pattern.compile("\\s+");

  private final Path root;
  private final String shown;

  /** The last file that was looked into: questions come file by file. */
  private Looked last = new Looked("", "", new YamlParser("", 1, new Problems()), List.of());

  private record Looked(String file, String yaml, YamlParser parser, List<NodeTuple> fields) {}

  /** The files of a content folder. */
  public ContentFiles(Path root) {
    this.root = root;
    this.shown = Folder.shown(root);
  }

  /** The place of something; the file's first line when it is not there any more. */
  public Place place(Spot spot) {
    if (spot.keys().isEmpty()) {
      return spot.known();
    }
    Looked looked = look(spot.file());
    List<Node> under = List.of();
    List<NodeTuple> fields = looked.fields();
    for (String key : spot.keys()) {
      under = fields.stream().filter(field -> isNamed(field, key)).flatMap(this::items).toList();
      fields = under.stream().flatMap(ContentFiles::fields).toList();
    }
    return under.stream()
        .flatMap(node -> holder(node, spot.value()).stream())
        .findFirst()
        .map(looked.parser()::place)
        .orElse(new Place(spot.file(), 1, 1));
  }

  private static boolean isNamed(NodeTuple field, String key) {
    return field.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
  }

  private Stream<Node> items(NodeTuple field) {
    return field.getValueNode() instanceof SequenceNode list
        ? list.getValue().stream()
        : Stream.of(field.getValueNode());
  }

  private static Stream<NodeTuple> fields(Node node) {
    return node instanceof MappingNode mapping ? mapping.getValue().stream() : Stream.empty();
  }

  /** The text itself, or the one of the texts in a mapping, that has the value. */
  private static Optional<Node> holder(Node node, String value) {
    if (value.isEmpty()) {
      return Optional.of(node);
    }
    return Stream.concat(Stream.of(node), fields(node).map(NodeTuple::getValueNode))
        .filter(one -> one instanceof ScalarNode text && plain(text).equals(value))
        .findFirst();
  }

  private static String plain(ScalarNode node) {
    return WHITE.matcher(node.getValue().strip()).replaceAll(" ");
  }

  /** Whether the front matter of a file has a comment that says so of this matter. */
  public boolean isFine(String file, String matter) {
    return FINE.matcher(look(file).yaml())
        .results()
        .map(MatchResult::group)
        .map(comment -> comment.substring(comment.indexOf(':') + 1).strip())
        .flatMap(words -> Arrays.stream(words.split("[ \\t]*,[ \\t]*")))
        .anyMatch(matter::equals);
  }

  /** The text of a file; empty when it cannot be read any more. */
  public String text(String file) {
    Path path = root.resolve(file.substring(Math.min(file.length(), shown.length() + 1)));
    try {
      return TextDecoder.decode(file, Files.readAllBytes(path), new Problems());
    } catch (IOException e) {
      return "";
    }
  }

  private Looked look(String file) {
    if (!last.file().equals(file)) {
      String text = text(file);
      boolean record = file.endsWith(".md");
      TextFile plain = new TextFile(file, file, text);
      String yaml = record ? FrontMatter.of(plain, new Problems()).yaml() : text;
      YamlParser parser = new YamlParser(file, record ? FrontMatter.FIRST_LINE : 1, new Problems());
      last = new Looked(file, yaml, parser, parser.parse(yaml).mapping().getValue());
    }
    return last;
  }
}
