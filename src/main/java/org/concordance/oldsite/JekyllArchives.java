package org.concordance.oldsite;

import java.util.Locale;
import java.util.Optional;

/**
 * Where Jekyll's plugin jekyll-archives puts the pages of terms. Jekyll itself makes none, and
 * neither does the plugin where it is not told to.
 *
 * @see <a
 *     href="https://github.com/jekyll/jekyll-archives/blob/master/docs/configuration.md">Configuration</a>
 */
final class JekyllArchives {

  private JekyllArchives() {}

  /** The address of the page of a term under a key; empty where it had none. */
  static Optional<String> of(Settings settings, String key, String term) {
    Datum.Fields said = settings.all().fields("jekyll-archives");
    boolean tag = key.equals("tag") || key.equals("tags");
    boolean category = key.equals("category") || key.equals("categories");
    String type = tag ? "tag" : "category";
    if (!tag && !category || !makes(said, tag ? "tags" : "categories")) {
      return Optional.empty();
    }
    String pattern = said.fields("permalinks").text(type).orElse("/:type/:name/");
    return slug(said.text("slug_mode").orElse("default"), term)
        .map(name -> pattern.replace(":type", type).replace(":name", name));
  }

  private static boolean makes(Datum.Fields said, String archives) {
    Optional<Datum> enabled = said.get("enabled");
    return enabled.filter(one -> one.isYes() || one.text().equals("all")).isPresent()
        || enabled.stream()
            .flatMap(one -> one.each().stream())
            .anyMatch(one -> one.text().equals(archives));
  }

  private static Optional<String> slug(String mode, String term) {
    return switch (mode) {
      case "default" -> Optional.of(Slugs.jekyllTerm(term));
      case "pretty" -> Optional.of(Slugs.jekyll(term).toLowerCase(Locale.ROOT));
      default -> Optional.empty();
    };
  }
}
