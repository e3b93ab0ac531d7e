package org.concordance.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.page.DataTable;
import org.concordance.page.Figure;
import org.concordance.page.Link;
import org.concordance.words.Words;

/** Puts a picture together: the frame, the axis, both sides, the key and the table. */
final class Plot {

  private static final int MARGIN = 40;

  private final Subject subject;
  private final Words words;
  private final Axis axis;

  Plot(Subject subject, Scale scale, DatePaths paths) {
    this.subject = subject;
    this.words = paths.words();
    this.axis = new Axis(scale, Ticks.of(scale, paths), paths);
  }

  /** Each item a mark. */
  Figure ofMarks(List<Dated> items, Lanes above, Lanes below) {
    Marks up = new Marks(above);
    Marks down = new Marks(below);
    int top = MARGIN + up.height();
    String description = range(items);
    Svg svg = open(sides(kinds(items)), top + Axis.HEIGHT + down.height() + MARGIN);
    axis.draw(svg, top);
    up.draw(svg, top, 1, words);
    down.draw(svg, top + Axis.HEIGHT, -1, words);
    svg.close("svg").line();
    Set<Style> styles =
        items.stream()
            .map(item -> Style.of(item.date().edtf()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Style.class)));
    Key.draw(svg, kinds(items), styles, words);
    return figure(description, svg, table(items));
  }

  private DataTable table(List<Dated> items) {
    List<List<Link>> rows = new ArrayList<>();
    for (Dated item : items) {
      rows.add(
          List.of(
              Link.of(item.when(words), page(item)),
              Link.of(item.title(), item.path()),
              Link.text(words.text(item.kind().key("picture.kind.")))));
    }
    return new DataTable(titles("when", "what", "kind"), rows);
  }

  /** The finest page or place of the day on which it begins. */
  private String page(Dated item) {
    boolean isDay = item.date().edtf().day().isPresent();
    return Period.first(item)
        .or(() -> Period.last(item))
        .map(day -> (isDay ? Bin.Unit.DAY : Bin.Unit.MONTH).path(day, axis.paths()))
        .orElse("");
  }

  /**
   * Items counted in columns, and below them the few events that are named.
   *
   * @param unit what a column stands for
   * @param rule how items are counted, as a sentence
   */
  Figure ofColumns(List<Bin> bins, Bin.Unit unit, String rule, Lanes named) {
    Columns columns = new Columns(bins);
    Marks marks = new Marks(named);
    Set<Dated.Kind> kinds = EnumSet.noneOf(Dated.Kind.class);
    for (Dated.Kind kind : Dated.Kind.values()) {
      if (columns.height(kind) > 0) {
        kinds.add(kind);
      }
    }
    int top = MARGIN + columns.height(Dated.Kind.PUBLISHED);
    int bottom = top + Axis.HEIGHT + columns.height(Dated.Kind.HAPPENED);
    String description = rule + (named.marks().isEmpty() ? "" : " " + words.text("picture.named"));
    Svg svg = open(sides(kinds), bottom + marks.height() + MARGIN);
    axis.draw(svg, top);
    columns.draw(svg, Dated.Kind.PUBLISHED, top, words);
    columns.draw(svg, Dated.Kind.HAPPENED, top + Axis.HEIGHT, words);
    marks.draw(svg, bottom, -1, words);
    svg.close("svg").line();
    Set<Style> styles = EnumSet.noneOf(Style.class);
    named.marks().forEach(mark -> styles.add(mark.shape().style()));
    Key.draw(svg, kinds, styles, words);
    return figure(description, svg, table(bins, unit, events(named, unit)));
  }

  /** The events that are named, by what they are counted in. */
  private Map<String, List<Dated>> events(Lanes named, Bin.Unit unit) {
    return named.marks().stream()
        .map(mark -> mark.shape().item())
        .sorted(Dated.IN_ORDER)
        .collect(
            Collectors.groupingBy(
                item -> Bin.of(item, axis.scale(), unit, axis.paths()).name(),
                TreeMap::new,
                Collectors.toList()));
  }

  private DataTable table(List<Bin> bins, Bin.Unit unit, Map<String, List<Dated>> events) {
    List<List<Link>> rows = new ArrayList<>();
    for (Bin bin : bins) {
      List<Link> row = new ArrayList<>();
      row.add(Link.of(bin.name(), bin.path()));
      row.add(Link.text(words.number(bin.published())));
      row.add(Link.text(words.number(bin.happened())));
      if (!events.isEmpty()) {
        row.add(Link.text(""));
      }
      rows.add(row);
      for (Dated event : events.getOrDefault(bin.name(), List.of())) {
        Link what = Link.of(event.title(), event.path());
        rows.add(
            List.of(Link.of(event.when(words), page(event)), Link.text(""), Link.text(""), what));
      }
    }
    List<String> columns = titles(unit.key("unit."), "published", "happened", "event");
    return new DataTable(events.isEmpty() ? columns.subList(0, 3) : columns, rows);
  }

  /** The titles of columns. */
  private List<String> titles(String... keys) {
    return Stream.of(keys).map(key -> words.text("picture." + key)).toList();
  }

  private static Set<Dated.Kind> kinds(List<Dated> items) {
    return items.stream()
        .map(Dated::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dated.Kind.class)));
  }

  private String sides(Set<Dated.Kind> kinds) {
    if (kinds.size() > 1) {
      return words.text("picture.sides");
    }
    return kinds.contains(Dated.Kind.PUBLISHED)
        ? words.text("picture.side-published")
        : words.text("picture.side-happened");
  }

  private String range(List<Dated> items) {
    return words.text("picture.range", items.size(), axis.scale().period().words(words));
  }

  private Svg open(String sides, int height) {
    String title = subject.id() + "-title";
    String desc = subject.id() + "-desc";
    return new Svg()
        .open(
            "svg",
            "role",
            "group",
            "aria-labelledby",
            title,
            "aria-describedby",
            desc,
            "width",
            "100%",
            "height",
            Svg.em(height))
        .line()
        .text("title", subject.title(), "id", title)
        .line()
        .text("desc", sides, "id", desc)
        .line();
  }

  private Figure figure(String description, Svg svg, DataTable table) {
    return new Figure(subject.id(), subject.title(), description, svg.finish(), table);
  }
}
