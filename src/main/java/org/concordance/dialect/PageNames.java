package org.concordance.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Generator;
import org.concordance.oldsite.Paths;
import org.concordance.oldsite.Settings;

/**
 * Finds what became of the pages of a site by what its tags and links call them: a path from the
 * top, one beside the page, or the name alone where only one has it. A page's own language is
 * looked through first.
 */
final class PageNames<T> {

  private final Settings settings;
  private final Map<String, T> byPath = new HashMap<>();
  private final Map<String, Optional<T>> byName = new HashMap<>();

  PageNames(Settings settings) {
    this.settings = settings;
  }

  /** Enters what became of a page. */
  void enter(Document document, T made) {
    String language = document.language() + ":";
    String local = document.local();
    String plain = Document.folder(local) + document.stem();
    for (String path :
        List.of(local, plain, plain.replaceFirst("(^|/)_?index$", ""), plain + ".md")) {
      byPath.putIfAbsent(language + path, made);
    }
    byName.merge(language + document.name(), Optional.of(made), (one, other) -> Optional.empty());
  }

  /** What became of the page that another page calls so. */
  Optional<T> find(Document from, String name) {
    String bare = Paths.decoded(name).replaceFirst("^/", "").replaceFirst("/$", "");
    String ended = bare.replaceFirst("\\.(md|markdown|html)$", "");
    List<String> candidates = new ArrayList<>(List.of(bare, ended));
    if (settings.generator() == Generator.JEKYLL) {
      candidates.add("_posts/" + bare);
    } else if (!name.startsWith("/")) {
      Paths.normal(Document.folder(from.local()) + bare).ifPresent(candidates::add);
      Paths.normal(Document.folder(from.local()) + ended).ifPresent(candidates::add);
    }
    String last = ended.substring(ended.lastIndexOf('/') + 1);
    return languages(from)
        .flatMap(
            language ->
                candidates.stream()
                    .flatMap(one -> Optional.ofNullable(byPath.get(language + one)).stream()))
        .findFirst()
        .or(
            () ->
                languages(from)
                    .flatMap(one -> byName.getOrDefault(one + last, Optional.empty()).stream())
                    .findFirst());
  }

  private Stream<String> languages(Document from) {
    return Stream.concat(
            Stream.of(from.language(), "", settings.languages().main()),
            settings.languages().names().stream())
        .distinct()
        .map(one -> one + ":");
  }
}
