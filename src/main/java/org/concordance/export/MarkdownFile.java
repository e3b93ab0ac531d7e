package org.concordance.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.cite.Citation;
import org.concordance.cite.CitedWork;
import org.concordance.cite.CslItem;
import org.concordance.cite.CslName;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.syntax.JsonText;

/**
 * Writes works as Markdown: what is known of them as front matter in YAML, then the text.
 *
 * <p>Texts in front matter are quoted as in JSON, which is YAML too.
 */
final class MarkdownFile {

  private final LinkedArchive linked;
  private final SiteConfig config;

  MarkdownFile(LinkedArchive linked) {
    this.linked = linked;
    this.config = linked.archive().config();
  }

  /** A summary with its text; of a withdrawn one, why it was withdrawn. */
  String summary(Reading reading, CslItem item) {
    StringBuilder text = new StringBuilder("---\n");
    field(text, "title", item.title());
    field(text, "author", names(item.names("author")));
    field(text, "summary-of", item.variable("genre").orElse("").replaceFirst("^Summary of ", ""));
    field(text, "original", reading.source().url().orElse(""));
    field(text, "container-title", config.title());
    field(text, "published", reading.summarized().toString());
    field(text, "version", reading.version().toString());
    field(text, "language", reading.language());
    field(text, "URL", config.absolute(reading.permalink()));
    field(text, "licence", config.licence().map(SiteConfig.Licence::url).orElse(""));
    reading
        .withdrawal()
        .ifPresent(
            withdrawal -> field(text, "withdrawn", withdrawal.date() + ": " + withdrawal.reason()));
    text.append("---\n");
    return reading.isWithdrawn()
        ? text.toString()
        : text.append("\n# ").append(item.title()).append("\n\n").append(body(reading)).toString();
  }

  private String body(Reading reading) {
    return linked.body(reading).markdown().strip() + "\n";
  }

  /** The record of an original, and how it is cited. */
  String original(Reading reading, CitedWork original) {
    CslItem item = original.item();
    StringBuilder text = new StringBuilder("---\n");
    field(text, "title", item.title());
    field(text, "type", item.type());
    item.names().forEach((variable, names) -> field(text, variable, names(names)));
    item.dates().forEach((variable, date) -> field(text, variable, date.edtf().toString()));
    item.variables()
        .forEach(
            (variable, value) -> {
              if (!variable.equals("title")) {
                field(text, variable, value);
              }
            });
    field(text, "keyword", String.join(", ", item.keywords()));
    field(text, "summary", config.absolute(reading.permalink()));
    text.append("---\n\n");
    return text
        + original.citations().stream().map(Citation::text).limit(1).collect(Collectors.joining())
        + "\n";
  }

  private static String names(List<CslName> names) {
    return names.stream().map(MarkdownFile::name).collect(Collectors.joining("; "));
  }

  private static String name(CslName name) {
    return name.isWhole()
        ? name.literal()
        : Stream.of(name.given(), name.family(), name.suffix())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
  }

  private static void field(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(name).append(": ").append(JsonText.of(value));
    }
  }
}
