package org.concordance.edtf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way of writing dates other than EDTF, and the EDTF that it most likely means.
 *
 * @param form the texts written so
 * @param edtf makes the EDTF, which may still name a day that does not exist
 */
record EdtfRewriting(Pattern form, Function<MatchResult, String> edtf) {

  /** Longer texts are prose; and the patterns' time grows with a power of the length. */
  private static final int LONGEST = 60;

  private static final String MARK = "([?~%]?)";
  private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String YEAR = "([0-9]{4})";
  private static final String DATE = "([^/]*[0-9][^/]*?)";
  private static final String DASH = " ?[-–—] ?";
  private static final String CIRCA = "(?:c|ca|circa|about|around|approx|approximately)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  /** A date, an interval or a set of well-formed dates, which is thus not rewritten in its turn. */
  private static final Pattern EDTF =
      Pattern.compile(
          ("D|(?:D|\\.\\.)?/(?:D|\\.\\.)?"
                  + "|[\\[{](?:\\.\\.)?D(?:\\.\\.D)?(?:,D(?:\\.\\.D)?)*(?:\\.\\.)?[]}]")
              .replace("D", "(?:" + EdtfPointParser.FORM + ")"));

  private static final Pattern TWO_NUMBERS_AND_YEAR =
      Pattern.compile("([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})");

  /** Those that need no other. */
  private static final List<EdtfRewriting> SIMPLE =
      List.of(
          rewriting(
              "([0-9X]{4}(?:[‐‑‒–—−-][0-9X]{2}){1,2})" + MARK,
              m -> m.group(1).replaceAll("[‐‑‒–—−]", "-") + m.group(2)),
          rewriting(
              YEAR + "[-./]([0-9]{1,2})[-./]([0-9]{1,2})" + MARK,
              m -> day(m, 1, 2, 3) + m.group(4)),
          rewriting(
              "([0-9]{2})([0-9]{2})/(1[3-9]|[2-9][0-9])",
              m -> m.group(1) + m.group(2) + "/" + m.group(1) + m.group(3)),
          rewriting(YEAR + "[-./]([0-9]{1,2})" + MARK, m -> month(m, 1, 2) + m.group(3)),
          rewriting("([0-9]{1,2})[-./]" + YEAR, m -> month(m, 2, 1)),
          rewriting(YEAR + "([0-9]{2})([0-9]{2})", m -> day(m, 1, 2, 3)),
          rewriting(YEAR + "([0-9]{2})", m -> month(m, 1, 2)),
          rewriting(TWO_NUMBERS_AND_YEAR.pattern(), EdtfRewriting::dayOrMonthFirst),
          // Unspecified digits and marks, also those of the EDTF draft of 2012
          rewriting("([0-9xu-]+)" + MARK, m -> m.group(1).replaceAll("[xuU]", "X") + m.group(2)),
          rewriting("([0-9X-]+)([?~%])\\2+", m -> m.group(1) + m.group(2)),
          rewriting("([0-9X-]+)(?:\\?~|~\\?)", m -> m.group(1) + "%"),
          // Words
          rewriting("([0-9]{2}[1-9])0'?s", m -> m.group(1) + "X"),
          rewriting("([0-9]{1,2})(?:st|nd|rd|th)[ -]century", EdtfRewriting::century),
          rewriting("(spring|summer|autumn|fall|winter)(?:,| of)? " + YEAR, EdtfRewriting::season),
          rewriting("q([1-4]),? " + YEAR, m -> quarter(m.group(2), m.group(1))),
          rewriting(YEAR + "[- ]?q([1-4])", m -> quarter(m.group(1), m.group(2))),
          rewriting(MONTH + ",? " + YEAR, m -> month(m, 2, 1)),
          rewriting(DAY + "[ -](?:of )?" + MONTH + ",?[ -]" + YEAR, m -> day(m, 3, 2, 1)),
          rewriting(MONTH + " " + DAY + ",? " + YEAR, m -> day(m, 3, 1, 2)),
          rewriting(YEAR + "[ -]" + MONTH + "[ -]" + DAY, m -> day(m, 1, 2, 3)),
          rewriting(YEAR + "[ -]" + MONTH, m -> month(m, 1, 2)),
          rewriting(
              DAY + DASH + DAY + " " + MONTH + ",? " + YEAR,
              m -> day(m, 4, 3, 1) + "/" + day(m, 4, 3, 2)),
          rewriting(
              MONTH + DASH + MONTH + ",? " + YEAR, m -> month(m, 3, 1) + "/" + month(m, 3, 2)),
          rewriting(YEAR + "-" + YEAR, m -> m.group(1) + "/" + m.group(2)));

