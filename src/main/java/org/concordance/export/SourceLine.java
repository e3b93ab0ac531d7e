package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.model.Authorship;
import org.concordance.model.Name;
import org.concordance.model.Reading;
import org.concordance.model.Source;
import org.concordance.syntax.XmlText;
import org.concordance.words.Words;

/** The paragraph that tells, above the text of a summary, whose work it is a summary of. */
final class SourceLine {

  private final Words words;

  SourceLine(Words words) {
    this.words = words;
  }

  /** The paragraph as HTML, marked as what it is above a summary in another language. */
  String html(Reading reading) {
    Source source = reading.source();
    List<String> parts = new ArrayList<>();
    parts.add(words.markup("citation.title", XmlText::escape, String::valueOf, linked(source)));
    add(parts, "citation.by", source.author().names());
    add(parts, "citation.edited-by", source.contributors("editor"));
    venue(source).ifPresent(parts::add);
    source.issued().map(words::date).map(XmlText::escape).ifPresent(parts::add);
    String line = String.join(words.comma(), parts) + words.text("citation.end");
    String unnamed =
        source.author() instanceof Authorship.Unknown
            ? " " + XmlText.escape(words.text("source.author-unknown"))
            : "";
    return "<p"
        + lang(words.language(), reading.language())
        + ">"
        + words.markup("source.summary-of", XmlText::escape, String::valueOf, line)
        + unnamed
        + "</p>\n";
  }

  private String linked(Source source) {
    String text = XmlText.escape(source.title());
    String lang = source.language().map(language -> lang(language, words.language())).orElse("");
    String title = lang.isEmpty() ? text : "<span" + lang + ">" + text + "</span>";
    return source
        .url()
        .map(url -> "<a href=\"" + XmlText.escape(url) + "\">" + title + "</a>")
        .orElse(title);
  }

  private static String lang(String language, String around) {
    return language.equals(around) ? "" : " lang=\"" + language + "\"";
  }

  private void add(List<String> parts, String key, List<Name> names) {
    if (!names.isEmpty()) {
      String shown = words.list(false, names.stream().map(Name::display).toList());
      parts.add(XmlText.escape(words.text(key, shown)));
    }
  }

  private static Optional<String> venue(Source source) {
    Optional<String> container = source.variable("container-title");
    return container.isPresent()
        ? container.map(title -> "<cite>" + XmlText.escape(title) + "</cite>")
        : source.publisher().map(Name::display).map(XmlText::escape);
  }
}
