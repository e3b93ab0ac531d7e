package org.concordance.cite;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordance.edtf.Edtf;
import org.concordance.model.Digits;
import org.concordance.model.WordedDate;

/**
 * Writes works as RIS: one name and one keyword a line.
 *
 * <p>A comma divides the parts of a name, so a name in one piece has none: readers would make a
 * family's name of what stands before it.
 *
 * @see RisTags
 */
public final class Ris {

  private static final String UNKNOWN = "-XX";

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final StringBuilder lines = new StringBuilder();
  private final Set<String> used = new HashSet<>(Set.of(RisTags.NOTE));
  private final CslItem item;
  private final RisTags tags;

  private Ris(CslItem item) {
    this.item = item;
    this.tags = RisTags.of(item);
  }

  /** One work, with an empty line after it. */
  public static String of(CslItem item) {
    return new Ris(item).text();
  }

  private String text() {
    line("TY", tags.type());
    line("ID", item.id());
    line("TI", item.title());
    Map<String, String> byVariable = tags.byVariable();
    byVariable.forEach((variable, tag) -> names(variable, tag, item.names(variable)));
    item.issued().ifPresent(this::issued);
    byVariable.forEach(
        (variable, tag) -> item.variable(variable).ifPresent(text -> text(variable, tag, text)));
    Optional.ofNullable(item.dates().get("accessed"))
        .flatMap(Ris::day)
        .ifPresent(day -> line("Y2", day));
    item.keywords().forEach(word -> line("KW", word.replace(";", ",")));
    others(byVariable.keySet());
    line("ER", "");
    return lines.append("\r\n").toString();
  }

  /** What has no tag at all. */
  private void others(Set<String> known) {
    item.names()
        .forEach(
            (variable, names) -> {
              if (!known.contains(variable)) {
                names(variable, RisTags.NOTE, names);
              }
            });
    item.variables()
        .forEach(
            (variable, text) -> {
              if (!known.contains(variable) && !variable.equals("title")) {
                note(variable, text);
              }
            });
  }

  private void line(String tag, String value) {
    lines.append(tag).append("  - ").append(OneLine.of(value)).append("\r\n");
  }

  private void note(String variable, String text) {
    line(RisTags.NOTE, variable + ": " + text);
  }

  private void names(String variable, String tag, List<CslName> names) {
    for (CslName name : names) {
      if (tag.equals(RisTags.NOTE)) {
        note(variable, name(name));
      } else {
        line(tag, name(name));
      }
    }
    if (!names.isEmpty()) {
      used.add(tag);
    }
  }

  private static String name(CslName name) {
    if (name.isWhole()) {
      return name.literal().indexOf(',') < 0
          ? name.literal().strip()
          : COMMA.matcher(name.literal()).replaceAll(" ").strip();
    }
    String text = name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
    return name.suffix().isEmpty() ? text : text + ", " + name.suffix();
  }

  private void issued(WordedDate date) {
    year(date.edtf()).ifPresent(year -> line("PY", year));
    day(date).ifPresent(day -> line("DA", day));
  }

  /**
   * The year in which it began or ended; none of a decade, which has no first year that is known.
   */
  private static Optional<String> year(Edtf edtf) {
    return switch (edtf.precision()) {
      case DECADE, CENTURY -> Optional.empty();
      case DAY, MONTH, SEASON, YEAR, INTERVAL, SET ->
          edtf.earliest().or(edtf::latest).map(day -> Digits.year(day.getYear()));
    };
  }

  /** Year, month and day with a stroke after each, so far as they are known; then words, if any. */
  private static Optional<String> day(WordedDate date) {
    Edtf edtf = date.edtf();
    Optional<LocalDate> first = edtf.earliest().or(edtf::latest);
    boolean plain = edtf.datetime().filter(known(edtf.toString())::equals).isPresent();
    String words = plain && date.text().isEmpty() ? "" : date.display().replace("/", "-");
    return first
        .map(
            day -> {
              String year = Digits.padded(day.getYear(), 4);
              String month = Digits.padded(day.getMonthValue(), 2);
              return switch (edtf.precision()) {
                case DAY -> year + "/" + month + "/" + Digits.padded(day.getDayOfMonth(), 2) + "/";
                case MONTH -> year + "/" + month + "//";
                case DECADE, CENTURY -> "///";
                case SEASON, YEAR, INTERVAL, SET -> year + "///";
              };
            })
        .map(day -> day + words);
  }

  /** A date without the parts at its end of which nothing is known. */
  private static String known(String edtf) {
    String known = edtf;
    while (known.endsWith(UNKNOWN)) {
      known = known.substring(0, known.length() - UNKNOWN.length());
    }
    return known;
  }

  private void text(String variable, String tag, String text) {
    if (!variable.equals("note") && (tag.equals(RisTags.NOTE) || !used.add(tag))) {
      note(variable, text);
    } else if (variable.equals("page")) {
      pages(text);
    } else {
      line(tag, text);
    }
  }

  /** Readers would break a list, or a page with a hyphen, in two: it stands in one line. */
  private void pages(String pages) {
    Optional<Pages.Range> range = Pages.range(pages);
    line("SP", range.map(Pages.Range::first).orElse(pages));
    range.ifPresent(ends -> line("EP", ends.last()));
  }
}
