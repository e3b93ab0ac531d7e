package org.concordance.bibliography;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in words, as people write them: {@code 22 March 2021}, {@code c. 1990}, {@code 2010s}. */
final class DateWords {

  private static final Map<String, String> MONTHS = new HashMap<>();
  private static final Map<String, String> SEASONS =
      Map.of("spring", "21", "summer", "22", "autumn", "23", "fall", "23", "winter", "24");

  static {
    String table =
        """
        01 january jan januar jänner janvier enero gennaio janeiro
        02 february feb febr februar février febrero febbraio fevereiro
        03 march mar märz mars marzo março
        04 april apr avril abril aprile
        05 may mai mayo maggio maio
        06 june jun juni juin junio giugno junho
        07 july jul juli juillet julio luglio julho
        08 august aug août agosto
        09 september sep sept septembre septiembre settembre setembro
        10 october oct oktober okt octobre octubre ottobre outubro
        11 november nov novembre noviembre novembro
        12 december dec dezember dez décembre diciembre dicembre dezembro
        """;
    for (String line : table.split("\n")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        MONTHS.put(words[i], words[0]);
      }
    }
  }

  private static final String MONTH = "(\\p{L}{3,11})\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
  private static final String YEAR = "(\\d{4})";
  private static final String OF = "(?: (?:of|de|del))? ";
  private static final String DASH = " ?[–—/-] ?";

  private static final Map<Pattern, Function<MatchResult, String>> FORMS = new LinkedHashMap<>();

  static {
    form(
        DAY + OF + MONTH + "(?:,| de| del)? " + YEAR,
        m -> m.group(3) + "-" + month(m, 2) + "-" + two(m, 1));
    form(MONTH + " " + DAY + ",? " + YEAR, m -> m.group(3) + "-" + month(m, 1) + "-" + two(m, 2));
    form(
        YEAR + "[,/ -] ?" + MONTH + "[ -]" + DAY,
        m -> m.group(1) + "-" + month(m, 2) + "-" + two(m, 3));
    form(MONTH + "(?:,| de| of)?[ -]" + YEAR, m -> m.group(2) + "-" + month(m, 1));
    form(YEAR + "[,/ -] ?" + MONTH, m -> m.group(1) + "-" + month(m, 2));
    form(DAY + DASH + DAY + " " + MONTH + ",? " + YEAR, DateWords::days);
    form(MONTH + " " + DAY + DASH + DAY + ",? " + YEAR, DateWords::daysAfter);
    form(MONTH + DASH + MONTH + ",? " + YEAR, DateWords::months);
    form(
        "(spring|summer|autumn|fall|winter),? (?:of )?" + YEAR,
        m -> m.group(2) + "-" + season(m, 1));
    form(YEAR + ",? (spring|summer|autumn|fall|winter)", m -> m.group(1) + "-" + season(m, 2));
    form("(winter) " + YEAR + DASH + "(?:\\d{2}){1,2}", m -> m.group(2) + "-24");
    form("(?:the )?(\\d{3})0['’]?s", m -> m.group(1) + "X");
    form("(\\d{1,2})(?:st|nd|rd|th) century", DateWords::century);
    form(YEAR + DASH + YEAR, m -> m.group(1) + "/" + m.group(2));
    form("(?:from|since) " + YEAR, m -> m.group(1) + "/..");
    form("(?:until|till) " + YEAR, m -> "../" + m.group(1));
    form(YEAR + " or " + YEAR, m -> "[" + m.group(1) + "," + m.group(2) + "]");
    form("between " + YEAR + " and " + YEAR, m -> "[" + m.group(1) + ".." + m.group(2) + "]");
    form("[©c]" + YEAR, m -> m.group(1));
  }

  private static final Pattern ABOUT =
      Pattern.compile("(?:c\\.|ca\\.?|circa|about|approx\\.|approximately|vers|um) ?(?=\\S)");
  private static final Pattern DOUBTED = Pattern.compile(" ?(?:\\?|\\(\\?\\))$");
  private static final Pattern FROM_TO = Pattern.compile("(.+?)(?: [–—-] | to |–)(.+)");

  private DateWords() {}

  private static void form(String pattern, Function<MatchResult, String> edtf) {
    FORMS.put(Pattern.compile(pattern), edtf);
  }

  /** The date that all of a text says; empty when it says none, or more. */
  static Optional<DateText> of(String line) {
    String text = line.toLowerCase(Locale.ROOT);
    Matcher about = ABOUT.matcher(text);
    boolean approximate = about.lookingAt();
    if (approximate) {
      text = text.substring(about.end());
    }
    Matcher doubted = DOUBTED.matcher(text);
    boolean uncertain = doubted.find();
    if (uncertain) {
      text = text.substring(0, doubted.start());
    }
    String mark = approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "";
    boolean span = FROM_TO.matcher(line).matches();
    Optional<String> whole =
        mark.isEmpty() || !span ? single(text).map(edtf -> edtf + mark) : Optional.empty();
    return whole.or(() -> fromTo(line)).filter(DateText::isDate).map(DateText::exact);
  }

  private static Optional<String> single(String text) {
    if (text.matches("\\d{4}(-\\d\\d){0,2}")) {
      return Optional.of(text);
    }
    for (Map.Entry<Pattern, Function<MatchResult, String>> form : FORMS.entrySet()) {
      Matcher matcher = form.getKey().matcher(text);
      if (matcher.matches()) {
        String edtf = form.getValue().apply(matcher.toMatchResult());
        if (DateText.isDate(edtf)) {
          return Optional.of(edtf);
        }
      }
    }
    return Optional.empty();
  }

  /** Two dates with a dash between them. */
  private static Optional<String> fromTo(String line) {
    Matcher both = FROM_TO.matcher(line);
    if (!both.matches() || FROM_TO.matcher(both.group(2)).matches()) {
      return Optional.empty();
    }
    return of(both.group(1))
        .flatMap(from -> of(both.group(2)).map(to -> from.edtf() + "/" + to.edtf()));
  }

  private static String month(MatchResult match, int group) {
    return MONTHS.getOrDefault(match.group(group), "?");
  }

  private static String season(MatchResult match, int group) {
    return SEASONS.get(match.group(group));
  }

  private static String two(MatchResult match, int group) {
    String number = match.group(group);
    return number.length() == 1 ? "0" + number : number;
  }

  private static String days(MatchResult match) {
    String month = match.group(4) + "-" + month(match, 3) + "-";
    return month + two(match, 1) + "/" + month + two(match, 2);
  }

  private static String daysAfter(MatchResult match) {
    String month = match.group(4) + "-" + month(match, 1) + "-";
    return month + two(match, 2) + "/" + month + two(match, 3);
  }

  private static String months(MatchResult match) {
    String year = match.group(3) + "-";
    return year + month(match, 1) + "/" + year + month(match, 2);
  }

  private static String century(MatchResult match) {
    return String.format(Locale.ROOT, "%02dXX", Integer.parseInt(match.group(1)) - 1);
  }

  /**
   * The month that stands before a year in a text, and that year; the year alone where none does.
   */
  static String month(String line, String year) {
    Matcher word = Pattern.compile("(\\p{L}{3,11})\\.?,? (?=" + year + ")").matcher(line);
    return word.find()
        ? month(word.group(1)).map(number -> year + "-" + number).orElse(year)
        : year;
  }

  /** The number of a month, of two digits; empty when a word names none. */
  static Optional<String> month(String word) {
    String name = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    if (name.matches("0?[1-9]|1[0-2]")) {
      return Optional.of(name.length() == 1 ? "0" + name : name);
    }
    return Optional.ofNullable(MONTHS.get(name));
  }
}
