package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordance.model.Authorship;
import org.concordance.model.Name;
import org.concordance.model.Reading;
import org.concordance.model.Source;
import org.concordance.model.WordedDate;
import org.concordance.syntax.XmlText;

/** The paragraph that tells, above the text of a summary, whose work it is a summary of. */
final class SourceLine {

  private static final String INTERFACE = "en";

  private SourceLine() {}

  /** The paragraph as HTML, in English, and marked so above a summary in another language. */
  static String html(Reading reading) {
    Source source = reading.source();
    List<String> parts = new ArrayList<>();
    parts.add("“" + linked(source) + "”");
    add(parts, "by ", source.author().names());
    add(parts, "edited by ", source.contributors("editor"));
    venue(source).ifPresent(parts::add);
    source.issued().map(WordedDate::display).map(XmlText::escape).ifPresent(parts::add);
    String unnamed =
        source.author() instanceof Authorship.Unknown ? " Author not named in the copy read." : "";
    return "<p"
        + lang(INTERFACE, reading.language())
        + ">Summary of "
        + String.join(", ", parts)
        + "."
        + unnamed
        + "</p>\n";
  }

  private static String linked(Source source) {
    String text = XmlText.escape(source.title());
    String lang = source.language().map(language -> lang(language, INTERFACE)).orElse("");
    String title = lang.isEmpty() ? text : "<span" + lang + ">" + text + "</span>";
    return source
        .url()
        .map(url -> "<a href=\"" + XmlText.escape(url) + "\">" + title + "</a>")
        .orElse(title);
  }

  private static String lang(String language, String around) {
    return language.equals(around) ? "" : " lang=\"" + language + "\"";
  }

  /** Names as in running text: "A", "A and B", "A, B and C". */
  private static void add(List<String> parts, String lead, List<Name> names) {
    if (names.isEmpty()) {
      return;
    }
    List<String> shown = names.stream().map(Name::display).collect(Collectors.toList());
    String last = shown.remove(shown.size() - 1);
    String first = String.join(", ", shown);
    parts.add(lead + XmlText.escape(first.isEmpty() ? last : first + " and " + last));
  }

  private static Optional<String> venue(Source source) {
    Optional<String> container = source.variable("container-title");
    return container.isPresent()
        ? container.map(title -> "<cite>" + XmlText.escape(title) + "</cite>")
        : source.publisher().map(Name::display).map(XmlText::escape);
  }
}
