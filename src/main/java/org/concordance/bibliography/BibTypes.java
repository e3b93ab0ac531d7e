package org.concordance.bibliography;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which CSL type an entry's type is, after the manuals of BibTeX and BibLaTeX and what Zotero and
 * pandoc make of them; and where its type says what it calls itself.
 */
final class BibTypes {

  private static final Map<String, String> TYPES = new HashMap<>();

  static {
    String table =
        """
        article article-journal  suppperiodical article-journal  review review
        book book  mvbook book  collection book  mvcollection book  reference book
        mvreference book  proceedings book  mvproceedings book  manual book  commentary book
        bookinbook chapter  inbook chapter  incollection chapter  suppbook chapter
        suppcollection chapter  inreference entry-encyclopedia  booklet pamphlet
        conference paper-conference  inproceedings paper-conference  periodical periodical
        online webpage  electronic webpage  www webpage  webpage webpage
        report report  techreport report  thesis thesis  phdthesis thesis  mastersthesis thesis
        unpublished manuscript  patent patent  standard standard  dataset dataset  software software
        jurisdiction legal_case  legislation legislation  legal treaty  letter personal_communication
        artwork graphic  image figure  audio song  music song  movie motion_picture
        video motion_picture  performance performance
        newspaper article-newspaper  magazine article-magazine  preprint article  map map  speech speech  interview interview
        """;
    String[] words = table.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      TYPES.put(words[i], words[i + 1]);
    }
  }

  /** What the types of theses and reports are called. */
  private static final Map<String, String> GENRES =
      Map.ofEntries(
          Map.entry("phdthesis", "PhD thesis"),
          Map.entry("mastersthesis", "Master's thesis"),
          Map.entry("mathesis", "Master's thesis"),
          Map.entry("bathesis", "Bachelor's thesis"),
          Map.entry("candthesis", "Candidate thesis"),
          Map.entry("techreport", "Technical report"),
          Map.entry("resreport", "Research report"),
          Map.entry("software", "Software"),
          Map.entry("datacd", "CD-ROM"),
          Map.entry("audiocd", "Audio CD"),
          Map.entry("patent", "Patent"),
          Map.entry("patentde", "German patent"),
          Map.entry("patenteu", "European patent"),
          Map.entry("patentfr", "French patent"),
          Map.entry("patentuk", "British patent"),
          Map.entry("patentus", "U.S. patent"),
          Map.entry("patreq", "Patent request"),
          Map.entry("patreqde", "German patent request"),
          Map.entry("patrequs", "U.S. patent request"));

  /** Types that say nothing of what an entry is. */
  private static final Set<String> ANYTHING = Set.of("misc", "other", "unspecified");

  private BibTypes() {}

  /** Sets the type of a work. */
  static void put(Description work, BibEntry entry) {
    String type = Optional.ofNullable(TYPES.get(entry.type())).orElse("");
    String kind = entry.field("entrysubtype").map(Field::value).map(BibCursor::small).orElse("");
    if (type.equals("article-journal") && kind.matches("magazine|newspaper")) {
      work.type("article-" + kind);
    } else if (type.equals("manuscript") && entry.has("eventtitle")) {
      work.type("speech");
    } else if (!type.isEmpty()) {
      work.type(type);
    } else {
      String guessed = isPreprint(entry) ? "article" : isPage(entry) ? "webpage" : "document";
      String why = ANYTHING.contains(entry.type()) ? "may be anything" : "is a type not known here";
      work.type(guessed, "`@" + entry.type() + "`", why + ", and is taken for");
    }
    Optional.ofNullable(GENRES.get(entry.type()))
        .filter(genre -> !entry.has("type") && entry.type().endsWith("thesis"))
        .ifPresent(genre -> work.put("genre", new Field("type", genre, entry.place()), ""));
  }

  private static boolean isPreprint(BibEntry entry) {
    return entry.has("eprint");
  }

  /** Something that is on the web and has no publisher. */
  private static boolean isPage(BibEntry entry) {
    boolean address =
        entry.has("url")
            || entry.field("howpublished").filter(how -> how.value().contains("://")).isPresent();
    return address && !entry.has("publisher") && !entry.has("booktitle");
  }

  /** What a work calls itself, by BibLaTeX's word for it or in its own. */
  static String genre(String type) {
    return GENRES.getOrDefault(BibCursor.small(type.strip()), type);
  }

  /** Whether works of a type are in books. */
  static boolean isInBook(String csl) {
    return Set.of("chapter", "paper-conference", "entry-encyclopedia").contains(csl);
  }

  /** Whether works of a type are in periodicals, or are one. */
  static boolean isInPeriodical(String csl) {
    return csl.startsWith("article-") || csl.startsWith("review") || csl.equals("periodical");
  }

  /** Whether works of a type come from a body of the state, or the like. */
  static boolean isOfBody(String entry) {
    return Set.of("jurisdiction", "legal", "legislation", "misc", "patent", "standard")
        .contains(entry);
  }
}
