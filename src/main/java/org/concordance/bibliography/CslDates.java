package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.model.FieldRules;

/**
 * Dates of CSL-JSON: parts, with a season or an approximation, or words.
 *
 * @see <a href="https://github.com/citation-style-language/schema">csl-data.json</a>
 */
final class CslDates {

  private static final Map<String, String> SEASONS =
      Map.of(
          "1", "21", "2", "22", "3", "23", "4", "24", "spring", "21", "summer", "22", "autumn",
          "23", "fall", "23", "winter", "24");

  private CslDates() {}

  /** Takes a date for a variable, or leaves it out and says so. */
  static void take(Description work, String variable, Field field, Object value) {
    boolean kept = Set.of("issued", "accessed").contains(variable);
    if (!kept) {
      work.leftOut(field.with(words(value)));
      return;
    }
    if (value instanceof Map<?, ?> date) {
      Optional<String> edtf = parts(date).map(parts -> parts + mark(date)).filter(DateText::isDate);
      if (edtf.isPresent()) {
        work.put(variable, field.with(edtf.get()), "");
        return;
      }
    }
    String words = words(value);
    if (!words.isEmpty()) {
      new Taking(work).date(variable, field.with(words));
    }
  }

  /** The words of a date, else what its parts are. */
  private static String words(Object value) {
    if (value instanceof Map<?, ?> date) {
      for (String key : List.of("literal", "raw", "edtf")) {
        if (date.get(key) instanceof String text) {
          return text;
        }
      }
      String parts = parts(date).orElse("");
      return parts.isEmpty() ? CslReader.at(date, "date-parts") : parts;
    }
    return value.toString();
  }

  private static String mark(Map<?, ?> date) {
    return CslReader.at(date, "circa").matches("false|0|") ? "" : "~";
  }

  private static Optional<String> parts(Map<?, ?> date) {
    if (!(date.get("date-parts") instanceof List<?> ends)) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    for (Object end : ends) {
      if (end instanceof List<?> numbers) {
        found.add(
            point(numbers, found.isEmpty() ? CslReader.at(date, "season") : "", found.isEmpty()));
      }
    }
    boolean whole = !found.isEmpty() && found.size() <= 2 && !found.contains("");
    return whole ? Optional.of(String.join("/", found)) : Optional.empty();
  }

  private static String point(List<?> numbers, String season, boolean first) {
    List<String> parts =
        numbers.stream()
            .map(number -> FieldRules.oneLine(number.toString()).replaceAll("\\.0$", ""))
            .collect(Collectors.toList());
    if (parts.isEmpty() || !parts.stream().allMatch(part -> part.matches("\\d{1,4}"))) {
      return "";
    }
    if (!first && parts.get(0).matches("0+")) {
      return "..";
    }
    StringBuilder edtf = new StringBuilder("0".repeat(4 - parts.get(0).length()) + parts.get(0));
    String named = season.toLowerCase(Locale.ROOT);
    if (parts.size() == 1 && SEASONS.containsKey(named)) {
      return edtf.append('-').append(SEASONS.get(named)).toString();
    }
    for (int i = 1; i < Math.min(3, parts.size()) && !parts.get(i).matches("0+"); i++) {
      edtf.append('-').append(two(Integer.parseInt(parts.get(i)), i));
    }
    return edtf.toString();
  }

  /** Two digits; months from 13 to 16 are seasons. */
  private static String two(int number, int place) {
    int shown = place == 1 && number >= 13 && number <= 16 ? number + 8 : number;
    return shown < 10 ? "0" + shown : Integer.toString(shown);
  }
}
