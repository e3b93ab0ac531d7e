package org.concordance.dialect;

import java.util.Optional;
import java.util.regex.Matcher;
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
    boolean last = !inline && inner.strip().matches("-?\\s*end\\s*-?");
    if (last) {
      return Optional.of(Dialect.lost(text, index, end, ""));
    }
    Matcher call = CALL.matcher(inner);
    if (!call.matches()) {
      return Optional.empty();
    }
    Tag tag = Tag.parse(inner);
    return Optional.of(
        tag.common()
            .filter(one -> inline)
            .map(one -> new Replaced(end, one, ""))
            .orElseGet(() -> Dialect.lost(text, index, end, "shortcode '" + tag.name() + "'")));
  }

  @Override
  public String code(String line, int start) {
    return line.contains("/*") ? SHOWN.matcher(line).replaceAll("$1 $2") : line;
  }
}
