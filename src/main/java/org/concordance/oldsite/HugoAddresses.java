package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Hugo puts its pages.
 *
 * @see <a href="https://gohugo.io/content-management/urls/">URL management</a>
 */
final class HugoAddresses {

  private HugoAddresses() {}

  static Optional<String> of(Settings settings, Sorter.Sorted sorted) {
    Document document = sorted.document();
    Optional<String> url = document.fields().text("url");
    String prefix = settings.languages().prefix(document.language()).toLowerCase(Locale.ROOT);
    if (url.isPresent()) {
      String bare = new OldAddresses(settings, Mapping.NONE).withoutSite(url.get());
      return Optional.of(bare.startsWith("/") ? bare : prefix + "/" + bare)
          .filter(one -> one.indexOf(':') < 0);
    }
    Optional<String> pattern =
        document.isSection() ? Optional.empty() : pattern(settings, sorted.section());
    if (pattern.isPresent()) {
      return AddressPattern.of(pattern.get(), document, Slugs::hugo)
          .map(path -> prefix + ended(settings, path));
    }
    List<String> parts = new ArrayList<>();
    List<String> folders = document.parts().subList(0, document.parts().size() - 1);
    boolean bundle = document.isBundle() && !folders.isEmpty();
    folders
        .subList(0, bundle ? folders.size() - 1 : folders.size())
        .forEach(folder -> parts.add(Slugs.hugo(folder)));
    if (!document.isSection() && !(document.isBundle() && folders.isEmpty())) {
      parts.add(Slugs.hugo(document.fields().text("slug").orElse(document.name())));
    }
    return Optional.of(prefix + ended(settings, "/" + String.join("/", parts)));
  }

  private static String ended(Settings settings, String path) {
    String bare = path.replaceFirst("/+$", "");
    boolean ugly = settings.all().get("uglyURLs").filter(Datum::isYes).isPresent();
    return bare.endsWith(".html") ? bare : bare + (ugly && !bare.isEmpty() ? ".html" : "/");
  }

  /** The pattern for pages of a section, in the form of today or of old. */
  private static Optional<String> pattern(Settings settings, String section) {
    Datum.Fields all = settings.all().fields("permalinks");
    String key = section.isEmpty() ? "/" : section;
    return all.fields("page").text(key).or(() -> all.text(key));
  }
}
