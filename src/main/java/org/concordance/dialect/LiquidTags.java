package org.concordance.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.oldsite.CodeText;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Settings;

/**
 * Jekyll's Liquid.
 *
 * @see <a href="https://jekyllrb.com/docs/liquid/tags/">Tags</a>
 */
final class LiquidTags implements Dialect {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\{-?(.*?)-?\\}\\}", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
  private static final Pattern RAW = Pattern.compile("\\{%-?\\s*(end)?raw\\s*-?%\\}");

  /** A value that an include is given, which is that of a variable. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\{\\{(.{0,500}?)\\}\\}|\"[^\"{]*\"|'[^'{]*'|=\\s*([A-Za-z]\\w*(?:\\.\\w+)+)");

  private static final Pattern TAG =
      Pattern.compile("\\{%-?(.{0,500}?)-?%\\}|\\{\\{-?(.{0,500}?)-?\\}\\}");

  private final Settings settings;
  private final Document document;

  /** Ends of tags that do not stand in the rest of the text. */
  private final Set<String> missing = new HashSet<>();

  /** Where text is left as it is: from each beginning to its end. */
  private final NavigableMap<Integer, Integer> raw = new TreeMap<>();

  /**
   * The tags of a page.
   *
   * @param settings the site's
   */
  LiquidTags(Settings settings, Document document) {
    this.settings = settings;
    this.document = document;
    Matcher mark = RAW.matcher(document.body());
    int open = -1;
    while (mark.find()) {
      boolean ends = mark.group(1) != null;
      if (ends && open >= 0) {
        raw.put(open, mark.start());
      }
      open = ends ? -1 : open < 0 ? mark.end() : open;
    }
  }

  @Override
  public Optional<Replaced> at(String text, int index) {
    return text.startsWith("{{", index) ? variable(text, index) : tag(text, index);
  }

  private Optional<Replaced> tag(String text, int index) {
    int close = Dialect.end(text, "%}", index + 2);
    if (!text.startsWith("{%", index) || close < 0) {
      return Optional.empty();
    }
    int end = close + 2;
    String inner = text.substring(index + 2, close).replaceAll("^-|-$", "");
    Tag tag = Tag.parse(inner);
    return Optional.of(
        switch (tag.name()) {
          case "comment" -> new Replaced(after(text, "endcomment", end), "", "");
          case "raw" -> raw(text, end);
          case "endraw", "endcomment", "endhighlight" -> new Replaced(end, "", "");
          case "highlight" -> highlight(text, end, tag);
          case "post_url", "link" -> new Replaced(end, reference(inner), "");
          case "include", "include_cached" -> include(text, index, end, inner);
          default ->
              tag.name().startsWith("end")
                  ? Dialect.lost(text, index, end, "").closing(tag.name().substring(3))
                  : Dialect.common(text, index, end, tag, what(tag));
        });
  }

  /** What a file of the theme is to be taken for, by its name and the values that it is given. */
  private Replaced include(String text, int start, int end, String inner) {
    Tag tag = Tag.parse(inner);
    Optional<Tag> known =
        valued(inner)
            .map(Tag::parse)
            .filter(all -> !all.plain().isEmpty())
            .map(
                all ->
                    new Tag(
                        includes(all), all.named(), all.plain().subList(1, all.plain().size())));
    Replaced lost = Dialect.lost(text, start, end, what(tag));
    Replaced made = known.map(one -> Dialect.common(text, start, end, one, what(tag))).orElse(lost);
    return new Replaced(end, made.text(), made.lost());
  }

  private static String includes(Tag include) {
    String file = include.plain().get(0).toLowerCase(Locale.ROOT);
    String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\..*$", "");
    String name = stem.equals("video") ? include.get("provider").orElse(stem) : stem;
    return name.replaceFirst("[_-]?(player|embed)$", "");
  }

  /** A tag with the values of the variables in it; empty where one of them is not known. */
  private Optional<String> valued(String inner) {
    Matcher variable = GIVEN.matcher(inner);
    StringBuilder made = new StringBuilder();
    while (variable.find()) {
      if (variable.group(1) == null && variable.group(2) == null) {
        continue;
      }
      String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
      Optional<String> value = value(name.strip());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      String text = variable.group(1) == null ? "=\"" + value.get() + "\"" : value.get();
      variable.appendReplacement(made, Matcher.quoteReplacement(text));
    }
    return Optional.of(variable.appendTail(made).toString());
  }

  /** What a tag is called; of what has several, those after the first are not told again. */
  private static String what(Tag tag) {
    boolean second = List.of("else", "elsif", "when").contains(tag.name());
    return second ? "" : "Liquid tag '" + tag.name() + "'";
  }

  private static String reference(String inner) {
    return Reference.mark(inner.strip().replaceFirst("^\\w+\\s+", ""));
  }

  /** Where a tag ends that ends another; no text is searched twice for what it does not have. */
  private int after(String text, String name, int from) {
    Matcher close = Pattern.compile("\\{%-?\\s*" + name + "\\s*-?%\\}").matcher(text);
    if (missing.contains(name) || !close.find(from)) {
      missing.add(name);
      return from;
    }
    return close.end();
  }

  private static Replaced raw(String text, int from) {
    Matcher close = RAW.matcher(text);
    if (!close.find(from)) {
      return new Replaced(from, "", "");
    }
    String inner = text.substring(from, close.start());
    boolean marked = inner.indexOf('`') >= 0 || inner.indexOf('\n') >= 0;
    return new Replaced(
        close.end(), marked || inner.isBlank() ? inner : CodeText.inline(inner), "");
  }

  private Replaced highlight(String text, int from, Tag tag) {
    int end = after(text, "endhighlight", from);
    int start = text.lastIndexOf("{%", end - 1);
    return end == from || start < from
        ? new Replaced(from, "", "")
        : new Replaced(
            end,
            CodeText.fenced(code(text.substring(from, start), from), tag.get("lang", 0).orElse("")),
            "");
  }

  private Optional<Replaced> variable(String text, int index) {
    int close = Dialect.end(text, "}}", index);
    if (close < 0) {
      return Optional.empty();
    }
    int end = close + 2;
    Matcher matcher = VARIABLE.matcher(text.substring(index, end));
    String inner = matcher.matches() ? matcher.group(1).strip() : "";
    return Optional.of(
        value(inner)
            .map(value -> new Replaced(end, value, ""))
            .orElseGet(
                () -> {
                  String name = inner.split("[\\s|]", 2)[0];
                  return Dialect.lost(text, index, end, "Liquid variable '" + name + "'");
                }));
  }

  private Optional<String> value(String expression) {
    String[] parts = expression.split("\\s*\\|\\s*");
    Optional<String> value = plain(parts[0].strip());
    for (int i = 1; i < parts.length; i++) {
      value = filtered(value, parts[i].strip());
    }
    return value;
  }

  /** A value after a filter; of dates, all forms that say the day are taken for the same. */
  private Optional<String> filtered(Optional<String> value, String filter) {
    return switch (filter.replaceFirst("(?s)\\s*:.*$", "")) {
      case "relative_url" -> value.map(one -> settings.basePath() + slashed(one));
      case "absolute_url" ->
          value.map(one -> one.matches("(?i)https?:.*") ? one : settings.url() + slashed(one));
      case "prepend" -> value.flatMap(one -> with(filter).map(before -> before + one));
      case "append" -> value.flatMap(one -> with(filter).map(after -> one + after));
      case "default" -> value.or(() -> with(filter));
      case "upcase" -> value.map(one -> one.toUpperCase(Locale.ROOT));
      case "downcase" -> value.map(one -> one.toLowerCase(Locale.ROOT));
      case "date" -> value.filter(one -> filter.matches("(?s).*%-?[deFxcDv].*"));
      case "escape",
          "escape_once",
          "xml_escape",
          "strip",
          "strip_newlines",
          "markdownify",
          "smartify",
          "date_to_string",
          "date_to_long_string",
          "date_to_xmlschema",
          "date_to_rfc822" ->
          value;
      default -> Optional.empty();
    };
  }

  /** The value that a filter takes: {@code prepend: site.baseurl}. */
  private Optional<String> with(String filter) {
    return plain(filter.substring(filter.indexOf(':') + 1).strip());
  }

  private static String slashed(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  private Optional<String> plain(String name) {
    Matcher quoted = QUOTED.matcher(name);
    if (quoted.matches()) {
      return Optional.of(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
    }
    return switch (name) {
      case "site.url" -> settings.all().text("url").map(url -> url.replaceFirst("/+$", ""));
      case "site.baseurl" -> Optional.of(settings.basePath());
      case "site.title" -> Optional.of(settings.title()).filter(title -> !title.isEmpty());
      case "page.title" -> document.title();
      case "page.date" -> document.date();
      default ->
          name.startsWith("page.")
              ? ofPage(name.substring(5))
              : name.startsWith("site.") ? settings.all().at(name.substring(5)) : Optional.empty();
    };
  }

  /** What the front matter of the page says under a key, where that is a plain text. */
  private Optional<String> ofPage(String key) {
    return document.fields().fields().stream()
        .filter(field -> field.key().equals(key) && field.value() instanceof Datum.Text)
        .map(field -> field.value().text())
        .filter(text -> !text.isEmpty() && !text.contains("{"))
        .findFirst();
  }

  @Override
  public boolean isKramdown() {
    return true;
  }

  /** Jekyll looks for tags in code as well. */
  @Override
  public String code(String code, int start) {
    return TAG.matcher(code)
        .replaceAll(tag -> Matcher.quoteReplacement(inCode(tag, start + tag.start())));
  }

  private String inCode(MatchResult tag, int at) {
    if (RAW.matcher(tag.group()).matches()) {
      return "";
    }
    Map.Entry<Integer, Integer> around = raw.floorEntry(at);
    if (around != null && at < around.getValue()) {
      return tag.group();
    }
    if (tag.group(2) != null) {
      return value(tag.group(2).strip()).orElse(tag.group());
    }
    boolean refers = List.of("post_url", "link").contains(Tag.parse(tag.group(1)).name());
    return refers ? reference(tag.group(1)) : tag.group();
  }
}
