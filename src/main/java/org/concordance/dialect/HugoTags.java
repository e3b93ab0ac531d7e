package org.concordance.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordance.oldsite.CodeText;
import org.concordance.oldsite.Settings;

/**
 * Hugo's shortcodes.
 *
 * @param settings the site's
 * @see <a href="https://gohugo.io/content-management/shortcodes/">Shortcodes</a>
 */
public record HugoTags(Settings settings) implements Dialect {

  private static final Map<String, String> CLOSE = Map.of("{{<", ">}}", "{{%", "%}}");

  /** Such as {@code {{</* name *}{@code />}}}, which shows a shortcode and is none. */
  private static final Pattern SHOWN = Pattern.compile("(\\{\\{[<%])/\\*\\s?|\\s?\\*/([>%]\\}\\})");

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
    return Optional.of(replaced(text, index, end + 3, inner.strip().replaceFirst("\\s*/$", "")));
  }

  private Replaced replaced(String text, int start, int end, String inner) {
    Tag tag = Tag.parse(inner.startsWith("/") ? "/" + inner.substring(1).strip() : inner);
    if (tag.name().equals("highlight")) {
      return highlight(text, start, end, tag);
    }
    if (tag.name().startsWith("/")) {
      boolean known =
          new Tag(tag.name().substring(1), Map.of("src", "x"), List.of("x")).common().isPresent();
      return new Replaced(end, known ? "" : CodeText.inline(text.substring(start, end)), "");
    }
    Optional<String> made =
        switch (tag.name()) {
          case "ref", "relref" -> tag.get("path", 0).map(Reference::mark);
          case "param" ->
              tag.get("name", 0).flatMap(name -> settings.all().fields("params").text(name));
          default -> tag.common();
        };
    return made.map(one -> new Replaced(end, one, ""))
        .orElseGet(() -> Dialect.lost(text, start, end, "shortcode '" + tag.name() + "'"));
  }

  private static Replaced highlight(String text, int start, int end, Tag tag) {
    for (String close : new String[] {"{{< /highlight", "{{</highlight", "{{% /highlight"}) {
      int at = text.indexOf(close, end);
      int after = at < 0 ? -1 : text.indexOf("}}", at);
      if (after >= 0) {
        String language = tag.get("lang", 0).orElse("");
        return new Replaced(after + 2, CodeText.fenced(text.substring(end, at), language), "");
      }
    }
    return Dialect.lost(text, start, end, "shortcode 'highlight'");
  }

  @Override
  public String code(String line, int start) {
    return line.contains("*/") || line.contains("/*")
        ? SHOWN.matcher(line).replaceAll("$1 $2").replace("{{<  ", "{{< ").replace("{{%  ", "{{% ")
        : line;
  }
}
