package org.concordance.cite;

import java.util.Map;

/**
 * What a CSL type and its variables are called in BibLaTeX.
 *
 * @param entry the entry type
 * @param csl the CSL type
 */
record BibTexType(String entry, String csl) {

  private static final Map<String, String> ENTRIES =
      Map.ofEntries(
          Map.entry("article", "article"),
          Map.entry("article-journal", "article"),
          Map.entry("article-magazine", "article"),
          Map.entry("article-newspaper", "article"),
          Map.entry("bill", "legislation"),
          Map.entry("book", "book"),
          Map.entry("broadcast", "video"),
          Map.entry("chapter", "incollection"),
          Map.entry("classic", "book"),
          Map.entry("collection", "misc"),
          Map.entry("dataset", "dataset"),
          Map.entry("entry", "inreference"),
          Map.entry("entry-dictionary", "inreference"),
          Map.entry("entry-encyclopedia", "inreference"),
          Map.entry("figure", "image"),
          Map.entry("graphic", "artwork"),
          Map.entry("legal_case", "jurisdiction"),
          Map.entry("legislation", "legislation"),
          Map.entry("manuscript", "unpublished"),
          Map.entry("map", "image"),
          Map.entry("motion_picture", "movie"),
          Map.entry("musical_score", "audio"),
          Map.entry("pamphlet", "booklet"),
          Map.entry("paper-conference", "inproceedings"),
          Map.entry("patent", "patent"),
          Map.entry("performance", "performance"),
          Map.entry("periodical", "periodical"),
          Map.entry("personal_communication", "letter"),
          Map.entry("post", "online"),
          Map.entry("post-weblog", "online"),
          Map.entry("regulation", "legislation"),
          Map.entry("report", "report"),
          Map.entry("review", "review"),
          Map.entry("review-book", "review"),
          Map.entry("software", "software"),
          Map.entry("song", "music"),
          Map.entry("speech", "unpublished"),
          Map.entry("standard", "standard"),
          Map.entry("thesis", "thesis"),
          Map.entry("treaty", "legal"),
          Map.entry("webpage", "online"));

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("URL", "url"),
          Map.entry("DOI", "doi"),
          Map.entry("ISBN", "isbn"),
          Map.entry("ISSN", "issn"),
          Map.entry("archive_location", "library"),
          Map.entry("authority", "institution"),
          Map.entry("chapter-number", "chapter"),
          Map.entry("collection-title", "series"),
          Map.entry("container-title-short", "shortjournal"),
          Map.entry("event-place", "venue"),
          Map.entry("event-title", "eventtitle"),
          Map.entry("medium", "howpublished"),
          Map.entry("number-of-pages", "pagetotal"),
          Map.entry("number-of-volumes", "volumes"),
          Map.entry("original-publisher", "origpublisher"),
          Map.entry("original-publisher-place", "origlocation"),
          Map.entry("original-title", "origtitle"),
          Map.entry("part-number", "part"),
          Map.entry("PMID", "pmid"),
          Map.entry("PMCID", "pmcid"),
          Map.entry("publisher-place", "location"),
          Map.entry("title-short", "shorttitle"),
          Map.entry("volume-title", "maintitle"));

  static BibTexType of(CslItem item) {
    String entry = ENTRIES.getOrDefault(item.type(), "misc");
    boolean edited =
        entry.equals("book") && item.names("author").isEmpty() && !item.names("editor").isEmpty();
    return new BibTexType(edited ? "collection" : entry, item.type());
  }

  /** The field for a variable that holds names. */
  String nameField(String variable) {
    return switch (variable) {
      case "collection-editor" -> "serieseditor";
      case "container-author" -> "bookauthor";
      case "original-author" -> "origauthor";
      case "recipient" -> "recipient";
      default -> variable.replace("-", "");
    };
  }

  /** The field for any other variable. */
  String field(String variable) {
    boolean periodical =
        entry.equals("article") || entry.equals("review") || entry.equals("periodical");
    return switch (variable) {
      case "container-title" ->
          periodical ? "journaltitle" : entry.equals("online") ? "organization" : "booktitle";
      case "publisher" ->
          entry.equals("report") || entry.equals("thesis") ? "institution" : "publisher";
      case "genre" -> entry.equals("online") ? "titleaddon" : "type";
      // BibLaTeX has one number for the issue of a periodical and for that in a series.
      case "issue" -> "number";
      case "collection-number" -> "number";
      case "number" -> periodical ? "eid" : "number";
      default -> FIELDS.getOrDefault(variable, variable.replaceAll("[-_]", ""));
    };
  }
}
