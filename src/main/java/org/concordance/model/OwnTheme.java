package org.concordance.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an archive has of its own in place of the program's theme, or besides it.
 *
 * @param root the folder, as messages show it
 * @param templates the texts of its templates by name, such as {@code reading}
 * @param assets its style sheets, scripts, images and fonts, to be published as they are, sorted by
 *     path
 * @param bookStyle the style sheet of its book, if it has its own
 */
public record OwnTheme(
    String root,
    SortedMap<String, String> templates,
    List<Output> assets,
    Optional<String> bookStyle) {

  /** Copies the collections. */
  public OwnTheme {
    templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
    assets = List.copyOf(assets);
  }

  /** Nothing: the theme is the program's. */
  public static OwnTheme none() {
    return new OwnTheme("templates", new TreeMap<>(Map.of()), List.of(), Optional.empty());
  }

  /** The file of one of its templates, as messages show it. */
  public String file(String template) {
    return root + "/" + template + ".peb";
  }
}
