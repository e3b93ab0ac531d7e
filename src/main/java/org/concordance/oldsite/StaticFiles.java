package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the files that an old site published as they are, and those of data that its templates
 * read.
 *
 * @see <a href="https://gohugo.io/getting-started/directory-structure/">Hugo's folders</a>
 * @see <a href="https://jekyllrb.com/docs/structure/">Jekyll's folders</a>
 */
public final class StaticFiles {

  private static final String STATIC = "static/";

  private StaticFiles() {}

  /** Whether a file that is no page was published where it lies. */
  public static boolean isPublished(String path, Settings settings) {
    return settings.generator() == Generator.JEKYLL
        ? !("/" + path).contains("/_")
        : isStatic(path) || settings.languages().folderOf(path).isPresent();
  }

  /** Whether a file lies where nothing is content. */
  static boolean isStatic(String path) {
    return path.startsWith(STATIC);
  }

  /** Whether a file holds data; what it says of authors is taken. */
  public static boolean isData(String path, Settings settings) {
    String folder = settings.generator() == Generator.JEKYLL ? "_data/" : "data/";
    return path.startsWith(folder) && !path.matches(folder + "authors[./].*");
  }

  /**
   * The file of the site that a path means: beside the page, or among those that stay as they are.
   *
   * @param address where the page says that it stood, from {@code /} on
   */
  public static Optional<String> find(
      Tree tree, Settings settings, Document from, String path, Optional<String> address) {
    List<String> candidates = new ArrayList<>();
    if (!path.startsWith("/")) {
      Paths.normal(Document.folder(from.path()) + path).ifPresent(candidates::add);
    }
    List<String> folders = new ArrayList<>(List.of(STATIC, "assets/"));
    settings.languages().folders().keySet().forEach(one -> folders.add(one + "/"));
    folders.add("");
    for (String one : List.of(address.orElse(""), path)) {
      String bare = one.replaceFirst("^(\\.\\./|\\./|/)+", "");
      for (String folder : folders) {
        Paths.normal(folder + bare).ifPresent(candidates::add);
      }
    }
    return candidates.stream().filter(tree::has).findFirst();
  }
}
