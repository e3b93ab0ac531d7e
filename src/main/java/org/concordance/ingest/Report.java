package org.concordance.ingest;

import java.util.List;
import org.concordance.model.Characters;

/**
 * What an import did or would do, in full, as Markdown: what wants a curator first, then the rest.
 */
public final class Report {

  /** What begins every report. */
  private static final String HEAD = "# Import of ";

  /** What begins a line that belongs to the one before. */
  private static final String INNER = "  - ";

  private final StringBuilder text = new StringBuilder();

  private Report() {}

  /** The report on things of which there is nothing to say together. */
  public static String of(String title, String content, List<Item> items) {
    return of(title, content, items, List.of());
  }

  /**
   * The report.
   *
   * @param title what was imported, and when: {@code library a.bib, 2026-11-21}
   * @param content the content folder, as messages show it
   * @param items what became of each thing
   * @param general what there is to know of all of it together
   */
  public static String of(String title, String content, List<Item> items, List<Remark> general) {
    Report report = new Report();
    report.line(HEAD + title).line("").line(Tally.of(items).sentence());
    report.section("What did not come", without(items, Item.Outcome.LEFT_OUT));
    report.section("What is a draft, and why", remarks(items, Remark.Kind.HELD));
    report.section("Of all of it together", gathered(general));
    report.section("What was guessed: look at each", remarks(items, Remark.Kind.GUESSED));
    report.section(
        "What lies beside the archive, and is not published", remarks(items, Remark.Kind.ASIDE));
    report.section("What was left out", remarks(items, Remark.Kind.LEFT_OUT));
    report.section("What meant nothing to readers", remarks(items, Remark.Kind.TRIFLE));
    report.section("What stands twice, and came once", without(items, Item.Outcome.TWICE));
    report.section(
        "What came",
        items.stream()
            .filter(item -> item.outcome() == Item.Outcome.COMES)
            .map(item -> content + "/" + item.holder() + named(item) + from(item))
            .toList());
    report.section("What was here already", without(items, Item.Outcome.KNOWN));
    return report.text.toString();
  }

  /** Whether a text is a report. */
  public static boolean is(String text) {
    return text.startsWith(HEAD);
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
    return " (from " + item.origin() + ")";
  }

  private static List<String> without(List<Item> items, Item.Outcome outcome) {
    return items.stream()
        .filter(item -> item.outcome() == outcome)
        .map(item -> item.origin() + named(item) + ": " + item.why())
        .toList();
  }

  /** Remarks of some kinds on all that comes, or adds to what is here. */
  private static List<String> remarks(List<Item> items, Remark.Kind kind) {
    Gathered gathered = new Gathered(INNER);
    for (Item item : items) {
      if (item.isTold()) {
        item.remarks().stream()
            .filter(remark -> remark.kind() == kind)
            .forEach(remark -> gathered.add(remark, item));
      }
    }
    return gathered.lines();
  }

  private static List<String> gathered(List<Remark> remarks) {
    Gathered gathered = new Gathered(INNER);
    remarks.forEach(gathered::add);
    return gathered.lines();
  }
}
