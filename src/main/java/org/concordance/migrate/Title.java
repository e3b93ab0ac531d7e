package org.concordance.migrate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.FieldRules;
import org.concordance.oldsite.Document;

/** Finds a title for a page that says none. */
final class Title {

  private static final Pattern HEADING =
      Pattern.compile("(?m)^ {0,3}#{1,2}[ \\t]+([^\\n{]*[^\\s#{])");
  private static final Pattern MARKUP = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)|[*`\\\\]");

  private Title() {}

  /** The first heading of its text. */
  static Optional<String> ofText(Document document) {
    Matcher heading = HEADING.matcher(document.body());
    return heading.find()
        ? Optional.of(FieldRules.oneLine(MARKUP.matcher(heading.group(1)).replaceAll("$1")))
            .filter(text -> FieldRules.text(text).isEmpty())
        : Optional.empty();
  }

  /** The name of its file, with spaces for hyphens. */
  static String ofName(Document document) {
    String words = document.undatedName().replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? "Untitled"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
