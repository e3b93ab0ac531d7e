package org.concordance.draft;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.Characters;
import org.concordance.model.FieldRules;
import org.concordance.syntax.YamlScalar;

/** Writes a draft as a file: given fields as YAML, open and offered ones as comments. */
final class DraftText {

  /** Where remarks begin, if the value leaves room. */
  private static final int REMARKS = 34;

  private static final String HEAD =
      "# What follows a # is not read. To use such a line, take its first # and the space after it"
          + " out;\n# what you do not need, delete.\n";

  /**
   * A line of front matter.
   *
   * @param text what it says, with its indentation
   * @param note the remark beside it
   */
  private record Line(String text, String note) {

    /** The line as a comment that begins in a column. */
    Line commented(int indent) {
      return new Line(text.substring(0, indent) + "# " + text.substring(indent), note);
    }

    boolean isComment() {
      return text.stripLeading().startsWith("# ");
    }

    String shown() {
      String remark = Characters.onOneLine(FieldRules.oneLine(note));
      return remark.isEmpty() ? text : text + gap() + "# " + remark;
    }

    private String gap() {
      return " ".repeat(Math.max(2, REMARKS - text.codePointCount(0, text.length())));
    }
  }

  private DraftText() {}

  static String of(Draft draft) {
    List<Line> lines = lines(draft.entries(), 0);
    StringBuilder text = new StringBuilder("---\n");
    if (!draft.remarks().isEmpty() || lines.stream().anyMatch(Line::isComment)) {
      text.append(HEAD);
    }
    lines.forEach(line -> text.append(line.shown()).append('\n'));
    draft.remarks().forEach(remark -> text.append(remark(remark)));
    text.append("---\n").append(draft.body());
    return draft.body().isEmpty() || draft.body().endsWith("\n")
        ? text.toString()
        : text.append('\n').toString();
  }

  private static String remark(String text) {
    return "# " + Characters.onOneLine(FieldRules.oneLine(text)) + "\n";
  }

  private static List<Line> lines(List<Entry> entries, int indent) {
    List<Line> lines = new ArrayList<>();
    for (Entry entry : entries) {
      List<Line> own = lines(entry, indent);
      boolean open = entry instanceof Entry.Open;
      own.forEach(line -> lines.add(open ? line.commented(indent) : line));
    }
    return lines;
  }

  private static List<Line> lines(Entry entry, int indent) {
    String key = " ".repeat(indent) + entry.key() + ":";
    List<Line> lines = new ArrayList<>();
    if (entry.value() instanceof Value.Text text) {
      lines.add(new Line(key + " " + YamlScalar.of(text.text()), entry.note()));
      return lines;
    }
    lines.add(new Line(key, entry.note()));
    lines.addAll(
        entry.value() instanceof Value.Items list
            ? items(list, indent + 2)
            : lines(((Value.Fields) entry.value()).entries(), indent + 2));
    return lines;
  }

  private static List<Line> items(Value.Items list, int indent) {
    List<Line> lines = new ArrayList<>();
    for (Value.Item item : list.items()) {
      List<Line> own = item(item, indent);
      own.forEach(line -> lines.add(item.offered() ? line.commented(indent) : line));
    }
    return lines;
  }

  /** An item, whose first line begins with a hyphen. */
  private static List<Line> item(Value.Item item, int indent) {
    String hyphen = " ".repeat(indent) + "- ";
    if (item.value() instanceof Value.Text text) {
      return List.of(new Line(hyphen + YamlScalar.of(text.text()), item.note()));
    }
    List<Line> lines = new ArrayList<>(lines(((Value.Fields) item.value()).entries(), indent + 2));
    Line first = lines.get(0);
    String note = item.note().isEmpty() ? first.note() : item.note();
    lines.set(0, new Line(hyphen + first.text().substring(indent + 2), note));
    return lines;
  }
}
