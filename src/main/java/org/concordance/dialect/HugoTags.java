package org.concordance.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.oldsite.CodeText;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Settings;

/**
 * Hugo's shortcodes.
 *
 * @see <a href="https://gohugo.io/content-management/shortcodes/">Shortcodes</a>
 */
final class HugoTags implements Dialect {

  private static final Map<String, String> CLOSE = Map.of("{{<", ">}}", "{{%", "%}}");

  /** Such as {@code {{</* name *}{@code />}}}, which shows a shortcode and is none. */
  private static final Pattern SHOWN = Pattern.compile("(\\{\\{[<%])/\\*\\s?|\\s?\\*/([>%]\\}\\})");

  /** The end of code that is to be highlighted. */
  private static final Pattern HIGHLIGHTED =
      Pattern.compile("\\{\\{[<%]\\s*/\\s*highlight\\s*[>%]\\}\\}");

  private final Settings settings;
  private final Document document;
  private boolean noneHighlighted;

  /**
   * The shortcodes of a page.
   *
   * @param settings the site's
   */
  HugoTags(Settings settings, Document document) {
    this.settings = settings;
    this.document = document;
  }

  @Override
  public Optional<Replaced> at(String text, int index) {
    String open = text.substring(index, Math.min(text.length(), index + 3));
    if (open.equals("{{/")) {
      int end = Dialect.end(text, "*/}}", index);
      return end < 0 ? Optional.empty() : Optional.of(new Replaced(end + 4, "", ""));
    }
    String close = CLOSE.get(open);
    int end = close == null ? -1 : Dialect.end(text, close, index);
    if (end < 0) {
      return Optional.empty();
    }
    String inner = text.substring(index + 3, end);
    if (inner.startsWith("/*")) {
      return Optional.of(
          new Replaced(end + 3, CodeText.inline(code(text.substring(index, end + 3), index)), ""));
    }
    return Optional.of(replaced(text, index, end + 3, inner.strip()));
  }

  private Replaced replaced(String text, int start, int end, String inner) {
    boolean whole = inner.endsWith("/");
    Tag tag = Tag.parse(whole ? inner.substring(0, inner.length() - 1) : inner);
    return switch (tag.name()) {
      case "highlight" -> highlight(text, start, end, tag);
      case "ref", "relref" -> plain(text, start, end, tag, tag.get("path", 0).map(Reference::mark));
      case "param" -> plain(text, start, end, tag, tag.get("name", 0).flatMap(this::param));
      case "qr" -> plain(text, start, end, tag, tag.get("text", 0).map(Tag::link));
      default -> {
        if (inner.startsWith("/")) {
          yield closing(text, start, end, Tag.parse(inner.substring(1)).name());
        }
        Replaced made = Dialect.common(text, start, end, tag, named(tag));
        yield whole ? new Replaced(end, made.text(), made.lost()) : made;
      }
    };
  }

  private static String named(Tag tag) {
    return "shortcode '" + tag.name() + "'";
  }

  private static Replaced plain(
      String text, int start, int end, Tag tag, Optional<String> counterpart) {
    return counterpart
        .map(made -> new Replaced(end, made, ""))
        .orElseGet(() -> Dialect.lost(text, start, end, named(tag)));
  }

  /** The end of what is known goes, even where it enclosed nothing. */
  private static Replaced closing(String text, int start, int end, String name) {
    boolean known = new Tag(name, Map.of("src", "x"), List.of("x")).common().isPresent();
    String shown = known ? "" : CodeText.inline(text.substring(start, end));
    return new Replaced(end, shown, "").closing(name);
  }

  /** A value of the page, or else of the site; of one within others, by its path. */
  private Optional<String> param(String name) {
    return document
        .fields()
        .fields("params")
        .at(name)
        .or(() -> document.fields().at(name))
        .or(() -> settings.all().fields("params").at(name));
  }

  private Replaced highlight(String text, int start, int end, Tag tag) {
    Matcher close = HIGHLIGHTED.matcher(text);
    if (noneHighlighted || !close.find(end)) {
      noneHighlighted = true;
      return Dialect.lost(text, start, end, named(tag));
    }
    String language = tag.get("lang", 0).orElse("");
    return new Replaced(
        close.end(), CodeText.fenced(text.substring(end, close.start()), language), "");
  }

  @Override
  public String code(String line, int start) {
    return line.contains("*/") || line.contains("/*")
        ? SHOWN.matcher(line).replaceAll("$1 $2").replace("{{<  ", "{{< ").replace("{{%  ", "{{% ")
        : line;
  }
}
