package org.concordance.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordance.model.SiteConfig;
import org.concordance.syntax.Iri;
import org.concordance.syntax.YamlText;

/**
 * How to cite the archive as a whole.
 *
 * @see <a href="https://citation-file-format.github.io/">Citation File Format 1.2.0</a>
 */
final class ArchiveCitation {

  private ArchiveCitation() {}

  static String of(SiteConfig config, ArchiveFacts facts) {
    YamlText yaml =
        new YamlText()
            .text("cff-version", "1.2.0")
            .text("message", "If you use this archive, please cite it as below.")
            .text("type", "dataset")
            .text("title", config.title())
            .mappings("authors", List.of(entity(config.editor())));
    if (!config.description().isEmpty()) {
      yaml.text("abstract", config.description());
    }
    yaml.text("url", Iri.uri(config.url()));
    config.repository().ifPresent(url -> yaml.text("repository-code", Iri.uri(url)));
    config.licence().ifPresent(licence -> license(yaml, licence));
    facts
        .version()
        .ifPresent(
            day -> yaml.text("version", day.toString()).text("date-released", day.toString()));
    if (!facts.keywords().isEmpty()) {
      yaml.texts("keywords", facts.keywords());
    }
    return yaml.toString();
  }

  /** An editor may be a person or a body, and what cannot be told is not taken apart. */
  private static Map<String, String> entity(String name) {
    Map<String, String> entity = new LinkedHashMap<>();
    entity.put("name", name);
    return entity;
  }

  private static void license(YamlText yaml, SiteConfig.Licence licence) {
    Spdx.of(licence)
        .ifPresentOrElse(
            id -> yaml.text("license", id), () -> yaml.text("license-url", Iri.uri(licence.url())));
  }
}
