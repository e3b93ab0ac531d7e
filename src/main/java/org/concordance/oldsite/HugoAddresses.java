package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Hugo puts its pages.
 *
 * @see <a href="https://gohugo.io/content-management/urls/">URL management</a>
 * @see <a href="https://gohugo.io/configuration/permalinks/">Configure permalinks</a>
 */
final class HugoAddresses {

  private final Settings settings;
  private final Map<String, Document> pagesOfSections = new HashMap<>();

  /**
   * The addresses of a site.
   *
   * @param documents its content: a folder is a section by the page that it has of its own
   */
  HugoAddresses(Settings settings, List<Document> documents) {
    this.settings = settings;
    documents.stream()
        .filter(Document::isSection)
        .forEach(one -> pagesOfSections.put(place(one, Document.folder(one.local())), one));
  }

  private String place(Document document, String folder) {
    return settings.languages().meant(document.language()) + "/" + folder;
  }

  /**
   * The address of a page.
   *
   * @param section the folder that it is sorted by
   * @param url the address that it says itself, below that of the site
   */
  Optional<String> of(Document document, String section, Optional<String> url) {
    String prefix = settings.languages().prefix(document.language()).toLowerCase(Locale.ROOT);
    if (url.isPresent()) {
      String own = url.get().startsWith("/") ? url.get() : prefix + "/" + url.get();
      return filled(own, document);
    }
    Optional<String> pattern = pattern(kind(document, settings), section);
    if (pattern.isPresent()) {
      return filled(pattern.get(), document).map(path -> prefix + ended(Slugs.hugoPattern(path)));
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
    return Optional.of(prefix + ended("/" + String.join("/", parts)));
  }

  /**
   * The address of the page that Hugo made of a term without one, by the folder of its taxonomy.
   */
  Optional<String> ofTerm(String folder, String term) {
    return of(Document.ofTerm(folder, term), folder, Optional.empty());
  }

  private String ended(String path) {
    String bare = path.replaceFirst("/+$", "");
    boolean ugly = settings.all().get("uglyURLs").filter(Datum::isYes).isPresent();
    return bare.endsWith(".html") ? bare : bare + (ugly && !bare.isEmpty() ? ".html" : "/");
  }

  /** What Hugo calls the kind of a page. */
  static String kind(Document document, Settings settings) {
    List<String> parts = document.parts();
    if (!document.isSection()) {
      return "page";
    }
    boolean ofTerms = settings.taxonomies().containsValue(parts.get(0));
    return switch (parts.size()) {
      case 1 -> "home";
      case 2 -> ofTerms ? "taxonomy" : "section";
      default -> ofTerms ? "term" : "section";
    };
  }

  /** The pattern for pages of a kind in a section; that of old is for pages and terms. */
  private Optional<String> pattern(String kind, String section) {
    Datum.Fields all = settings.all().fields("permalinks");
    String key = section.isEmpty() ? "/" : section;
    boolean ofOld = List.of("page", "term").contains(kind);
    return all.fields(kind).text(key).or(() -> ofOld ? all.text(key) : Optional.empty());
  }

  private Optional<String> filled(String pattern, Document document) {
    List<String> folders = sections(document);
    List<String> names =
        folders.stream().map(folder -> folder.replaceFirst(".*/(?=.)", "")).toList();
    List<String> slugs =
        folders.stream()
            .flatMap(folder -> Stream.ofNullable(pagesOfSections.get(place(document, folder))))
            .flatMap(page -> page.fields().text("slug").or(page::title).stream())
            .map(Slugs::hugo)
            .toList();
    return AddressPattern.of(
        pattern,
        document,
        names.stream().map(name -> Slugs.hugo(name.replaceFirst("/$", ""))).toList(),
        slugs.size() == folders.size() ? Optional.of(slugs) : Optional.empty());
  }

  /** The sections that a page is in, from the topmost: that, and those with pages of their own. */
  private List<String> sections(Document document) {
    List<String> sections = new ArrayList<>();
    for (String folder : Paths.folders(document.local())) {
      boolean top = folder.indexOf('/') == folder.length() - 1;
      boolean bundle = document.isBundle() && folder.equals(Document.folder(document.local()));
      boolean own = pagesOfSections.containsKey(place(document, folder));
      if (!folder.isEmpty() && !bundle && (top || own)) {
        sections.add(0, folder);
      }
    }
    return sections;
  }
}
