package org.concordance.oldsite;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.model.ActorKind;

/**
 * What the keys of front matter mean in an archive: a field, such as {@code title} or {@code
 * source.URL}, a list of terms, {@code theme} for what the old site's theme was told, or nothing.
 */
public final class Meaning {

  private static final Map<String, String> KEYS = new HashMap<>();

  /** Keys whose terms are actors, and what these are. */
  private static final Map<String, ActorKind> ACTORS = new HashMap<>();

  static {
    put("title", "title linkTitle short_title");
    put("date", "date publishDate pubdate published created datePublished");
    put("later", "lastmod updated modified last_modified_at lastModified last_updated updated_at");
    put("expires", "expiryDate unpublishDate expires");
    put("draft", "draft published");
    put("address", "slug url permalink path");
    put("formerly", "aliases alias redirect_from redirects");
    put("summarizer", "author authors byline writer");
    put("language", "lang language locale");
    put("description", "description summary excerpt lead subtitle abstract dek standfirst teaser");
    put("actors", "actors actor");
    put("topics", "tags tag categories category topics topic subjects themes");
    put(
        "source.URL",
        "link external_url external_link externalLink source_url original_url source_link"
            + " link_url linkurl article_url canonical_url canonical canonical_link");
    put("source", "source citation via original reference publication_details work");
    put(
        "source.title",
        "source_title original_title article_title work_title link_title title_original");
    put(
        "source.author",
        "source_author source_authors original_author original_authors"
            + " article_author work_author");
    put(
        "source.issued",
        "source_date original_date article_date date_original work_date source_published");
    put(
        "source.container-title",
        "container_title journal newspaper magazine source_name outlet publication periodical"
            + " site_name source_journal");
    put("source.publisher", "publisher source_publisher");
    put("source.DOI", "doi");
    put("source.ISBN", "isbn");
    put("source.volume", "volume");
    put("source.issue", "issue");
    put("source.page", "pages page_range");
    put(
        "theme",
        """
        hidden layout type template weight order nav_order toc showToc tableOfContents comments
        disableComments math mathjax katex markup menu menus sitemap robots outputs build _build
        cascade headless image images featured_image featuredImage feature_image cover thumbnail
        banner hero header preview teaser_image og_image social_image photo icon css js script
        sidebar share pin pinned featured sticky hideMeta readingTime reading_time wordcount
        show_date isCJKLanguage in_search_index sort_by paginate_by paginate_path
        insert_anchor_links page_template transparent render redirect_to generate_feeds classes
        author_profile read_time related excerpt_separator nav noindex keywords series sort
        translationKey resources url_slug guid wordpress_id id uuid uid cssclass highlight
        ShowBreadCrumbs ShowReadingTime ShowPostNavLinks searchHidden editPost tocopen
        disqus disqus_identifier disqus_url twitter facebook email avatar
        """);
    actors(ActorKind.PERSON, "people persons person who contributors contributor speakers speaker");
    actors(
        ActorKind.ORGANIZATION,
        "organizations organization organisations organisation institutions institution"
            + " companies bodies agencies thinktanks");
    actors(ActorKind.GOVERNMENT, "countries country governments government states nations");
    actors(ActorKind.PUBLICATION, "publications newspapers journals magazines outlets");
  }

  private Meaning() {}

  private static void put(String meaning, String keys) {
    words(keys).forEach(key -> KEYS.putIfAbsent(key, meaning));
  }

  private static void actors(ActorKind kind, String keys) {
    words(keys).forEach(key -> ACTORS.putIfAbsent(key, kind));
  }

  private static Set<String> words(String block) {
    return Stream.of(block.strip().split("\\s+"))
        .map(Datum.Field::plain)
        .collect(Collectors.toSet());
  }

  /** What a key means; empty when nobody knows. */
  public static Optional<String> of(String key, Mapping mapping, Settings settings) {
    Optional<String> known =
        mapping
            .of(key)
            .or(() -> isTaxonomy(key, settings) ? Optional.of(ofTaxonomy(key)) : Optional.empty());
    return known
        .or(() -> Optional.ofNullable(KEYS.get(Datum.Field.plain(key))))
        .or(() -> kind(key).map(any -> "actors"));
  }

  private static boolean isTaxonomy(String key, Settings settings) {
    return settings.taxonomies().keySet().stream()
        .anyMatch(one -> Datum.Field.plain(one).equals(Datum.Field.plain(key)));
  }

  /** Whether a key has terms of which only its name tells what they are. */
  public static boolean isGuessed(String key, Mapping mapping, Settings settings) {
    return isTaxonomy(key, settings)
        && mapping.of(key).isEmpty()
        && !KEYS.containsKey(Datum.Field.plain(key));
  }

  private static String ofTaxonomy(String key) {
    if ("summarizer".equals(KEYS.get(Datum.Field.plain(key)))) {
      return "summarizer";
    }
    return isOfActors(key) ? "actors" : "topics";
  }

  /** What the actors under a key are. */
  public static Optional<ActorKind> kind(String key) {
    return Optional.ofNullable(ACTORS.get(Datum.Field.plain(key)));
  }

  /** What actors of a meaning are, where that says it. */
  public static Optional<ActorKind> kindOf(String meaning) {
    return Stream.of(ActorKind.values())
        .filter(kind -> meaning.equals(kind.word() + "s"))
        .findFirst();
  }

  /** Whether a key, or a folder of the same name, is of people and bodies. */
  public static boolean isOfActors(String key) {
    return ACTORS.containsKey(Datum.Field.plain(key))
        || "actors".equals(KEYS.get(Datum.Field.plain(key)))
        || "summarizer".equals(KEYS.get(Datum.Field.plain(key)));
  }
}
