package org.concordance.oldsite;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills Hugo's patterns of addresses, such as {@code /:year/:month/:slug/}. */
final class AddressPattern {

  private static final Pattern TOKEN = Pattern.compile(":(\\w+)(?:\\[([^\\]]*)\\])?");

  /** Days as the layouts of Go have them. */
  private static final Map<String, String> LAYOUTS =
      Map.of(
          "2006", "year",
          "06", "short_year",
          "01", "month",
          "1", "i_month",
          "january", "long_month",
          "jan", "short_month",
          "02", "day",
          "2", "i_day",
          "monday", "long_day",
          "mon", "short_day");

  private final Document document;
  private final List<String> sections;
  private final Optional<List<String>> slugs;

  private AddressPattern(Document document, List<String> sections, Optional<List<String>> slugs) {
    this.document = document;
    this.sections = sections;
    this.slugs = slugs;
  }

  /**
   * The address of a page by a pattern; empty when it has something that cannot be told.
   *
   * @param sections the sections that the page is in, from the topmost
   * @param slugs what these call themselves in addresses, where all say it
   */
  static Optional<String> of(
      String pattern, Document document, List<String> sections, Optional<List<String>> slugs) {
    AddressPattern filler = new AddressPattern(document, sections, slugs);
    Matcher matcher = TOKEN.matcher(pattern.startsWith("/") ? pattern : "/" + pattern);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String token = matcher.group(1).toLowerCase(Locale.ROOT);
      Optional<String> value = filler.value(token, Optional.ofNullable(matcher.group(2)));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    matcher.appendTail(filled);
    return Optional.of(filled.toString().replaceAll("/{2,}", "/"))
        .filter(one -> one.indexOf(':') < 0);
  }

  private Optional<String> value(String token, Optional<String> range) {
    return switch (token) {
      case "sections" -> Optional.of(joined(sections, range));
      case "sectionslugs" -> slugs.map(all -> joined(all, range));
      default -> range.isPresent() ? Optional.empty() : value(token);
    };
  }

  private Optional<String> value(String token) {
    String title = document.title().orElse(document.undatedName());
    String file = document.name();
    Optional<String> slug = document.fields().text("slug");
    return switch (token) {
      case "title" -> Optional.of(Slugs.hugo(title));
      case "slug" -> Optional.of(Slugs.hugo(slug.orElse(title)));
      case "filename", "contentbasename" -> Optional.of(Slugs.hugo(file));
      case "slugorfilename", "slugorcontentbasename" -> Optional.of(Slugs.hugo(slug.orElse(file)));
      case "section" -> Optional.of(sections.isEmpty() ? "" : sections.get(0));
      case "sectionslug" -> slugs.map(all -> all.isEmpty() ? "" : all.get(0));
      default ->
          document
              .date()
              .filter(Days::isDay)
              .map(Days::first)
              .flatMap(day -> ofDay(LAYOUTS.getOrDefault(token, token), day));
    };
  }

  /** Some of the sections: {@code 0}, {@code last}, {@code 1:}, {@code :last}, the end left out. */
  private static String joined(List<String> all, Optional<String> range) {
    String[] ends = range.orElse(":").strip().toLowerCase(Locale.ROOT).split(":", 2);
    int from = ends[0].isEmpty() ? 0 : index(ends[0], all.size());
    int to =
        ends.length == 1 ? from + 1 : ends[1].isEmpty() ? all.size() : index(ends[1], all.size());
    int end = Math.min(to, all.size());
    return from < end ? String.join("/", all.subList(from, end)) : "";
  }

  private static int index(String written, int size) {
    if (written.equals("last")) {
      return Math.max(0, size - 1);
    }
    return written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
  }

  static Optional<String> ofDay(String token, LocalDate day) {
    DayOfWeek week = day.getDayOfWeek();
    return switch (token.toLowerCase(Locale.ROOT)) {
      case "year" -> Optional.of(Integer.toString(day.getYear()));
      case "short_year" -> Optional.of(two(day.getYear() % 100));
      case "month" -> Optional.of(two(day.getMonthValue()));
      case "i_month" -> Optional.of(Integer.toString(day.getMonthValue()));
      case "monthname", "long_month" ->
          Optional.of(day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case "short_month" ->
          Optional.of(day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case "day" -> Optional.of(two(day.getDayOfMonth()));
      case "i_day" -> Optional.of(Integer.toString(day.getDayOfMonth()));
      case "yearday" -> Optional.of(Integer.toString(day.getDayOfYear()));
      case "y_day" -> Optional.of(String.format(Locale.ROOT, "%03d", day.getDayOfYear()));
      case "weekday" -> Optional.of(Integer.toString(week.getValue() % 7));
      case "weekdayname", "long_day" ->
          Optional.of(week.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case "short_day" -> Optional.of(week.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case "week" -> Optional.of(two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
      case "w_year" -> Optional.of(Integer.toString(day.get(IsoFields.WEEK_BASED_YEAR)));
      case "w_day" -> Optional.of(Integer.toString(week.getValue()));
      default -> Optional.empty();
    };
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
