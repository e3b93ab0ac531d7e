package org.concordance.oldsite;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;

/**
 * Where Jekyll puts its pages.
 *
 * @see <a href="https://jekyllrb.com/docs/permalinks/">Permalinks</a>
 */
public final class JekyllAddresses {

  private static final Map<String, String> STYLES =
      Map.of(
          "date", "/:categories/:year/:month/:day/:title:output_ext",
          "pretty", "/:categories/:year/:month/:day/:title/",
          "ordinal", "/:categories/:year/:y_day/:title:output_ext",
          "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext",
          "none", "/:categories/:title:output_ext");

  private static final Pattern TOKEN =
      Pattern.compile(
          ":(output_ext|categories|slugified_categories|collection|path|basename|name|title|slug"
              + "|short_year|year|i_month|short_month|long_month|month|i_day|short_day|long_day|day"
              + "|y_day|w_year|w_day|week)");

  private JekyllAddresses() {}

  static Optional<String> of(Settings settings, Sorter.Sorted sorted) {
    ZoneId zone = settings.zone().orElse(ZoneOffset.UTC);
    return of(settings, sorted, day(sorted.document(), zone));
  }

  /** What there is to say of an address, where it depends on a time zone that nobody told. */
  static Optional<Remark> doubt(Settings settings, Sorter.Sorted sorted) {
    Document document = sorted.document();
    boolean sure =
        settings.zone().isPresent()
            || of(settings, sorted).equals(of(settings, sorted, written(document)));
    return sure
        ? Optional.empty()
        : Optional.of(
            Remark.guessed(
                document.place(),
                "address",
                "has the day in UTC, which is another than the date says: the site names no time"
                    + " zone"));
  }

  /** The day that a page is of: of a moment, that in the zone of the site. */
  private static Optional<LocalDate> day(Document document, ZoneId zone) {
    return document
        .fields()
        .text("date")
        .flatMap(text -> Days.in(text, zone))
        .or(() -> written(document));
  }

  private static Optional<LocalDate> written(Document document) {
    return document.date().filter(Days::isDay).map(Days::first);
  }

  private static Optional<String> of(
      Settings settings, Sorter.Sorted sorted, Optional<LocalDate> day) {
    Document document = sorted.document();
    String style = settings.all().text("permalink").orElse("date");
    Optional<String> own = document.fields().text("permalink");
    String section = sorted.section();
    boolean post = section.equals("_posts") || section.equals("_drafts");
    boolean collection = !post && section.startsWith("_") && !section.equals("_pages");
    if (own.isPresent()) {
      return filled(STYLES.getOrDefault(own.get(), own.get()), document, section, day);
    }
    if (post) {
      return filled(STYLES.getOrDefault(style, style), document, section, day);
    }
    if (collection) {
      Datum.Fields said = settings.all().fields("collections").fields(section.substring(1));
      return filled(
          said.text("permalink").orElse("/:collection/:path:output_ext"), document, section, day);
    }
    return Optional.of(page(document, style));
  }

  private static String page(Document document, String style) {
    String path = "/" + document.local().replaceFirst("\\.[^.]*$", "");
    if (path.endsWith("/index")) {
      return path.substring(0, path.length() - "index".length());
    }
    boolean pretty = style.equals("pretty") || style.endsWith("/");
    return path + (pretty ? "/" : ".html");
  }

  private static Optional<String> filled(
      String pattern, Document document, String section, Optional<LocalDate> day) {
    Matcher matcher = TOKEN.matcher(pattern.startsWith("/") ? pattern : "/" + pattern);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String token = matcher.group(1);
      Optional<String> value =
          value(token, document, section)
              .or(() -> day.flatMap(one -> AddressPattern.ofDay(token, one)));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    matcher.appendTail(filled);
    return Optional.of(filled.toString().replaceAll("/{2,}", "/"))
        .filter(one -> one.indexOf(':') < 0);
  }

  private static Optional<String> value(String token, Document document, String section) {
    String name = document.undatedName();
    return switch (token) {
      case "output_ext" -> Optional.of(".html");
      case "title" -> Optional.of(Slugs.jekyll(document.fields().text("slug").orElse(name)));
      case "slug" -> Optional.of(Slugs.jekyllTerm(document.fields().text("slug").orElse(name)));
      case "categories" -> Optional.of(categories(document, false));
      case "slugified_categories" -> Optional.of(categories(document, true));
      case "collection" -> Optional.of(section.replaceFirst("^_", ""));
      case "basename", "name" -> Optional.of(document.stem());
      case "path" ->
          Optional.of(
              document
                  .local()
                  .substring(Math.min(document.local().length(), section.length() + 1))
                  .replaceFirst("\\.[^.]*$", ""));
      default -> Optional.empty();
    };
  }

  private static String categories(Document document, boolean slugs) {
    return categories(document).stream()
        .map(
            one -> slugs ? Slugs.jekyllTerm(one) : one.toLowerCase(Locale.ROOT).replace(" ", "%20"))
        .distinct()
        .collect(Collectors.joining("/"));
  }

  /**
   * The folders before {@code _posts}, and what front matter says: of {@code categories} a text is
   * several, of {@code category} it is one.
   */
  static List<String> categories(Document document) {
    List<String> folders = document.parts();
    int at = Math.max(folders.indexOf("_posts"), 0);
    return Stream.of(
            folders.subList(0, at).stream(),
            document.fields().get("categories").stream().flatMap(JekyllAddresses::terms),
            document.fields().get("category").stream()
                .flatMap(one -> one.each().stream())
                .map(Datum::text))
        .flatMap(one -> one)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /** The terms of a list or, in one text, between spaces. */
  public static Stream<String> terms(Datum value) {
    return value instanceof Datum.Text text
        ? Stream.of(text.written().strip().split("\\s+")).filter(term -> !term.isEmpty())
        : value.each().stream().map(Datum::text);
  }
}
