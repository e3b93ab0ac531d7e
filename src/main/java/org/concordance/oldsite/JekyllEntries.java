package org.concordance.oldsite;

import java.util.List;
import java.util.Optional;

/**
 * Tells which files and folders Jekyll passes over: those that {@code exclude} names, and those
 * whose names have a sign of their own, unless {@code include} names them. A folder that is passed
 * over is not looked into.
 *
 * @see <a href="https://jekyllrb.com/docs/configuration/options/">Exclude, Include</a>
 * @see <a href="https://www.rubydoc.info/gems/jekyll/Jekyll/EntryFilter">EntryFilter</a>
 */
final class JekyllEntries implements PassedOver.Rule {

  /** Folders that Jekyll looks into wherever they lie. */
  private static final List<String> POSTS = List.of("_posts", "_drafts");

  private final List<Datum> excluded;
  private final List<Datum> included;
  private final String collections;

  JekyllEntries(Settings settings) {
    this.excluded = PassedOver.patterns(settings.all(), "exclude");
    this.included = PassedOver.patterns(settings.all(), "include");
    this.collections = settings.collections();
  }

  @Override
  public Optional<PassedOver.Passed> passed(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      Optional<PassedOver.Passed> folder = passed(path.substring(0, end), true);
      if (folder.isPresent()) {
        return folder;
      }
    }
    return passed(path, false);
  }

  private Optional<PassedOver.Passed> passed(String entry, boolean folder) {
    String name = entry.substring(entry.lastIndexOf('/') + 1);
    boolean taken = included.stream().anyMatch(one -> names(one, name) || names(one, entry));
    if (taken) {
      return Optional.empty();
    }
    Optional<Datum> exclude =
        excluded.stream()
            .filter(one -> names(one, entry) || folder && names(one, entry + "/"))
            .findFirst();
    return exclude
        .map(one -> PassedOver.Passed.by("'exclude' names it", entry, one))
        .or(
            () ->
                isSpecial(entry, name, folder)
                    ? Optional.of(
                        new PassedOver.Passed(entry, "Jekyll passes over names of that kind", name))
                    : Optional.empty());
  }

  /** Whether a setting names a path: as a pattern, or by what the path begins with. */
  private static boolean names(Datum setting, String path) {
    String pattern = "/" + setting.text().replaceFirst("^/", "");
    String literal = pattern.replace("{", "\\{").replace("}", "\\}");
    return ("/" + path).startsWith(pattern) || Glob.matchesAcross(literal, "/" + path);
  }

  /** Folders with a low line hold collections and the like where these may lie. */
  private boolean isSpecial(String entry, String name, boolean folder) {
    String parent = entry.substring(0, entry.length() - name.length()).replaceFirst("/$", "");
    boolean special =
        parent.isEmpty() || folder && (POSTS.contains(name) || isOfCollections(parent));
    return name.startsWith("#")
        || name.startsWith("~")
        || name.endsWith("~")
        || name.startsWith("_") && !special;
  }

  private boolean isOfCollections(String parent) {
    return !collections.isEmpty() && parent.equals(collections);
  }
}
