package org.concordance.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordance.edtf.Edtf;
import org.concordance.edtf.EdtfFormatException;

/**
 * Finds the dates that a text names with their month and year: {@code March 22, 2021}, {@code 22.
 * März 2021}, {@code 22 mars 2021}, {@code 22 de marzo de 2021}, {@code 2021年3月22日}, {@code 2021년
 * 3월 22일}, {@code 令和3年3月22日}, {@code 2021-03-22}, {@code mid-August 2023}, {@code June 2022},
 * {@code 7–8 May 2023}. A year alone is no date here, and neither is what counts from a day that is
 * not named: {@code Tuesday}, {@code last month}.
 */
public final class DatesInText {

  private static final Map<String, Integer> MONTHS = new LinkedHashMap<>();

  static {
    months("January February March April May June July August September October November December");
    months("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    months("Jan Febr Mrch Apr May June July Aug Sept Oct Nov Dec");
    months("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC");
    months("JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER");
    months("Januar Februar März April Mai Juni Juli August September Oktober November Dezember");
    months("Jänner Feber Maerz April Mai Juni Juli August September Okt November Dez");
    months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
    months("janv févr mars avr mai juin juil août sept oct nov déc");
    months("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre");
    MONTHS.put("diciembre", 12);
    months("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre");
    months("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro");
    MONTHS.put("dezembro", 12);
    MONTHS.put("dicembre", 12);
  }

  private static final String MONTH =
      MONTHS.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .collect(Collectors.joining("|", "(?:", ")"));
  private static final String DAY = "\\d{1,2}";
  private static final String YEAR = "([12]\\d{3})";
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String BEGIN = "(?<![\\p{L}\\p{N}.,])";

  /** A month with its year, and perhaps days before or after it. */
  private static final Pattern WORDED =
      Pattern.compile(
          BEGIN
              + "(?:("
              + DAY
              + ")(?:st|nd|rd|th|er|º|\\.)?(?:\\s?(?:[-–]|to|and|bis|au|y)\\s?("
              + DAY
              + ")(?:st|nd|rd|th|\\.)?)?\\s(?:of\\s|de\\s)?)?(?:(?i:early|mid|late|Anfang|Mitte|Ende|début|mi|fin)"
              + "[-\\s])?("
              + MONTH
              + ")\\.?(?:\\s("
              + DAY
              + ")(?:st|nd|rd|th)?(?:\\s?[-–]\\s?("
              + DAY
              + ")(?:st|nd|rd|th)?)?)?,?\\s(?:of\\s|de\\s|del\\s)?"
              + YEAR
              + END);

  private static final Pattern ISO =
      Pattern.compile("(?<![\\p{L}\\p{N}./-])" + YEAR + "-(\\d{2})-(\\d{2})(?![\\p{N}-])");

  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?<!\\p{N})" + YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日일号號])?");

  /** Japan counts years from the beginning of a reign; the first is called 元. */
  private static final Map<String, Integer> YEARS_BEFORE =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925);

  private static final Pattern OF_REIGN =
      Pattern.compile("(令和|平成|昭和)\\s?(元|\\d{1,2})\\s?年\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?日)?");

  private DatesInText() {}

  private static void months(String words) {
    int month = 1;
    for (String word : words.split(" ")) {
      MONTHS.putIfAbsent(word, month++);
    }
  }

  /** The dates, in the order in which they stand; one that is named twice is there twice. */
  public static List<NamedDate> in(String text) {
    String plain = plain(text);
    List<NamedDate> found = new ArrayList<>();
    WORDED.matcher(plain).results().forEach(date -> worded(date).ifPresent(found::add));
    ISO.matcher(plain).results().forEach(date -> numbered(date).ifPresent(found::add));
    EAST_ASIAN.matcher(plain).results().forEach(date -> numbered(date).ifPresent(found::add));
    OF_REIGN.matcher(plain).results().forEach(date -> ofReign(date).ifPresent(found::add));
    found.sort(Comparator.comparingInt(NamedDate::start));
    return List.copyOf(found);
  }

  /** The text, sign by sign, with simple spaces and digits. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isWide = c >= '０' && c <= '９';
      plain.append(isWide ? (char) (c - '０' + '0') : c == '\n' || c == '\u00A0' ? ' ' : c);
    }
    return plain.toString();
  }

  private static Optional<NamedDate> ofReign(MatchResult date) {
    int year = date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2));
    String common = Integer.toString(YEARS_BEFORE.get(date.group(1)) + year);
    String day = date.group(4) == null ? "" : day(date.group(4));
    return named(month(common, Integer.parseInt(date.group(3))) + day, date);
  }

  private static Optional<NamedDate> worded(MatchResult date) {
    String month = month(date.group(6), MONTHS.get(date.group(3)));
    boolean isBefore = date.group(1) != null;
    String first = isBefore ? date.group(1) : date.group(4);
    String last = isBefore ? date.group(2) : date.group(5);
    if (first == null) {
      return named(month, date);
    }
    String from = month + day(first);
    return named(last == null ? from : from + "/" + month + day(last), date);
  }

  private static Optional<NamedDate> numbered(MatchResult date) {
    int month = Integer.parseInt(date.group(2));
    String day = date.group(3) == null ? "" : day(date.group(3));
    return named(month(date.group(1), month) + day, date);
  }

  private static String month(String year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  private static String day(String number) {
    return String.format(Locale.ROOT, "-%02d", Integer.parseInt(number));
  }

  /** What no calendar has, such as 31 June, is not a date. */
  private static Optional<NamedDate> named(String edtf, MatchResult words) {
    try {
      return Optional.of(new NamedDate(Edtf.parse(edtf), words.group().strip(), words.start()));
    } catch (EdtfFormatException e) {
      return Optional.empty();
    }
  }
}
