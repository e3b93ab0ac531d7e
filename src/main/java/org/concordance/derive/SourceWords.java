package org.concordance.derive;

import java.util.Map;

/** Plain words for CSL's item types. */
final class SourceWords {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("article", "Article"),
          Map.entry("article-journal", "Journal article"),
          Map.entry("article-magazine", "Magazine article"),
          Map.entry("article-newspaper", "Newspaper article"),
          Map.entry("bill", "Bill"),
          Map.entry("book", "Book"),
          Map.entry("broadcast", "Broadcast"),
          Map.entry("chapter", "Chapter"),
          Map.entry("dataset", "Data set"),
          Map.entry("entry-encyclopedia", "Encyclopedia article"),
          Map.entry("hearing", "Hearing"),
          Map.entry("interview", "Interview"),
          Map.entry("legal_case", "Court decision"),
          Map.entry("legislation", "Law"),
          Map.entry("map", "Map"),
          Map.entry("paper-conference", "Conference paper"),
          Map.entry("post", "Post"),
          Map.entry("post-weblog", "Weblog post"),
          Map.entry("regulation", "Regulation"),
          Map.entry("report", "Report"),
          Map.entry("review", "Review"),
          Map.entry("review-book", "Book review"),
          Map.entry("speech", "Speech"),
          Map.entry("standard", "Standard"),
          Map.entry("thesis", "Thesis"),
          Map.entry("treaty", "Treaty"),
          Map.entry("webpage", "Web page"));

  private SourceWords() {}

  /** What a work is, in plain words; "Document" for the types that seldom occur. */
  static String kind(String type) {
    return KINDS.getOrDefault(type, "Document");
  }
}
