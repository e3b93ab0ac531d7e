package org.concordance.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads when a work was published: a date of BibLaTeX, or the year, month and day of BibTeX. */
final class BibDates {

  private final Description work;
  private final BibEntry entry;
  private final UnaryOperator<Field> shown;

  private BibDates(Description work, BibEntry entry, UnaryOperator<Field> shown) {
    this.work = work;
    this.entry = entry;
    this.shown = shown;
  }

  static void put(Description work, BibEntry entry, UnaryOperator<Field> shown) {
    new BibDates(work, entry, shown).put();
  }

  private void put() {
    entry
        .field("date")
        .map(shown)
        .ifPresent(field -> new Taking(work).date("issued", field.with(field.line())));
    Optional<Field> year = entry.field("year").map(shown);
    Optional<Field> month = entry.field("month").map(shown);
    Optional<Field> day = entry.field("day").map(shown);
    if (work.has("issued")) {
      besides(year, "year", Field::line);
      besides(month, "month", field -> DateWords.month(field.line()).orElse(field.line()));
      besides(day, "day", field -> field.line().replaceFirst("^(?=\\d$)", "0"));
    } else if (year.isPresent()) {
      year(year.get(), month, day);
    } else {
      month.ifPresent(field -> work.leftOut(field, "says nothing without a year"));
      day.ifPresent(field -> work.leftOut(field, "says nothing without a year"));
    }
  }

  /** Names a part of a date that the date itself does not have, or has otherwise. */
  private void besides(Optional<Field> part, String name, Function<Field, String> digits) {
    List<String> date = List.of(work.text("issued").split("\\D+"));
    part.filter(field -> !date.contains(digits.apply(field)))
        .ifPresent(field -> work.leftOut(field, "is no " + name + " that `date` has"));
  }

  private void year(Field year, Optional<Field> month, Optional<Field> day) {
    String text = year.line();
    if (!text.matches("\\d{4}")) {
      new Taking(work).date("issued", year.with(span(text)));
      month.ifPresent(field -> work.leftOut(field, "has no place beside the year"));
      day.ifPresent(field -> work.leftOut(field, "has no place beside the year"));
      return;
    }
    Optional<String> found = month.flatMap(field -> month(text, field, day));
    work.put("issued", year.with(found.orElse(text)), "");
    if (found.isEmpty()) {
      month.ifPresent(field -> work.leftOut(field, "is no month that can be read"));
      day.ifPresent(field -> work.leftOut(field, "says nothing without a month"));
    }
  }

  /** The date of a year and a month, which may hold days as well. */
  private Optional<String> month(String year, Field month, Optional<Field> day) {
    String text = month.line().replaceAll("\\.(?=\\s|$)", "").replaceAll("\\s*–\\s*", "–");
    Optional<String> number = DateWords.month(text);
    if (number.isEmpty()) {
      return DateText.exactly(text + " " + year).map(DateText::edtf);
    }
    String date = year + "-" + number.get();
    String two = day.map(Field::line).filter(d -> d.matches("\\d{1,2}")).orElse("");
    String exact = date + (two.length() == 1 ? "-0" : "-") + two;
    if (two.isEmpty() || !DateText.isDate(exact)) {
      day.ifPresent(field -> work.leftOut(field, "is no day that can be read"));
      return Optional.of(date).filter(DateText::isDate);
    }
    return Optional.of(exact);
  }

  /** Two years of which the second has lost its century, which would be a season in EDTF. */
  private static String span(String text) {
    if (!text.matches("\\d{4}\\s*[-–/]\\s*\\d{2}")) {
      return text;
    }
    String second = text.substring(0, 2) + text.substring(text.length() - 2);
    return second.compareTo(text.substring(0, 4)) > 0 ? text.substring(0, 4) + "/" + second : text;
  }
}
