package org.concordance.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.edtf.Edtf;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Adds to what a reading says under {@code changes}. */
public final class ChangesEdit {

  private static final String KEY = "changes";
  private static final Pattern INDENT = Pattern.compile("^(\\s*)-.*", Pattern.DOTALL);

  private final String text;
  private final YamlParser yaml;
  private final List<NodeTuple> fields;

  private ChangesEdit(String text) {
    this.text = text;
    TextFile file = new TextFile("", "", TextDecoder.lines(text));
    this.yaml = new YamlParser("", FrontMatter.FIRST_LINE, new Problems());
    this.fields = yaml.parse(FrontMatter.of(file, new Problems()).yaml()).mapping().getValue();
  }

  /**
   * Adds a correction to a reading, and leaves the rest of the text as it is.
   *
   * @param text the text of the reading's file
   * @return the new text; empty when the list is written so that it is for the curator to add to it
   */
  public static Optional<String> add(String text, Edtf date, String note) {
    return new ChangesEdit(text)
        .add(date, note)
        .filter(edited -> isLonger(new ChangesEdit(text), new ChangesEdit(edited)));
  }

  private Optional<String> add(Edtf date, String note) {
    TextEdit edit = new TextEdit(text);
    Optional<NodeTuple> field = field();
    if (field.isEmpty()) {
      edit.insert(fence(edit), entry("  ", date, note, true));
      return Optional.of(edit.toString());
    }
    Node value = field.get().getValueNode();
    if (value instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
      int line = yaml.place(field.get().getKeyNode()).line();
      edit.insert(line + 1, entry("  ", date, note, false));
      return Optional.of(edit.toString());
    }
    if (value instanceof SequenceNode list && list.getValue().isEmpty()) {
      Place start = yaml.place(value);
      edit.replace(start.line(), start.column(), yaml.end(value).column(), "");
      edit.insert(start.line() + 1, entry("  ", date, note, false));
      return Optional.of(edit.toString());
    }
    if (!(value instanceof SequenceNode list) || list.getFlowStyle() != FlowStyle.BLOCK) {
      return Optional.empty();
    }
    Node last = list.getValue().get(list.getValue().size() - 1);
    Matcher indent = INDENT.matcher(edit.line(yaml.place(last).line()));
    if (!indent.matches()) {
      return Optional.empty();
    }
    edit.insert(lineAfter(last), entry(indent.group(1), date, note, false));
    return Optional.of(edit.toString());
  }

  private Optional<NodeTuple> field() {
    return fields.stream()
        .filter(field -> field.getKeyNode() instanceof ScalarNode key && key.getValue().equals(KEY))
        .findFirst();
  }

  /** The line that ends the front matter. */
  private static int fence(TextEdit edit) {
    int line = FrontMatter.FIRST_LINE;
    while (!edit.line(line).matches("---[ \\t]*\\R?")) {
      line++;
    }
    return line;
  }

  private int lineAfter(Node last) {
    Node end = last;
    while (end instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      end = mapping.getValue().get(mapping.getValue().size() - 1).getValueNode();
    }
    Place after = yaml.end(end);
    return after.column() == 1 ? after.line() : after.line() + 1;
  }

  private static List<String> entry(String indent, Edtf date, String note, boolean first) {
    List<String> lines = new ArrayList<>();
    if (first) {
      lines.add(KEY + ":");
    }
    lines.add(indent + "- date: " + date);
    lines.add(indent + "  note: " + TextEdit.quoted(note));
    return lines;
  }

  /** Whether one text has one correction more than another, and every field else as it was. */
  private static boolean isLonger(ChangesEdit before, ChangesEdit after) {
    return after.others().equals(before.others()) && after.count() == before.count() + 1;
  }

  private int count() {
    return field()
        .map(NodeTuple::getValueNode)
        .map(node -> node instanceof SequenceNode list ? list.getValue().size() : 0)
        .orElse(0);
  }

  private List<String> others() {
    return fields.stream()
        .filter(field -> !field.equals(field().orElse(null)))
        .map(field -> plain(field.getKeyNode()) + ": " + plain(field.getValueNode()))
        .toList();
  }

  /** A node as text, without its places. */
  private static String plain(Node node) {
    if (node instanceof ScalarNode scalar) {
      return TextEdit.quoted(scalar.getValue());
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(ChangesEdit::plain).toList().toString();
    }
    return ((MappingNode) node)
        .getValue().stream()
            .map(field -> plain(field.getKeyNode()) + ": " + plain(field.getValueNode()))
            .toList()
            .toString();
  }
}
