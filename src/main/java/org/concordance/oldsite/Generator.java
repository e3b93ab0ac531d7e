package org.concordance.oldsite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.Worded;

/** A program that made the site which is brought in. */
public enum Generator implements Worded {
  HUGO("hugo"),
  JEKYLL("jekyll"),
  ZOLA("zola");

  private static final List<String> SYNTAXES = List.of("toml", "yaml", "yml", "json");

  private final String word;

  Generator(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The name as its users write it. */
  String title() {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  /** The one with that word. */
  public static Optional<Generator> ofWord(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** The one whose files a tree has. */
  public static Optional<Generator> of(Tree tree) {
    if (tree.has("_config.yml")
        || tree.has("_config.yaml")
        || tree.has("_config.toml")
        || tree.hasFolder("_posts")) {
      return Optional.of(JEKYLL);
    }
    if (SYNTAXES.stream().anyMatch(end -> tree.has("hugo." + end))
        || tree.hasFolder("config/_default")
        || tree.hasFolder("archetypes")) {
      return Optional.of(HUGO);
    }
    if (tree.has("config.toml") || tree.has("zola.toml")) {
      return Optional.of(isZola(tree) ? ZOLA : HUGO);
    }
    if (SYNTAXES.stream().anyMatch(end -> tree.has("config." + end)) || tree.hasFolder("content")) {
      return Optional.of(HUGO);
    }
    return Optional.empty();
  }

  /** Zola writes base_url, and Hugo baseURL. */
  private static boolean isZola(Tree tree) {
    if (tree.has("zola.toml")) {
      return true;
    }
    String text = Decoded.of(tree.bytes("config.toml")).map(Decoded::text).orElse("");
    return text.lines().anyMatch(line -> line.strip().startsWith("base_url"));
  }
}