  /** Those with a date that may be in a simple way of writing. */
  private static final List<EdtfRewriting> MARKED =
      List.of(
          rewriting("(.*[0-9]) ?(?:\\(\\?\\)|\\[\\?])", m -> simple(m.group(1)) + "?"),
          rewriting(CIRCA + "(?:\\. ?| |(?=[0-9]))(.*[0-9].*)", m -> simple(m.group(1)) + "~"),
          rewriting("(?:early|mid|late)[ -](.*[0-9].*)", m -> simple(m.group(1))));

  /** Those with several dates that may be in a simple or marked way of writing. */
  private static final List<EdtfRewriting> COMPOUND =
      List.of(
          rewriting(DATE + "/(?:open|now|present|today|ongoing)", m -> marked(m.group(1)) + "/.."),
          rewriting(DATE + "/unknown", m -> marked(m.group(1)) + "/"),
          rewriting("open/" + DATE, m -> "../" + marked(m.group(1))),
          rewriting("unknown/" + DATE, m -> "/" + marked(m.group(1))),
          rewriting(
              DATE + " ?(?:/|–|—|--|\\.\\.| - | to | until ) ?" + DATE,
              m -> marked(m.group(1)) + "/" + marked(m.group(2))),
          rewriting(
              DATE + " or " + DATE, m -> "[" + marked(m.group(1)) + "," + marked(m.group(2)) + "]"),
          rewriting(
              DATE + " (?:and|&) " + DATE,
              m -> "{" + marked(m.group(1)) + "," + marked(m.group(2)) + "}"),
          rewriting("([0-9X/?~%.,{}\\[\\]\\s-]+)", m -> m.group(1).replaceAll("\\s", "")));

  /** The EDTF that a text most likely means; empty when it is written in no known way. */
  static Optional<String> of(String text) {
    return text.length() > LONGEST
        ? Optional.empty()
        : first(text, Stream.of(SIMPLE, MARKED, COMPOUND).flatMap(List::stream));
  }

  private static String simple(String part) {
    return first(part, SIMPLE.stream()).orElse(part);
  }

  private static String marked(String part) {
    return first(part, Stream.concat(SIMPLE.stream(), MARKED.stream())).orElse(part);
  }

  private static Optional<String> first(String text, Stream<EdtfRewriting> rewritings) {
    return rewritings
        .flatMap(rewriting -> rewriting.apply(text).stream())
        .filter(edtf -> !edtf.equals(text) && EDTF.matcher(edtf).matches())
        .findFirst();
  }

  /** The month-first reading of a text such as 9/5/2023, where it is as likely as the other. */
  static Optional<String> monthFirst(String text) {
    Matcher numbers = TWO_NUMBERS_AND_YEAR.matcher(text);
    boolean isAmbiguous =
        numbers.matches()
            && isMonth(numbers.group(1))
            && isMonth(numbers.group(2))
            && !twoDigits(numbers.group(1)).equals(twoDigits(numbers.group(2)));
    return isAmbiguous ? Optional.of(day(numbers, 3, 1, 2)) : Optional.empty();
  }

  private Optional<String> apply(String text) {
    Matcher matcher = form.matcher(text);
    return matcher.matches() ? Optional.of(edtf.apply(matcher)) : Optional.empty();
  }

  private static EdtfRewriting rewriting(String form, Function<MatchResult, String> edtf) {
    return new EdtfRewriting(Pattern.compile(form, Pattern.CASE_INSENSITIVE), edtf);
  }

  private static String dayOrMonthFirst(MatchResult m) {
    return isMonth(m.group(2)) ? day(m, 3, 2, 1) : day(m, 3, 1, 2);
  }

  private static boolean isMonth(String number) {
    return Integer.parseInt(number) <= 12;
  }

  private static String day(MatchResult m, int year, int month, int day) {
    return month(m, year, month) + "-" + twoDigits(m.group(day));
  }

  private static String month(MatchResult m, int year, int month) {
    String text = m.group(month).toLowerCase(Locale.ROOT);
    boolean isNumber = text.length() < 3;
    String number = isNumber ? text : String.valueOf(MONTHS.indexOf(text.substring(0, 3)) + 1);
    return m.group(year) + "-" + twoDigits(number);
  }

  private static String season(MatchResult m) {
    String name = m.group(1).toLowerCase(Locale.ROOT).replace("fall", "autumn");
    return m.group(2) + "-" + (21 + SEASONS.indexOf(name));
  }

  private static String quarter(String year, String number) {
    return EdtfSubYear.of(year, 32 + Integer.parseInt(number)).orElseThrow();
  }

  private static String century(MatchResult m) {
    return twoDigits(String.valueOf(Integer.parseInt(m.group(1)) - 1)) + "XX";
  }

  private static String twoDigits(String number) {
    return number.length() < 2 ? "0" + number : number;
  }
}
