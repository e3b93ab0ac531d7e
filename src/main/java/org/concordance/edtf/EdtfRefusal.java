package org.concordance.edtf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of date that is known and refused, such as a time of day.
 *
 * @param form the texts that have it
 * @param message what is refused
 * @param hint what to write instead; {@code $1} is the pattern's first group
 */
record EdtfRefusal(Pattern form, String message, String hint) {

  private static final List<EdtfRefusal> ALL =
      List.of(
          refusal(
              "([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ][0-9].*",
              "a time of day is not supported", "give the day only: $1"),
          refusal("-[0-9]{4}.*", "years before 0001 are not supported", EdtfMistake.YEAR_HINT),
          refusal(
              "[Yy]-?[0-9]+.*|[0-9]{5}|[0-9]{7}|[0-9]{9,}",
              EdtfMistake.YEARS, EdtfMistake.YEAR_HINT),
          refusal(
              "([0-9]{4})S[0-9]+", "significant digits of a year are not supported", "write $1~"),
          refusal(
              "[0-9]{4}-?W[0-9].*",
              "weeks are not supported", "write the days, such as 2023-05-08/2023-05-14"),
          refusal(
              "[0-9]{4}-[0-9]{3}",
              "days counted from the start of the year are not supported",
              "write the month and day, such as 2023-05-09"),
          refusal(
              "R?[0-9]*/?P[0-9].*|.*/P[0-9].*",
              "durations are not supported",
              "write the start and the end, such as 2018-01/2021-02"),
          refusal(
              "XXXX.*|[0-9]XXX.*",
              "a year of which less than the century is known is not supported",
              "write the years that it can be, such as \"[1850..1950]\""),
          refusal(
              "([0-9]{4})-[0-9]X(-(?:[0-9]{2}|XX))?",
              "a month of which one digit is known is not supported",
              "write $1-XX, or the months that it can be, such as \"[$1-10..$1-12]\""),
          refusal(
              "([0-9]{4}-[0-9]{2})-[0-9]X",
              "a day of which one digit is known is not supported",
              "write $1-XX, or the days that it can be, such as \"[$1-10..$1-19]\""),
          refusal(
              "([0-9]{2})00'?s",
              "a decade or a century", "write $10X for the ten years or $1XX for the hundred"),
          refusal(
              "([0-9X?~%-]+(?:, ?[0-9X?~%-]+)+)",
              "several dates that are no set",
              "write \"{$1}\" for all of them or \"[$1]\" for one of them"),
          refusal("[0-9]{1,3}", "a year has four digits", "write it in full, such as 2023 or 0987"),
          refusal(
              "(?i)today|yesterday|tomorrow|now|recently|(last|this|next) .*",
              "words that depend on the day they are read on are no date",
              "write the day itself, such as 2023-05-09"),
          refusal(
              "(?i)unknown|undated|none|null|n\\.? ?d\\.?|\\?+|-",
              "a date that is not known is no date",
              "leave it out, or write the years that it can be, such as 201X or \"[2016..2018]\""),
          refusal(
              "[0-9X?~%.-]*(?:/[0-9X?~%.-]*){2,}",
              "more than one slash", "write an interval as 2018/2021"));

  /** The refused form that a text has; empty for none. */
  static Optional<EdtfRefusal> of(String text) {
    return ALL.stream().filter(refusal -> refusal.form.matcher(text).matches()).findFirst();
  }

  /** The mistake of a text that has this form. */
  EdtfFormatException in(String text) {
    Matcher matcher = form.matcher(text);
    boolean isFilledIn = hint.contains("$1") && matcher.matches();
    return EdtfMistake.of(
        message, text, isFilledIn ? hint.replace("$1", matcher.group(1).replace(" ", "")) : hint);
  }

  private static EdtfRefusal refusal(String form, String message, String hint) {
    return new EdtfRefusal(Pattern.compile(form), message, hint);
  }
}
