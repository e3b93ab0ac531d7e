package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.ingest.Remark;
import org.concordance.model.FieldRules;

/** Finds out where the old site had each of its pages, from {@code /} on, below its own address. */
public final class OldAddresses {

  private final Settings settings;
  private final Mapping mapping;
  private final HugoAddresses hugo;

  /**
   * The addresses of a site.
   *
   * @param documents its content
   */
  public OldAddresses(Settings settings, Mapping mapping, List<Document> documents) {
    this.settings = settings;
    this.mapping = mapping;
    this.hugo = new HugoAddresses(settings, documents);
  }

  /** The address of a page; empty when it cannot be told. */
  public Optional<String> of(Sorter.Sorted sorted) {
    Optional<String> address =
        switch (settings.generator()) {
          case HUGO -> hugo(sorted.document(), sorted.section());
          case JEKYLL -> JekyllAddresses.of(settings, sorted);
          case ZOLA -> Optional.of(zola(sorted.document()));
        };
    return address.map(Paths::withoutDots);
  }

  private Optional<String> hugo(Document document, String section) {
    return hugo.of(document, section, document.fields().text("url").map(this::withoutSite));
  }

  /** What there is to say of the address of a page, where it is doubtful. */
  public Optional<Remark> doubt(Sorter.Sorted sorted) {
    return settings.generator() == Generator.JEKYLL
        ? JekyllAddresses.doubt(settings, sorted)
        : of(sorted).flatMap(address -> elsewhere(sorted.document(), address));
  }

  private Optional<Remark> elsewhere(Document document, String address) {
    return settings
        .languages()
        .onServer(address)
        .filter(url -> !url.equals(settings.url() + address))
        .map(
            url ->
                Remark.guessed(
                        document.place(),
                        "address",
                        "was on a server of its own, which has to lead to the address here")
                    .about(url + " to " + address));
  }

  /**
   * Zola's.
   *
   * @see <a href="https://www.getzola.org/documentation/content/page/">Page</a>
   */
  private String zola(Document document) {
    Optional<String> path = document.fields().text("path");
    if (path.isPresent()) {
      return slashed("/" + path.get().replaceFirst("^/+", ""));
    }
    List<String> parts = new ArrayList<>();
    List<String> folders = document.parts().subList(0, document.parts().size() - 1);
    boolean bundle = document.isBundle() && !folders.isEmpty();
    int last = bundle ? folders.size() - 1 : folders.size();
    folders.subList(0, last).forEach(folder -> parts.add(Slugs.zola(folder)));
    if (!document.isSection()) {
      parts.add(Slugs.zola(document.fields().text("slug").orElse(document.undatedName())));
    }
    String prefix = settings.languages().prefix(document.language());
    return slashed(prefix + "/" + String.join("/", parts));
  }

  static String slashed(String path) {
    return path.endsWith("/") || path.matches(".*\\.[A-Za-z]{2,5}") ? path : path + "/";
  }

  /** The address of a page that the site has on a term; empty where it is not published. */
  public Optional<String> ofTerm(Sorter.Sorted page) {
    String section = page.section();
    boolean collection =
        settings.generator() == Generator.JEKYLL && section.matches("_(?!pages$).*");
    Datum.Fields said = settings.all().fields("collections").fields(section.replaceFirst("^_", ""));
    boolean published = !collection || said.get("output").filter(Datum::isYes).isPresent();
    return published ? of(page) : Optional.empty();
  }

  /** The address of the page that the program made of a term; empty where it made none. */
  public Optional<String> ofTerm(String key, String term) {
    if (settings.generator() == Generator.JEKYLL) {
      return JekyllArchives.of(settings, key, term);
    }
    String folder = settings.taxonomies().get(key);
    if (folder == null) {
      return Optional.empty();
    }
    return settings.generator() == Generator.HUGO
        ? hugo.ofTerm(folder, term)
        : Optional.of(
            settings.languages().prefix("") + "/" + folder + "/" + Slugs.zola(term) + "/");
  }

  /** The earlier addresses that a page says it had; those that cannot be read as they stand. */
  public List<String> earlier(Document document, Optional<String> own) {
    List<String> found = new ArrayList<>();
    for (Datum.Field field : document.fields().fields()) {
      if (Meaning.of(field.key(), mapping, settings).equals(Optional.of("formerly"))) {
        field.value().each().forEach(one -> found.add(within(one.text(), own)));
      }
    }
    found.removeIf(String::isEmpty);
    return List.copyOf(found);
  }

  /** An address below the site's, from {@code /} on; as it is when it leads elsewhere. */
  private String within(String address, Optional<String> own) {
    String bare = withoutSite(address);
    if (bare.startsWith("/") || bare.isEmpty() || FieldRules.url(bare).isEmpty()) {
      return bare;
    }
    // Hugo takes an alias without a slash as beside the page; the others as below the site.
    String beside =
        settings.generator() == Generator.HUGO
            ? own.map(one -> one.replaceFirst("[^/]*/?$", "")).orElse("/")
            : "/";
    return Paths.normal(beside + bare).map(path -> "/" + path).orElse("/" + bare);
  }

  /** An address of the site without the site's own, from {@code /} on; others as they are. */
  public String withoutSite(String written) {
    String address = settings.languages().withoutServer(written);
    String url = settings.url();
    String plain = address.replaceFirst("(?i)^https?://(www\\.)?", "");
    String site = url.replaceFirst("(?i)^https?://(www\\.)?", "");
    boolean whole = address.matches("(?i)https?://.*") && !site.isEmpty();
    if (whole && (plain.equals(site) || plain.startsWith(site + "/"))) {
      return plain.equals(site) ? "/" : plain.substring(site.length());
    }
    String below = settings.basePath();
    boolean isBelow = !below.isEmpty() && (address + "/").startsWith(below + "/");
    return isBelow ? "/" + address.substring(below.length()).replaceFirst("^/+", "") : address;
  }
}
