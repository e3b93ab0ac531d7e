package org.concordance.bibliography;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.cite.CslVocabulary;

/** Which of CSL's variables a field of BibTeX or BibLaTeX is. */
final class BibFields {

  private static final Map<String, String> VARIABLES = new HashMap<>();

  static {
    // Those of CSL's own names, as our BibLaTeX has what the format has no field for.
    CslVocabulary.VARIABLES.forEach(name -> VARIABLES.put(own(name), name));
    CslVocabulary.NAMES.forEach(name -> VARIABLES.put(own(name), name));
    pairs(
        """
        author author  editor editor  bookauthor container-author  serieseditor collection-editor
        origauthor original-author  annotator contributor  commentator contributor
        introduction contributor  foreword contributor  afterword contributor
        shorttitle title-short  journaltitle container-title  journal container-title
        shortjournal container-title-short  issuetitle volume-title  eventtitle event-title
        venue event-place  series collection-title  volumes number-of-volumes  part part-number
        eid number  pages page  pagetotal number-of-pages  numpages number-of-pages
        chapter chapter-number  publisher publisher  location publisher-place
        address publisher-place  origtitle original-title  origpublisher original-publisher
        origlocation original-publisher-place  type genre  library call-number  lccn call-number
        isbn ISBN  issn ISSN  pmid PMID  pmcid PMCID  doi DOI  url URL
        langid language  language language  hyphenation language  urldate accessed
        lastchecked accessed  abstract abstract  keywords keyword
        """);
  }

  /** Fields of a text that is somebody's, and is not published. */
  private static final Map<String, String> ASIDE =
      Map.of(
          "note", "Notes",
          "annote", "Notes",
          "annotation", "Notes",
          "comment", "Notes",
          "addendum", "Notes",
          "review", "Notes");

  /** Fields that another one of the entry is read with. */
  private static final Set<String> READ_WITH_OTHERS =
      Set.of(
          ("subtitle titleaddon booksubtitle booktitleaddon mainsubtitle maintitleaddon"
                  + " journalsubtitle journaltitleaddon issuesubtitle issuetitleaddon booktitle"
                  + " maintitle eventtitleaddon year month day date crossref xdata"
                  + " entrysubtype eprint eprinttype eprintclass archiveprefix primaryclass"
                  + " editortype editoratype editorbtype editorctype title howpublished institution"
                  + " school organization number issue")
              .split(" "));

  private BibFields() {}

  private static void pairs(String table) {
    String[] words = table.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      VARIABLES.put(words[i], words[i + 1]);
    }
  }

  /** The name of a variable as a field can have it. */
  private static String own(String variable) {
    return BibCursor.small(variable.replaceAll("[-_]", ""));
  }

  /** The variable that a field is, whatever the entry; empty when it depends or there is none. */
  static Optional<String> variable(String field) {
    return READ_WITH_OTHERS.contains(field)
        ? Optional.empty()
        : Optional.ofNullable(VARIABLES.get(field));
  }

  /** Under which heading a field is kept beside the archive; empty when it is not. */
  static Optional<String> aside(String field) {
    return Optional.ofNullable(ASIDE.get(field));
  }

  static boolean isReadWithOthers(String field) {
    return READ_WITH_OTHERS.contains(field);
  }

  /** Whether TeX's signs stand for themselves in a field. */
  static boolean isVerbatim(String field) {
    return field.endsWith("date")
        || field.startsWith("bdsk-")
        || Set.of("url", "doi", "eprint", "file", "pdf", "urlraw").contains(field);
  }
}
