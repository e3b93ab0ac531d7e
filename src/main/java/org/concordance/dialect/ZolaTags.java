package org.concordance.dialect;

import java.util.Optional;
import java.util.regex.Pattern;
import org.concordance.oldsite.CodeText;

/**
 * Zola's shortcodes.
 *
 * @see <a href="https://www.getzola.org/documentation/content/shortcodes/">Shortcodes</a>
 */
public record ZolaTags() implements Dialect {

  private static final Pattern CALL = Pattern.compile("\\s*-?\\s*[\\w/]+\\s*\\(.*", Pattern.DOTALL);
  private static final Pattern SHOWN = Pattern.compile("(\\{[{%])/\\*\\s?|\\s?\\*/([}%]\\})");

  @Override
  public Optional<Replaced> at(String text, int index) {
    boolean inline = text.startsWith("{{", index);
    int close = Dialect.end(text, inline ? "}}" : "%}", index + 2);
    if (close < 0) {
      return Optional.empty();
    }
    int end = close + 2;
    String inner = text.substring(index + 2, close);
    if (inner.startsWith("/*")) {
      return Optional.of(
          new Replaced(end, CodeText.inline(code(text.substring(index, end), index)), ""));
    }
    if (!inline && inner.strip().matches("-?\\s*end\\s*-?")) {
      return Optional.of(Dialect.lost(text, index, end, "").closing("end"));
    }
    if (!CALL.matcher(inner).matches()) {
      return Optional.empty();
    }
    Tag tag = Tag.parse(inner.replaceFirst("^\\s*-", ""));
    Dialect.Replaced made = Dialect.common(text, index, end, tag, "shortcode '" + tag.name() + "'");
    return Optional.of(
        inline
            ? new Replaced(end, made.text(), made.lost())
            : made.opening("end", made.opens().map(Pair::around).orElse(Around.UNKNOWN)));
  }

  @Override
  public String code(String line, int start) {
    return line.contains("/*") ? SHOWN.matcher(line).replaceAll("$1 $2") : line;
  }
}
