package org.concordance.migrate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where Jekyll puts its pages.
 *
 * @see <a href="https://jekyllrb.com/docs/permalinks/">Permalinks</a>
 */
final class JekyllAddresses {

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
    Document document = sorted.document();
    String style = settings.all().text("permalink").orElse("date");
    Optional<String> own = document.fields().text("permalink");
    String section = sorted.section();
    boolean post = section.equals("_posts") || section.equals("_drafts");
    boolean collection = !post && section.startsWith("_") && !section.equals("_pages");
    if (own.isPresent()) {
      return filled(STYLES.getOrDefault(own.get(), own.get()), document, section);
    }
    if (post) {
      return filled(STYLES.getOrDefault(style, style), document, section);
    }
    if (collection) {
      Datum.Fields said = settings.all().fields("collections").fields(section.substring(1));
      return filled(
          said.text("permalink").orElse("/:collection/:path:output_ext"), document, section);
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

  private static Optional<String> filled(String pattern, Document document, String section) {
    Matcher matcher = TOKEN.matcher(pattern.startsWith("/") ? pattern : "/" + pattern);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      Optional<String> value = value(matcher.group(1), document, section);
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
      default ->
          document
              .date()
              .filter(Days::isDay)
              .flatMap(day -> AddressPattern.ofDay(token, Days.first(day)));
    };
  }

  private static String categories(Document document, boolean slugs) {
    return categories(document).stream()
        .map(
            one -> slugs ? Slugs.jekyllTerm(one) : one.toLowerCase(Locale.ROOT).replace(" ", "%20"))
        .distinct()
        .collect(Collectors.joining("/"));
  }

  /** The folders before {@code _posts}, and what front matter says. */
  static List<String> categories(Document document) {
    List<String> folders = document.parts();
    int at = Math.max(folders.indexOf("_posts"), 0);
    Stream<String> said =
        document.fields().get("categories", "category").stream().flatMap(JekyllAddresses::terms);
    return Stream.concat(folders.subList(0, at).stream(), said).distinct().toList();
  }

  /** The terms of a list or, in one text, between spaces. */
  static Stream<String> terms(Datum value) {
    return value instanceof Datum.Text text
        ? Stream.of(text.written().strip().split("\\s+")).filter(term -> !term.isEmpty())
        : value.each().stream().map(Datum::text);
  }
}
