package org.concordance.dialect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Slug;
import org.concordance.oldsite.Paths;

/**
 * The headings of a text, by which its passages are linked to. Each program makes other ids of
 * them; here they are compared by their letters and digits alone.
 */
final class Anchors {

  private static final Pattern HEADING =
      Pattern.compile("(?m)^ {0,3}#{2,6}[ \\t]+([^\\n]*?)(?:[ \\t]+#+)?[ \\t]*$");
  private static final Pattern ID =
      Pattern.compile("\\{#([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*)[^}]*\\}");
  private static final Pattern MARKUP =
      Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)|\\{[^}]*\\}|[*`\\\\]|(?<!\\w)_|_(?!\\w)");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  private final Map<String, String> ids = new HashMap<>();

  private Anchors() {}

  /** Those of a text that is fit for the archive. */
  static Anchors of(String markdown) {
    Anchors anchors = new Anchors();
    Set<String> taken = new HashSet<>();
    Matcher id = ID.matcher(markdown);
    while (id.find()) {
      taken.add(id.group(1));
      anchors.ids.putIfAbsent(plain(id.group(1)), id.group(1));
    }
    Matcher heading = HEADING.matcher(markdown);
    while (heading.find()) {
      String words = MARKUP.matcher(heading.group(1)).replaceAll("$1");
      String slug = Slug.of(words);
      boolean sure = !slug.isEmpty() && words.indexOf('<') < 0 && words.indexOf('&') < 0;
      if (sure && !ID.matcher(heading.group(1)).find() && taken.add(slug)) {
        anchors.ids.putIfAbsent(plain(words), slug);
        anchors.ids.putIfAbsent(plain(slug), slug);
      }
    }
    return anchors;
  }

  private static String plain(String text) {
    return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The id that a passage has here, by the one that it had there. */
  Optional<String> id(String fragment) {
    return Optional.ofNullable(ids.get(plain(Paths.decoded(fragment))));
  }
}
