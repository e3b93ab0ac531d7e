package org.concordance.derive;

import java.util.Locale;
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

  /** Not taken from the Java platform, whose releases call some languages otherwise. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", "Arabic"),
          Map.entry("de", "German"),
          Map.entry("en", "English"),
          Map.entry("es", "Spanish"),
          Map.entry("fa", "Persian"),
          Map.entry("fr", "French"),
          Map.entry("he", "Hebrew"),
          Map.entry("hi", "Hindi"),
          Map.entry("id", "Indonesian"),
          Map.entry("it", "Italian"),
          Map.entry("ja", "Japanese"),
          Map.entry("ko", "Korean"),
          Map.entry("mn", "Mongolian"),
          Map.entry("nl", "Dutch"),
          Map.entry("pl", "Polish"),
          Map.entry("pt", "Portuguese"),
          Map.entry("ru", "Russian"),
          Map.entry("th", "Thai"),
          Map.entry("tr", "Turkish"),
          Map.entry("uk", "Ukrainian"),
          Map.entry("vi", "Vietnamese"),
          Map.entry("zh", "Chinese"));

  private SourceWords() {}

  /** What a work is, in plain words; "Document" for the types that seldom occur. */
  static String kind(String type) {
    return KINDS.getOrDefault(type, "Document");
  }

  /** What somebody who had a part in a work is called: "Translator" for {@code translator}. */
  static String role(String variable) {
    String words = variable.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The English name of a language; its tag where there is none. */
  static String language(String tag) {
    return LANGUAGES.getOrDefault(tag.split("-")[0], tag);
  }
}
