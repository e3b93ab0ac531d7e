package org.concordance.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.edtf.EdtfFormatException;
import org.concordance.model.WordedDate;
import org.concordance.syntax.JsonText;

/**
 * Writes works as CSL-JSON.
 *
 * <p>A date has {@code date-parts}, with {@code circa} for one that is approximate or uncertain;
 * one that cannot be said so (a season, a decade, one with words of its own) stands as {@code
 * literal}.
 *
 * @see <a href="https://github.com/citation-style-language/schema">csl-data.json</a>
 */
public final class CslJson {

  private CslJson() {}

  /** One work, as it stands in a file: on a line of its own. */
  public static String entry(CslItem item) {
    return JsonText.line(of(item));
  }

  /** One work as a JSON value. */
  static Map<String, Object> of(CslItem item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", item.id());
    json.put("type", item.type());
    item.variable("title").ifPresent(title -> json.put("title", title));
    item.names()
        .forEach((variable, names) -> json.put(variable, names.stream().map(CslJson::of).toList()));
    item.dates().forEach((variable, date) -> json.put(variable, of(date)));
    item.variables().forEach((variable, text) -> json.putIfAbsent(name(variable), text));
    if (!item.keywords().isEmpty()) {
      json.put("keyword", String.join(", ", item.keywords()));
    }
    return json;
  }

  /** Some numbers have another name in the data's schema than in the specification of styles. */
  private static String name(String variable) {
    return switch (variable) {
      case "part-number", "printing-number", "supplement-number" ->
          variable.substring(0, variable.indexOf('-'));
      default -> variable;
    };
  }

  private static Map<String, Object> of(CslName name) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (name.isWhole()) {
      json.put("literal", name.literal());
      return json;
    }
    json.put("family", name.family());
    if (!name.given().isEmpty()) {
      json.put("given", name.given());
    }
    if (!name.suffix().isEmpty()) {
      json.put("suffix", name.suffix());
    }
    return json;
  }

  private static Map<String, Object> of(WordedDate date) {
    Map<String, Object> json = new LinkedHashMap<>();
    Optional<List<List<Integer>>> parts =
        date.text().isPresent() ? Optional.empty() : parts(date.edtf());
    if (parts.isEmpty()) {
      json.put("literal", date.display());
      return json;
    }
    json.put("date-parts", parts.get());
    if (isMarked(date.edtf().toString())) {
      json.put("circa", true);
    }
    return json;
  }

  /** Whether a date stands as words: it has words of its own, or no year, month and day. */
  static boolean isWorded(WordedDate date) {
    return date.text().isPresent() || parts(date.edtf()).isEmpty();
  }

  /** Whether a date is approximate or uncertain. */
  private static boolean isMarked(String edtf) {
    return edtf.indexOf('~') >= 0 || edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0;
  }

  /** The year, month and day of a date, or of both ends of an interval. */
  private static Optional<List<List<Integer>>> parts(Edtf date) {
    if (date.precision() != Edtf.Precision.INTERVAL) {
      return point(date).map(List::of);
    }
    List<List<Integer>> parts = new ArrayList<>();
    for (String end : date.toString().split("/", -1)) {
      Optional<List<Integer>> point = point(end);
      if (point.isEmpty()) {
        return Optional.empty();
      }
      parts.add(point.get());
    }
    return Optional.of(parts);
  }

  private static Optional<List<Integer>> point(String text) {
    try {
      return point(Edtf.parse(text));
    } catch (EdtfFormatException e) {
      // An end that is open or not known.
      return Optional.empty();
    }
  }

  private static Optional<List<Integer>> point(Edtf date) {
    return date.earliest().flatMap(first -> point(date.precision(), first));
  }

  private static Optional<List<Integer>> point(Edtf.Precision precision, LocalDate day) {
    return switch (precision) {
      case DAY -> Optional.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
      case MONTH -> Optional.of(List.of(day.getYear(), day.getMonthValue()));
      case YEAR -> Optional.of(List.of(day.getYear()));
      case SEASON, DECADE, CENTURY, INTERVAL, SET -> Optional.empty();
    };
  }
}
