package org.concordance.picture;

import java.util.List;
import java.util.Optional;
import org.concordance.page.Figure;

/**
 * Draws what was published and what happened along an axis of time.
 *
 * <p>Few items are marks, in lanes in which none lies upon another on the narrowest screen. Many
 * are counted in columns by day, month, year or decade, and a few events named. Either way the
 * picture is of bounded size.
 */
public final class Timeline {

  /** So many items are drawn one by one. */
  private static final int MOST_MARKS = 60;

  /** So many events are named below columns, and so many lanes may they take. */
  private static final int NAMED = 8;

  private static final int LANES_NAMED = 4;

  private final Subject subject;
  private final Scale scale;
  private final DatePaths paths;

  private Timeline(Subject subject, Scale scale, DatePaths paths) {
    this.subject = subject;
    this.scale = scale;
    this.paths = paths;
  }

  /** A picture as long as it takes; none of fewer items than there have to be. */
  public static Figure of(Subject subject, List<Dated> items, DatePaths paths) {
    return items.isEmpty() || items.size() < subject.least()
        ? Figure.NONE
        : new Timeline(subject, Scale.fitting(items), paths).figure(items);
  }

  /** A picture of a period; what goes on beyond it reaches to the edge. */
  public static Figure of(Subject subject, Period period, List<Dated> items, DatePaths paths) {
    return items.isEmpty() || items.size() < subject.least()
        ? Figure.NONE
        : new Timeline(subject, Scale.of(period), paths).figure(items);
  }

  private Figure figure(List<Dated> unordered) {
    List<Dated> items = unordered.stream().sorted(Dated.IN_ORDER).toList();
    if (items.size() <= MOST_MARKS) {
      Optional<Lanes> above = Lanes.of(shapes(items, Dated.Kind.PUBLISHED));
      Optional<Lanes> below = Lanes.of(shapes(items, Dated.Kind.HAPPENED));
      if (above.isPresent() && below.isPresent()) {
        return new Plot(subject, scale, paths).ofMarks(items, above.get(), below.get());
      }
    }
    Bin.Unit unit = Bin.Unit.of(scale.period());
    String rule = paths.words().text(unit.key("picture.rule-begins."));
    return new Plot(subject, scale, paths)
        .ofColumns(Bin.count(items, scale, unit, paths), unit, rule, named(items));
  }

  private List<Shape> shapes(List<Dated> items, Dated.Kind kind) {
    return items.stream()
        .filter(item -> item.kind() == kind)
        .map(item -> Shape.of(item, scale))
        .toList();
  }

  /** The events most read of, as far as there is room for their names. */
  private Lanes named(List<Dated> items) {
    return Lanes.named(shapes(items, Dated.Kind.HAPPENED), NAMED, LANES_NAMED);
  }
}
