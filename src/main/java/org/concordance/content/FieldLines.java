package org.concordance.content;

import java.util.List;
import org.concordance.model.Problems;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Finds the lines of a record's file that hold one field of its front matter. */
final class FieldLines {

  private FieldLines() {}

  /**
   * The lines from a field's key to the next key, or to the end of the front matter, as they are.
   *
   * @param text the text of the file
   * @return the lines, each with its end; empty when there is no such field
   */
  static String of(String text, String key) {
    String plain = TextDecoder.lines(text);
    YamlParser yaml = new YamlParser("", FrontMatter.FIRST_LINE, new Problems());
    FrontMatter matter = FrontMatter.of(new TextFile("", "", plain), new Problems());
    List<NodeTuple> fields = yaml.parse(matter.yaml()).mapping().getValue();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
        int first = yaml.place(name).line();
        int end =
            i + 1 < fields.size()
                ? yaml.place(fields.get(i + 1).getKeyNode()).line()
                : matter.body().line() - 1;
        return plain
            .lines()
            .skip(first - 1L)
            .limit(end - first)
            .map(line -> line + "\n")
            .reduce("", String::concat);
      }
    }
    return "";
  }
}
