package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A table of HTML in Markdown, where that can have it; else as it is. */
final class TableOfHtml {

  /** What a cell of Markdown cannot hold, and a table of it not say. */
  private static final String UNFIT =
      "[rowspan], [colspan], caption, table, p, ul, ol, pre, blockquote, h1, h2, h3, h4, h5, h6,"
          + " hr";

  private TableOfHtml() {}

  static String of(Element table) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      rows.add(row.select("> th, > td").stream().map(TableOfHtml::cell).toList());
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    boolean headed =
        !table.select("tr").isEmpty() && table.select("tr").get(0).select("> td").isEmpty();
    boolean fit =
        width > 0 && table.select(UNFIT).stream().allMatch(found -> found == table) && headed;
    if (!fit) {
      return MarkdownOfHtml.asItIs(table);
    }
    rows.add(1, Collections.nCopies(width, "---"));
    return rows.stream().map(row -> line(row, width)).collect(Collectors.joining("\n"));
  }

  private static String cell(Element cell) {
    return InlineOfHtml.of(cell.childNodes())
        .replace("\\\n", "<br>")
        .replace('\n', ' ')
        .replace("|", "\\|")
        .strip();
  }

  private static String line(List<String> cells, int width) {
    List<String> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(width - cells.size(), ""));
    return "| " + String.join(" | ", all) + " |";
  }
}
