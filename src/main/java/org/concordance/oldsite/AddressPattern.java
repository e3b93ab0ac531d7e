package org.concordance.oldsite;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills patterns of addresses such as {@code /:year/:month/:slug/}. */
final class AddressPattern {

  private static final Pattern TOKEN = Pattern.compile(":([A-Za-z_]+)(\\[[^\\]]*\\])?");

  private final Document document;
  private final UnaryOperator<String> slug;

  private AddressPattern(Document document, UnaryOperator<String> slug) {
    this.document = document;
    this.slug = slug;
  }

  /** The address of a page by a pattern; empty when it has something that cannot be told. */
  static Optional<String> of(String pattern, Document document, UnaryOperator<String> slug) {
    AddressPattern filler = new AddressPattern(document, slug);
    Matcher matcher = TOKEN.matcher(pattern.startsWith("/") ? pattern : "/" + pattern);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      Optional<String> value =
          matcher.group(2) == null ? filler.value(matcher.group(1)) : Optional.empty();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    matcher.appendTail(filled);
    return Optional.of(filled.toString().replaceAll("/{2,}", "/"));
  }

  private Optional<String> value(String token) {
    String title = document.title().orElse(document.undatedName());
    String file = document.name();
    return switch (token.toLowerCase(Locale.ROOT)) {
      case "title" -> Optional.of(slug.apply(title));
      case "slug" -> Optional.of(slug.apply(document.fields().text("slug").orElse(title)));
      case "filename", "contentbasename" -> Optional.of(slug.apply(file));
      case "slugorfilename", "slugorcontentbasename" ->
          Optional.of(slug.apply(document.fields().text("slug").orElse(file)));
      case "section" -> Optional.of(folders().isEmpty() ? "" : slug.apply(folders().get(0)));
      case "sections" -> Optional.of(String.join("/", folders().stream().map(slug).toList()));
      default ->
          document.date().filter(Days::isDay).map(Days::first).flatMap(day -> ofDay(token, day));
    };
  }

  private List<String> folders() {
    List<String> parts = document.parts();
    int end = document.isBundle() ? parts.size() - 2 : parts.size() - 1;
    return parts.subList(0, Math.max(0, end));
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
