package org.concordance.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordance.page.DataTable;
import org.concordance.page.Figure;
import org.concordance.page.Link;

/** Puts a picture together: the frame, the axis, both sides, the key and the table. */
final class Plot {

  private static final int MARGIN = 40;

  private final Subject subject;
  private final Axis axis;

  Plot(Subject subject, Scale scale, DatePaths paths) {
    this.subject = subject;
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
    up.draw(svg, top, 1);
    down.draw(svg, top + Axis.HEIGHT, -1);
    svg.close("svg").line();
    Set<Style> styles =
        items.stream()
            .map(item -> Style.of(item.date().edtf()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Style.class)));
    Key.draw(svg, kinds(items), styles);
    return figure(description, svg, table(items));
  }

  private DataTable table(List<Dated> items) {
    List<List<Link>> rows = new ArrayList<>();
    for (Dated item : items) {
      rows.add(
          List.of(
              Link.of(item.when(), page(item)),
              Link.of(item.title(), item.path()),
              Link.text(item.kind().word())));
    }
    return new DataTable(List.of("When", "What", "Kind"), rows);
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
    String description = rule + (named.marks().isEmpty() ? "" : " Some events are named.");
    Svg svg = open(sides(kinds), bottom + marks.height() + MARGIN);
    axis.draw(svg, top);
    columns.draw(svg, Dated.Kind.PUBLISHED, top);
    columns.draw(svg, Dated.Kind.HAPPENED, top + Axis.HEIGHT);
    marks.draw(svg, bottom, -1);
    svg.close("svg").line();
    Set<Style> styles = EnumSet.noneOf(Style.class);
    named.marks().forEach(mark -> styles.add(mark.shape().style()));
    Key.draw(svg, kinds, styles);
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
      row.add(Link.text(Integer.toString(bin.published())));
      row.add(Link.text(Integer.toString(bin.happened())));
      if (!events.isEmpty()) {
        row.add(Link.text(""));
      }
      rows.add(row);
      for (Dated event : events.getOrDefault(bin.name(), List.of())) {
        Link what = Link.of(event.title(), event.path());
        rows.add(List.of(Link.of(event.when(), page(event)), Link.text(""), Link.text(""), what));
      }
    }
    String heading =
        unit.word().substring(0, 1).toUpperCase(Locale.ROOT) + unit.word().substring(1);
    List<String> columns = List.of(heading, "Published", "Happened", "Event");
    return new DataTable(events.isEmpty() ? columns.subList(0, 3) : columns, rows);
  }

  private static Set<Dated.Kind> kinds(List<Dated> items) {
    return items.stream()
        .map(Dated::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dated.Kind.class)));
  }

  private static String sides(Set<Dated.Kind> kinds) {
    if (kinds.size() > 1) {
      return "What was published stands above the axis, what happened below it.";
    }
    return kinds.contains(Dated.Kind.PUBLISHED)
        ? "What was published stands above the axis."
        : "What happened stands below the axis.";
  }

  private String range(List<Dated> items) {
    String number = items.size() == 1 ? "One date" : items.size() + " dates";
    return number + ", " + axis.scale().period().words() + ".";
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
