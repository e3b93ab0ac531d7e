package org.concordance.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordance.model.Characters;

/** What an import did or would do, in full, as Markdown: what came, what was guessed, what not. */
public final class Report {

  /** What begins a line that belongs to the one before. */
  private static final String INNER = "  - ";

  /** A remark, and where it was said. */
  private record Told(Remark remark, String where) {}

  private final StringBuilder text = new StringBuilder();

  private Report() {}

  /**
   * The report.
   *
   * @param title what was imported, and when
   * @param content the content folder, as messages show it
   * @param items what became of each thing
   */
  public static String of(String title, String content, List<Item> items) {
    Report report = new Report();
    report.line("# " + title).line("").line(Tally.of(items).sentence());
    report.section(
        "What came",
        items.stream()
            .filter(item -> item.outcome() == Item.Outcome.COMES)
            .map(item -> content + "/" + item.holder() + named(item) + from(item))
            .toList());
    report.section("What was guessed: look at each", remarks(items, Remark.Kind.GUESSED));
    report.section(
        "What lies beside the archive, and is not published", remarks(items, Remark.Kind.ASIDE));
    report.section("What was left out of what came", remarks(items, Remark.Kind.LEFT_OUT));
    report.section("What did not come", without(items, Item.Outcome.LEFT_OUT));
    report.section("What stands twice, and came once", without(items, Item.Outcome.TWICE));
    report.section("What was here already", without(items, Item.Outcome.KNOWN));
    return report.text.toString();
  }

  private Report line(String line) {
    text.append(line).append('\n');
    return this;
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      line("").line("## " + title).line("");
      lines.forEach(
          line -> line((line.startsWith(INNER) ? "" : "- ") + Characters.onOneLine(line)));
    }
  }

  private static String named(Item item) {
    return item.title().isEmpty() ? "" : ": " + item.title();
  }

  private static String from(Item item) {
    return " (from " + item.place() + ")";
  }

  private static List<String> without(List<Item> items, Item.Outcome outcome) {
    return items.stream()
        .filter(item -> item.outcome() == outcome)
        .map(
            item ->
                item.place()
                    + named(item)
                    + ": "
                    + item.why()
                    + (item.holder().isEmpty() ? "" : " as " + item.holder()))
        .toList();
  }

  /** Where something was said, and what came of it. */
  private static String where(Remark remark, Item item) {
    String file = item.holder().substring(item.holder().lastIndexOf('/') + 1);
    return remark.place() + " (" + file.replaceFirst("\\.md$", "") + ")";
  }

  /** Remarks that say the same are one, with every place. */
  private static List<String> remarks(List<Item> items, Remark.Kind kind) {
    Map<String, List<Told>> same = new LinkedHashMap<>();
    for (Item item : items) {
      if (item.outcome() == Item.Outcome.COMES) {
        item.remarks().stream()
            .filter(remark -> remark.kind() == kind)
            .forEach(
                remark ->
                    same.computeIfAbsent(
                            remark.subject() + " " + remark.message(), any -> new ArrayList<>())
                        .add(new Told(remark, where(remark, item))));
      }
    }
    List<String> lines = new ArrayList<>();
    same.forEach((said, all) -> lines.addAll(together(said, all)));
    return lines;
  }

  /** Remarks that say the same: their places; with the value of each, where they have values. */
  private static List<String> together(String said, List<Told> all) {
    String times = all.size() > 1 ? " (" + all.size() + " times)" : "";
    if (all.stream().allMatch(told -> told.remark().value().isEmpty())) {
      return List.of(
          said
              + times
              + ": "
              + all.stream().map(Told::where).distinct().collect(Collectors.joining(", ")));
    }
    if (all.size() == 1) {
      return List.of(all.get(0).remark().sentence() + ": " + all.get(0).where());
    }
    List<String> lines = new ArrayList<>(List.of(said + times + ":"));
    all.forEach(told -> lines.add(INNER + told.where() + ": " + told.remark().value()));
    return lines;
  }
}
