package org.concordance.migrate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.FieldRules;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;

/**
 * The title of a page.
 *
 * @param text what it is
 * @param isSaid whether front matter says it; else it is that of the text, or of the file
 */
record Title(String text, boolean isSaid) {

  private static final Pattern HEADING =
      Pattern.compile("(?m)^ {0,3}#{1,2}[ \\t]+([^\\n{]*[^\\s#{])");
  private static final Pattern MARKUP = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)|[*`\\\\]");

  /** The title of a page; a key that the mapping file calls one counts before the key itself. */
  static Title of(Document document, Mapping mapping) {
    Optional<String> said = mapped(document, mapping).or(document::title);
    return said.map(text -> new Title(text, true))
        .orElseGet(() -> new Title(ofText(document).orElseGet(() -> ofName(document)), false));
  }

  private static Optional<String> mapped(Document document, Mapping mapping) {
    return document.fields().fields().stream()
        .filter(field -> mapping.of(field.key()).equals(Optional.of("title")))
        .map(field -> field.value().text())
        .filter(text -> FieldRules.text(text).isEmpty())
        .findFirst();
  }

  /** The first heading of its text. */
  private static Optional<String> ofText(Document document) {
    Matcher heading = HEADING.matcher(document.body());
    return heading.find()
        ? Optional.of(FieldRules.oneLine(MARKUP.matcher(heading.group(1)).replaceAll("$1")))
            .filter(text -> FieldRules.text(text).isEmpty())
        : Optional.empty();
  }

  /** The name of its file, with spaces for hyphens. */
  private static String ofName(Document document) {
    String words = document.undatedName().replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? "Untitled"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
