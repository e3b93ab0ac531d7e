package org.concordance.jsonld;

import java.util.Map;
import java.util.Set;
import org.concordance.cite.CslName;
import org.concordance.model.Name;

/** What CSL's types are called in schema.org. */
final class SourceTypes {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "Article"),
          Map.entry("article-journal", "ScholarlyArticle"),
          Map.entry("article-magazine", "Article"),
          Map.entry("article-newspaper", "NewsArticle"),
          Map.entry("bill", "Legislation"),
          Map.entry("book", "Book"),
          Map.entry("chapter", "Chapter"),
          Map.entry("classic", "Book"),
          Map.entry("collection", "Collection"),
          Map.entry("dataset", "Dataset"),
          Map.entry("entry", "Article"),
          Map.entry("entry-dictionary", "Article"),
          Map.entry("entry-encyclopedia", "Article"),
          Map.entry("graphic", "VisualArtwork"),
          Map.entry("legislation", "Legislation"),
          Map.entry("manuscript", "Manuscript"),
          Map.entry("map", "Map"),
          Map.entry("motion_picture", "Movie"),
          Map.entry("musical_score", "SheetMusic"),
          Map.entry("paper-conference", "ScholarlyArticle"),
          Map.entry("periodical", "Periodical"),
          Map.entry("personal_communication", "Message"),
          Map.entry("post", "SocialMediaPosting"),
          Map.entry("post-weblog", "BlogPosting"),
          Map.entry("regulation", "Legislation"),
          Map.entry("report", "Report"),
          Map.entry("review", "Article"),
          Map.entry("review-book", "Article"),
          Map.entry("software", "SoftwareApplication"),
          Map.entry("song", "MusicRecording"),
          Map.entry("thesis", "Thesis"),
          Map.entry("treaty", "Legislation"),
          Map.entry("webpage", "WebPage"));

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "BlogPosting",
          "NewsArticle",
          "Report",
          "ScholarlyArticle",
          "SocialMediaPosting");

  private SourceTypes() {}

  /** The type of a work; a review of another's work is a work like any other here. */
  static String type(String cslType) {
    return TYPES.getOrDefault(cslType, "CreativeWork");
  }

  /** The type of what a work stands in. */
  static String container(String cslType) {
    return switch (cslType) {
      case "article-newspaper" -> "Newspaper";
      case "article", "article-journal", "article-magazine", "review", "review-book" ->
          "Periodical";
      case "chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary", "entry" ->
          "Book";
      case "post-weblog" -> "Blog";
      case "webpage", "post" -> "WebSite";
      default -> "CreativeWorkSeries";
    };
  }

  /** Whether a type of the vocabulary is an article, or like one a part with pages of its own. */
  static boolean hasPages(String type) {
    return ARTICLES.contains(type) || type.equals("Chapter");
  }

  /** Whether a type of container has an ISSN. */
  static boolean hasIssn(String type) {
    return !type.equals("Book");
  }

  /**
   * What a publisher is that no record tells of: a body, unless the name has the parts of a
   * person's.
   */
  static String publisher(Name name) {
    return name instanceof Name.Personal ? "Person" : "Organization";
  }

  /** What a name that no record tells of is of; a single word may be anything. */
  static String agent(Name name) {
    if (CslName.isOfBody(name)) {
      return "Organization";
    }
    return name instanceof Name.Personal || !CslName.of(name).isWhole() ? "Person" : "Thing";
  }
}
