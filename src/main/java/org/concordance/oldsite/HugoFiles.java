package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;

/**
 * Tells which content Hugo passes over: what {@code ignoreFiles} matches, and what a mount leaves
 * out.
 *
 * @see <a href="https://gohugo.io/configuration/all/#ignorefiles">ignoreFiles</a>
 * @see <a href="https://gohugo.io/configuration/module/#mounts">Mounts</a>
 */
final class HugoFiles implements PassedOver.Rule {

  private final Settings settings;
  private final Map<String, List<Datum>> ignored = new TreeMap<>();
  private final List<Datum.Fields> mounts;
  private final List<Remark> remarks = new ArrayList<>();

  HugoFiles(Settings settings) {
    this.settings = settings;
    this.mounts =
        settings.all().fields("module").get("mounts").stream()
            .flatMap(all -> all.each().stream())
            .filter(Datum.Fields.class::isInstance)
            .map(Datum.Fields.class::cast)
            .filter(mount -> mount.text("target").orElse("").matches("content(/.*)?"))
            .toList();
  }

  @Override
  public Optional<PassedOver.Passed> passed(String path) {
    Languages languages = settings.languages();
    boolean content = languages.folderOf(path).isPresent() || path.startsWith("data/");
    return content
        ? ignored(languages.meant(languages.languageOf(path))).stream()
            .filter(one -> GoExpression.finds(one.text(), "/" + path))
            .findFirst()
            .map(one -> PassedOver.Passed.by("'ignoreFiles' matches it", path, one))
            .or(() -> unmounted(path))
        : Optional.empty();
  }

  /** What is ignored in a language; what cannot be understood is told once. */
  private List<Datum> ignored(String language) {
    return ignored.computeIfAbsent(
        language,
        any ->
            Stream.of(settings.all(), settings.all().fields("languages").fields(language))
                .flatMap(fields -> PassedOver.patterns(fields, "ignoreFiles").stream())
                .filter(this::isUnderstood)
                .toList());
  }

  private boolean isUnderstood(Datum expression) {
    boolean understood = GoExpression.isUnderstood(expression.text());
    Remark remark =
        Remark.guessed(
                expression.place(),
                "'ignoreFiles'",
                "is not understood here: look whether something came that the old site passed over")
            .about(expression.text());
    if (!understood && !remarks.contains(remark)) {
      remarks.add(remark);
    }
    return understood;
  }

  /** A file is out when every mount of the folders that it lies in leaves it out. */
  private Optional<PassedOver.Passed> unmounted(String path) {
    List<Datum.Fields> around =
        mounts.stream().filter(mount -> path.startsWith(source(mount))).toList();
    return around.stream()
        .filter(any -> around.stream().allMatch(mount -> leavesOut(mount, path)))
        .findFirst()
        .map(mount -> PassedOver.Passed.by("its mount leaves it out", path, mount));
  }

  private static String source(Datum.Fields mount) {
    String source = Paths.normal(mount.text("source").orElse("")).orElse("");
    return source.isEmpty() ? "" : source.replaceFirst("/$", "") + "/";
  }

  private static boolean leavesOut(Datum.Fields mount, String path) {
    String below = path.substring(source(mount).length());
    List<Datum> wanted = PassedOver.patterns(mount, "includeFiles");
    boolean out =
        PassedOver.patterns(mount, "excludeFiles").stream().anyMatch(one -> is(one, below));
    return out || !wanted.isEmpty() && wanted.stream().noneMatch(one -> is(one, below));
  }

  private static boolean is(Datum pattern, String below) {
    return Glob.matches(pattern.text(), below) || Glob.matches(pattern.text(), "/" + below);
  }

  @Override
  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
