package org.concordance.oldsite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.ingest.Remark;

/** Takes from the files of a site those that its program passed over, by its settings. */
final class PassedOver {

  /**
   * A file that is passed over.
   *
   * @param entry it, or the folder around it for which that was said
   * @param why the reason in words
   * @param value what says it, and where that stands
   */
  record Passed(String entry, String why, String value) {

    /** One that a setting names. */
    static Passed by(String why, String entry, Datum setting) {
      String text = setting.text();
      return new Passed(entry, why, text + (text.isEmpty() ? "" : ", ") + setting.place());
    }
  }

  /** What a program passes over. */
  interface Rule {

    /** Whether and why a file is passed over. */
    Optional<Passed> passed(String path);

    /** What could not be told. */
    default List<Remark> remarks() {
      return List.of();
    }
  }

  private PassedOver() {}

  /** The files of a site without those that its program passed over, which are named. */
  static Tree in(Tree tree, Settings settings) {
    Rule rule =
        switch (settings.generator()) {
          case HUGO -> new HugoFiles(settings);
          case JEKYLL -> new JekyllEntries(settings);
          case ZOLA -> path -> ofZola(settings, path);
        };
    Map<String, Remark> named = new LinkedHashMap<>();
    Set<String> paths = new TreeSet<>();
    for (String path : tree.files().keySet()) {
      rule.passed(path)
          .ifPresent(
              passed -> {
                paths.add(path);
                named.computeIfAbsent(passed.entry(), entry -> remark(tree, path, passed));
              });
    }
    return tree.without(paths).noting(named.values()).noting(rule.remarks());
  }

  private static Remark remark(Tree tree, String path, Passed passed) {
    return Remark.leftOut(
            tree.place(passed.entry()),
            passed.entry().equals(path) ? "file" : "folder",
            "was no part of the old site: " + passed.why())
        .about(passed.value());
  }

  /**
   * Zola matches the whole path, with the folders in which the site lay: any end of it counts.
   *
   * @see <a href="https://www.getzola.org/documentation/getting-started/configuration/">Zola's
   *     ignored_content</a>
   */
  private static Optional<Passed> ofZola(Settings settings, String path) {
    return patterns(settings.all(), "ignored_content").stream()
        .filter(one -> matchesEnd(one.text(), path))
        .findFirst()
        .map(one -> Passed.by("'ignored_content' matches it", path, one));
  }

  private static boolean matchesEnd(String pattern, String path) {
    boolean matches = Glob.matchesAcross(pattern, "/" + path);
    for (int start = 0; start >= 0 && !matches; start = next(path, start)) {
      matches = Glob.matchesAcross(pattern, path.substring(start));
    }
    return matches;
  }

  /** Where the next part of a path begins; -1 where there is none. */
  private static int next(String path, int start) {
    int slash = path.indexOf('/', start);
    return slash < 0 ? -1 : slash + 1;
  }

  /** The texts under a key that is one or a list of them. */
  static List<Datum> patterns(Datum.Fields fields, String key) {
    return fields.get(key).stream()
        .flatMap(all -> all.each().stream())
        .filter(one -> !one.text().isEmpty())
        .toList();
  }
}
