package org.concordance.cite;

import java.util.Map;
import java.util.Set;

/**
 * What a CSL type and its variables are called in BibLaTeX.
 *
 * <p>What BibLaTeX has no field for stands in a field with the variable's own name, which it passes
 * over.
 *
 * @param entry the entry type
 * @param csl the CSL type
 */
record BibTexType(String entry, String csl) {

  private static final Map<String, String> ENTRIES =
      Pairs.of(
          """
          article article  article-journal article  article-magazine article
          article-newspaper article  bill legislation  book book  broadcast video
          chapter incollection  classic book  dataset dataset  entry inreference
          entry-dictionary inreference  entry-encyclopedia inreference  figure image
          graphic artwork  legal_case jurisdiction  legislation legislation
          manuscript unpublished  map image  motion_picture movie  musical_score audio
          pamphlet booklet  paper-conference inproceedings  patent patent
          performance performance  periodical periodical  personal_communication letter
          post online  post-weblog online  regulation legislation  report report
          review review  review-book review  software software  song music
          speech unpublished  standard standard  thesis thesis  treaty legal  webpage online
          """);

  /** Kinds of articles, by which BibLaTeX and Pandoc tell them apart. */
  private static final Map<String, String> KINDS =
      Pairs.of("article-magazine magazine  article-newspaper newspaper");

  private static final Map<String, String> FIELDS =
      Pairs.of(
          """
          URL url  DOI doi  ISBN isbn  ISSN issn  PMID pmid  PMCID pmcid
          call-number library  chapter-number chapter  collection-title series
          event-place venue  event-title eventtitle  genre type  number-of-pages pagetotal
          number-of-volumes volumes  original-publisher origpublisher
          original-publisher-place origlocation  original-title origtitle  page pages
          part-number part  publisher-place location  title-short shorttitle
          container-author bookauthor  collection-editor serieseditor
          original-author origauthor
          """);

  private static final Map<String, String> IN_PERIODICALS =
      Pairs.of(
          """
          container-title journaltitle  container-title-short shortjournal  issue number
          number eid  volume-title issuetitle
          """);

  /** What stands in a book, or is one. */
  private static final Map<String, String> IN_BOOKS =
      Pairs.of("container-title booktitle  collection-number number");

  /** Everywhere else; readers know what such a work stands in by the journal's field alone. */
  private static final Map<String, String> ELSEWHERE =
      Pairs.of("container-title journaltitle  collection-number number");

  /** Entries whose makers are bodies of the state, or the like. */
  private static final Set<String> BODIES =
      Set.of("jurisdiction", "legal", "legislation", "misc", "patent", "standard");

  /** Lists, which an "and" divides. */
  private static final Set<String> LISTS =
      Set.of(
          "institution",
          "language",
          "location",
          "organization",
          "origlocation",
          "origpublisher",
          "publisher");

  /** Titles of which styles may take the capitals away. */
  private static final Set<String> TITLES =
      Set.of("title", "booktitle", "eventtitle", "issuetitle", "origtitle", "series", "shorttitle");

  static BibTexType of(CslItem item) {
    String entry = ENTRIES.getOrDefault(item.type(), "misc");
    boolean edited =
        entry.equals("book") && item.names("author").isEmpty() && !item.names("editor").isEmpty();
    return new BibTexType(edited ? "collection" : entry, item.type());
  }

  /** The kind of article, where it has one; else empty. */
  String kind() {
    return KINDS.getOrDefault(csl, "");
  }

  /** The field for a variable. */
  String field(String variable) {
    Map<String, String> here =
        switch (entry) {
          case "article", "periodical", "review" -> IN_PERIODICALS;
          case "book", "booklet", "collection", "incollection", "inproceedings", "inreference" ->
              IN_BOOKS;
          default -> ELSEWHERE;
        };
    if (variable.equals("container-title") && entry.equals("online")) {
      return "organization";
    }
    if (variable.equals("publisher") && (entry.equals("report") || entry.equals("thesis"))
        || variable.equals("authority") && BODIES.contains(entry)) {
      return "institution";
    }
    String field = here.getOrDefault(variable, FIELDS.get(variable));
    return field == null ? own(variable) : field;
  }

  /** The field of a variable's own name. */
  static String own(String variable) {
    return variable.replace("-", "").replace("_", "");
  }

  static boolean isList(String field) {
    return LISTS.contains(field);
  }

  static boolean isTitle(String field) {
    return TITLES.contains(field);
  }
}
