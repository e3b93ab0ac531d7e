package org.concordance.dialect;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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

  private static final Pattern TAG =
      Pattern.compile("\\{%-?(.{0,500}?)-?%\\}|\\{\\{-?(.{0,500}?)-?\\}\\}");

  private final Settings settings;
  private final Document document;

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
          default ->
              tag.common()
                  .map(one -> new Replaced(end, one, ""))
                  .orElseGet(() -> lost(text, index, end, tag));
        });
  }

  private static String reference(String inner) {
    return Reference.mark(inner.strip().replaceFirst("^\\w+\\s+", ""));
  }

  /** What has no counterpart; of what has two tags, the second is not told again. */
  private static Replaced lost(String text, int start, int end, Tag tag) {
    boolean second = tag.name().startsWith("end") || List.of("else", "elsif").contains(tag.name());
    return Dialect.lost(text, start, end, second ? "" : "Liquid tag '" + tag.name() + "'");
  }

  private static int after(String text, String name, int from) {
    Matcher close = Pattern.compile("\\{%-?\\s*" + name + "\\s*-?%\\}").matcher(text);
    return close.find(from) ? close.end() : from;
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
    for (int i = 1; i < parts.length && value.isPresent(); i++) {
      String filter = parts[i].strip();
      value =
          switch (filter.replaceFirst("\\s*:.*$", "")) {
            case "relative_url" -> value.map(one -> settings.basePath() + slashed(one));
            case "absolute_url" ->
                value.map(
                    one -> one.matches("(?i)https?:.*") ? one : settings.url() + slashed(one));
            case "prepend" -> with(filter).flatMap(before -> plain(parts[0]).map(before::concat));
            case "escape", "strip", "xml_escape", "date", "date_to_string" -> value;
            default -> Optional.empty();
          };
    }
    return value;
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
      case "site.description" -> settings.all().text("description");
      case "page.title" -> document.title();
      case "page.date" -> document.date();
      default -> name.startsWith("page.") ? ofPage(name.substring(5)) : Optional.empty();
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
