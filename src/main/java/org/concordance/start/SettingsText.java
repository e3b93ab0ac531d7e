package org.concordance.start;

import org.concordance.syntax.YamlText;

/** Writes {@code archive.yaml}. */
final class SettingsText {

  private SettingsText() {}

  /** The text, with the settings in the places that are kept for them. */
  static String of(String text, Settings settings) {
    // What somebody has written comes last, so that nothing in it is taken for a place.
    return text.replace("url: @url@\n", "url: " + settings.url() + "\n")
        .replace("repository: @repository@\n", "repository: " + settings.repository() + "\n")
        .replace("@language@", settings.language())
        .replace(
            "@editor@\n",
            settings.editor().map(name -> yaml("editor", name)).orElse("# editor: The editors\n"))
        .replace("title: @title@\n", yaml("title", settings.title()));
  }

  private static String yaml(String key, String text) {
    return new YamlText().text(key, text).toString();
  }
}
