package org.concordance.jsonld;

import java.util.Map;
import org.concordance.cite.CslName;
import org.concordance.model.Name;
import org.concordance.model.Source;

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
          Map.entry("software", "SoftwareSourceCode"),
          Map.entry("song", "MusicRecording"),
          Map.entry("thesis", "Thesis"),
          Map.entry("treaty", "Legislation"),
          Map.entry("webpage", "WebPage"));

  private SourceTypes() {}

  /** The type of a work; a review of another's work is a work like any other here. */
  static String type(String cslType) {
    return TYPES.getOrDefault(cslType, "CreativeWork");
  }

  /** The type of what a work stands in. */
  static String container(Source source) {
    boolean inVolume =
        source.variable("issue").isPresent() || source.variable("volume").isPresent();
    return switch (source.type()) {
      case "article-newspaper" -> "Newspaper";
      case "article-journal", "article-magazine", "article", "review" ->
          inVolume ? "PublicationVolume" : "Periodical";
      case "chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary", "entry" ->
          "Book";
      case "post-weblog" -> "Blog";
      case "webpage", "post" -> "WebSite";
      default -> "CreativeWorkSeries";
    };
  }

  /** Whether a name is taken for a person's. */
  static String agent(Name name) {
    return CslName.of(name).isWhole() ? "Organization" : "Person";
  }
}
