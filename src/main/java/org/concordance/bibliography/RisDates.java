package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a work was published: {@code 2021/03/22/}, a year, or words. */
final class RisDates {

  /** Year, month, day and words, with a stroke after each. */
  private static final Pattern PARTS =
      Pattern.compile("(\\d{4})?/(\\d{0,2})(?:/(\\d{0,2})(?:/(.*))?)?");

  private record Found(Field field, DateText date) {}

  private RisDates() {}

  static void put(Description work, RisEntry entry) {
    List<Field> given =
        entry.all("DA", "Y1", "PY").stream().filter(field -> !field.line().isEmpty()).toList();
    String year = year(given);
    List<Found> found = new ArrayList<>();
    for (Field field : given) {
      Optional<DateText> date = date(field.line(), year);
      date.ifPresentOrElse(
          one -> found.add(new Found(field, one)),
          () -> work.leftOut(field, "is no date that can be read"));
    }
    Comparator<Found> best =
        Comparator.comparing((Found one) -> -one.date().edtf().length())
            .thenComparing(one -> one.date().guessed());
    found.stream()
        .min(best)
        .ifPresent(
            one -> {
              put(work, one);
              found.stream()
                  .filter(other -> !one.date().edtf().contains(year(other.date().edtf())))
                  .forEach(other -> work.leftOut(other.field(), "is another date"));
            });
  }

  /** Takes the day on which somebody read it. */
  static void accessed(Description work, Field field) {
    Optional<DateText> date = date(field.line(), "");
    if (date.isPresent()) {
      work.put("accessed", field.with(date.get().edtf()), "");
    } else {
      work.leftOut(field, "is no date that can be read");
    }
  }

  private static void put(Description work, Found found) {
    Field field = found.field();
    Field value = field.with(found.date().edtf());
    if (found.date().guessed()) {
      String said = "says '" + Field.cut(field.line(), 80) + "'";
      work.guess("issued", value, said + ", taken for", said);
    } else {
      work.put("issued", value, "");
    }
  }

  /** The year that any of the lines begins with; empty when none does. */
  private static String year(List<Field> fields) {
    return fields.stream()
        .map(Field::line)
        .filter(line -> line.matches("\\d{4}\\b.*"))
        .map(line -> line.substring(0, 4))
        .findFirst()
        .orElse("");
  }

  private static String year(String edtf) {
    return edtf.matches("\\d{4}.*") ? edtf.substring(0, 4) : edtf;
  }

  /** The date of a line, with the year of another line where it has none of its own. */
  private static Optional<DateText> date(String line, String year) {
    Matcher parts = PARTS.matcher(line);
    if (!parts.matches()) {
      return DateText.of(line)
          .or(() -> year.isEmpty() ? Optional.empty() : DateText.exactly(line + " " + year));
    }
    String own = group(parts, 1);
    String words = group(parts, 4);
    String month = two(group(parts, 2));
    String numbers = own + month + (month.isEmpty() ? "" : two(group(parts, 3)));
    Optional<DateText> base =
        Optional.of(numbers).filter(n -> !own.isEmpty() && DateText.isDate(n)).map(DateText::exact);
    if (words.isEmpty()) {
      return base.or(() -> own.isEmpty() ? Optional.empty() : DateText.of(numbers));
    }
    return DateText.exactly(words)
        .or(() -> DateText.exactly(words + " " + own))
        .or(() -> base.map(date -> DateText.guess(date.edtf())))
        .or(() -> DateText.of(words));
  }

  private static String group(Matcher parts, int group) {
    return Optional.ofNullable(parts.group(group)).orElse("").strip();
  }

  private static String two(String number) {
    return number.isEmpty() || Integer.parseInt(number) == 0
        ? ""
        : number.length() == 1 ? "-0" + number : "-" + number;
  }
}
